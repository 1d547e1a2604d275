import type { Payload } from 'payload'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { askForReset } from '../../../src/accounts/askForReset'
import type { AccountKind } from '../../../src/accounts/events'
import { makeReset, resetPassword } from '../../../src/accounts/resets'
import { aBackRoom } from '../../support/backRoom'
import { callApi, closeApi, signedIn } from '../../support/api'
import { makeCheckedWait, onceChecked, underLock, untilWaiting } from '../../support/meanwhile'
import { asPartner, ownPasswordChanged } from '../../support/partners'

let payload: Payload
let admin: pg.Client
let administrator: string
aBackRoom((room) => ({ payload, admin } = room))

const [password, stolen, given] = ['a long enough password', 'otter plum window seven', 'walrus ladder copper nine']
let made = 0
const anAccount = async (kind: AccountKind, role = 'officer') => {
  const email = `meanwhile${++made}@example.org`
  const { id } = await payload.create({ collection: kind, data: { email, password, name: 'Ada', ...(kind === 'users' ? { roles: [role] as never } : {}) }, overrideAccess: true })
  return { kind, email, id }
}
type Account = Awaited<ReturnType<typeof anAccount>>

beforeAll(async () => {
  administrator = await signedIn((await anAccount('users', 'administrator')).email, password)
  await makeCheckedWait(admin)
})
afterAll(closeApi)

const signIn = ({ kind, email }: Account, by = password): Promise<string> => (kind === 'partners' ? asPartner({ email, password: by }) : signedIn(email, by))
const opens = async (account: Account): Promise<string[]> => {
  const tried = []
  for (const by of [password, stolen, given]) if ((await signIn(account, by)) !== '') tried.push(by)
  return tried
}
/** Changes the password of the account from its session; what is told. */
const changeOwn = ({ kind }: Account, cookie: string) => async (): Promise<string> => {
  if (kind === 'partners') return (await ownPasswordChanged({ current: password, password: stolen }, cookie)).headers.get('location') ?? ''
  const answer = await callApi({ method: 'POST', path: 'users/own-password', cookie, body: { current: password, password: stolen } })
  return `${answer.status} ${await answer.text()}`
}
const refused = (kind: AccountKind): unknown => (kind === 'partners' ? expect.stringMatching(/\?password=wrong$/) : expect.stringMatching(/^400 .*"field":"current"/))
const byAdministrator = ({ kind, id }: Account, body: object) => async () => {
  expect((await callApi({ method: 'PATCH', path: `${kind}/${id}`, cookie: administrator, body })).status).toBe(200)
}
const stored = async ({ kind, id }: Account) => (await admin.query<{ email: string; hash: string; active: boolean }>(`select email, hash, active from ${kind} where id = $1`, [id])).rows[0]

describe.each<AccountKind>(['users', 'partners'])('whose password was checked, of %s, changes it no more', { timeout: 60_000 }, (kind) => {
  it('once an administrator has set another', async () => {
    const account = await anAccount(kind)
    const cookie = await signIn(account)
    expect(await onceChecked(admin, changeOwn(account, cookie), byAdministrator(account, { password: given }))).toEqual(refused(kind))
    expect(await opens(account)).toEqual([given])
  })

  it('once the owner has set another through a link', async () => {
    const account = await anAccount(kind)
    const cookie = await signIn(account)
    const token = (await makeReset(payload, { kind, account: account.id })) ?? ''
    const use = async () => expect(await resetPassword({ payload, token, password: given })).toMatchObject({ kind: 'done' })
    expect(await onceChecked(admin, changeOwn(account, cookie), use)).toEqual(refused(kind))
    expect(await opens(account)).toEqual([given])
  })

  it('where the password becomes another, or the session ends, while the change waits', async () => {
    for (const change of [`update ${kind} set hash = 'another', salt = 'another' where id = $1`, `with held as (update ${kind} set name = 'Grace' where id = $1) delete from ${kind}_sessions where _parent_id = $1`]) {
      const account = await anAccount(kind)
      const cookie = await signIn(account)
      const before = await stored(account)
      expect([change, await underLock(admin, changeOwn(account, cookie), () => admin.query(change, [account.id]))]).toEqual([change, refused(kind)])
      expect([change, await stored(account)]).toEqual([change, change.includes('another') ? { ...before, hash: 'another' } : before])
    }
  })

  it('but does where only something else was changed', async () => {
    const account = await anAccount(kind)
    const cookie = await signIn(account)
    const told = await underLock(admin, changeOwn(account, cookie), () => admin.query(`update ${kind} set name = 'Grace' where id = $1`, [account.id]))
    expect([told, await opens(account)]).toEqual([kind === 'partners' ? expect.stringContaining('done=changed') : '200 {}', [stolen]])
  })
})

describe('whose password was checked changes their address no more', { timeout: 60_000 }, () => {
  const moved = 'thief@example.org'
  const move = ({ id }: Account, cookie: string) => async (): Promise<string> => {
    const answer = await callApi({ method: 'PATCH', path: `users/${id}`, cookie, body: { email: moved, currentPassword: password } })
    return `${answer.status} ${await answer.text()}`
  }
  const told = expect.stringMatching(/^400 .*"field":"currentPassword"/) as unknown

  it('once an administrator has set another', async () => {
    const account = await anAccount('users', 'administrator')
    const cookie = await signIn(account)
    expect(await onceChecked(admin, move(account, cookie), byAdministrator(account, { password: given }))).toEqual(told)
    expect([(await stored(account))?.email, await opens(account)]).toEqual([account.email, [given]])
  })

  it('where it becomes another, or the session ends, while the change waits', async () => {
    for (const change of [`update users set hash = 'another', salt = 'another' where id = $1`, `with held as (update users set name = 'Grace' where id = $1) delete from users_sessions where _parent_id = $1`]) {
      const account = await anAccount('users', 'administrator')
      const cookie = await signIn(account)
      expect([change, await underLock(admin, move(account, cookie), () => admin.query(change, [account.id]))]).toEqual([change, told])
      expect((await stored(account))?.email).toBe(account.email)
    }
  })
})

describe.each<AccountKind>(['users', 'partners'])('a link to a new password of %s', (kind) => {
  /** What an administrator's change of an account does, in its order: the account first, then the links. */
  const whileChanged = async (account: Account, change: string, work: () => Promise<unknown>) => {
    await admin.query('begin')
    await admin.query(`update ${kind} set ${change} where id = $1`, [account.id])
    const done = work()
    await untilWaiting(admin, 'row')
    await admin.query('delete from accounts.resets where account = $1', [account.id])
    await admin.query('commit')
    return done
  }

  it('sets none where the account is deactivated, or has another address or password, while it is used; neither waits for the other', async () => {
    for (const change of ['active = false', `email = 'moved.${kind}@example.net'`, `hash = 'another', salt = 'another'`]) {
      const account = await anAccount(kind)
      const before = await stored(account)
      const token = (await makeReset(payload, { kind, account: account.id })) ?? ''
      expect([change, await whileChanged(account, change, () => resetPassword({ payload, token, password: stolen }))]).toEqual([change, { kind: 'gone' }])
      expect([change, (await stored(account))?.hash]).toEqual([change, change.startsWith('hash') ? 'another' : before?.hash])
    }
  })

  /** Everything that was sent about an account, to whom. */
  const recipients = async ({ id }: Account) => (await admin.query<{ recipient: string }>('select recipient from accounts.mailbox where account = $1', [id])).rows.map(({ recipient }) => recipient)

  it('asked for while the address changes goes to the new one', async () => {
    const [account, moved] = [await anAccount(kind), `later.${kind}@example.net`]
    await whileChanged(account, `email = '${moved}'`, () => Promise.resolve(askForReset({ payload, kind, email: account.email, language: 'en', network: '192.0.2.1' })))
    await expect.poll(() => recipients(account), { timeout: 20_000 }).toEqual([moved])
  })

  it('asked for while the account is deactivated is none, so that nobody has one when it is active again', async () => {
    const account = await anAccount(kind)
    expect(await whileChanged(account, 'active = false', () => makeReset(payload, { kind, account: account.id }))).toBeNull()
    expect((await admin.query('select 1 from accounts.resets where account = $1', [account.id])).rowCount).toBe(0)
  })
})
