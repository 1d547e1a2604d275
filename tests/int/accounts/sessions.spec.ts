import type { Payload } from 'payload'
import type pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'

import type { AccountKind } from '../../../src/accounts/events'
import { aBackRoom } from '../../support/backRoom'
import { callApi, closeApi } from '../../support/api'
import { untilWaiting } from '../../support/meanwhile'
import { asPartner, renewed, signedOut } from '../../support/partners'

let payload: Payload
let admin: pg.Client
aBackRoom((room) => ({ payload, admin } = room))
afterAll(closeApi)

const password = 'a long enough password'
let made = 0
const anAccount = async (kind: AccountKind) => {
  const email = `person${++made}@example.org`
  const rights = kind === 'users' ? { roles: ['officer'] as never } : {}
  const { id } = await payload.create({ collection: kind, data: { email, password, name: 'Ada', ...rights }, overrideAccess: true })
  return { kind, email, id: id }
}
type Account = Awaited<ReturnType<typeof anAccount>>

/** Signs in through the door of this kind of account; the cookies, none where the sign-in was refused. */
const signIn = async ({ kind, email }: Account): Promise<string> => {
  if (kind === 'partners') return asPartner({ email, password })
  const answer = await callApi({ method: 'POST', path: 'users/login', body: { email, password } })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}
const ofStaff = async (method: 'GET' | 'POST', path: string, cookie: string): Promise<Record<string, unknown>> => (await callApi({ method, path, cookie })).json() as never
const isSignedIn = async ({ kind }: Account, cookies: string): Promise<boolean> =>
  kind === 'partners' ? renewed(cookies) : (await ofStaff('GET', 'users/me', cookies))['user'] !== null
const sessionsOf = async ({ kind, id }: Account): Promise<string[]> =>
  (await admin.query<{ id: string }>(`select id from ${kind}_sessions where _parent_id = $1 order by _order`, [id])).rows.map((row) => row.id)

/** Holds the account as another instance does that writes it, until the work waits for it, and makes the change in that transaction. */
const meanwhile = async <T>({ kind, id }: Account, work: () => Promise<T>, change: () => Promise<unknown>): Promise<T> => {
  await admin.query('begin')
  await admin.query(`select 1 from ${kind} where id = $1 for update`, [id])
  const done = work()
  await untilWaiting(admin, 'row')
  await change()
  await admin.query('commit')
  return done
}
const openTransactions = async () => (await admin.query(`select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`)).rowCount
const addSession = ({ kind, id }: Account, session = 'another') => () =>
  admin.query(`insert into ${kind}_sessions (_order, _parent_id, id, created_at, expires_at) values (9, $1, $2, now(), now() + interval '1 hour')`, [id, session])
const set = ({ kind, id }: Account, change: string) => () => admin.query(`update ${kind} set ${change} where id = $1`, [id])

describe.each<AccountKind>(['users', 'partners'])('sessions of %s', (kind) => {
  it('are as many as the sign-ins at the same instant', { timeout: 60_000 }, async () => {
    const account = await anAccount(kind)
    const cookies = await Promise.all(Array.from({ length: 5 }, () => signIn(account)))
    expect(await Promise.all(cookies.map((each) => isSignedIn(account, each)))).toEqual(cookies.map(() => true))
    expect(await sessionsOf(account)).toHaveLength(5)
  })

  it('stay beside a sign-in on another instance of the product', async () => {
    const account = await anAccount(kind)
    const cookies = await meanwhile(account, () => signIn(account), addSession(account, `${kind} elsewhere`))
    expect([await isSignedIn(account, cookies), await sessionsOf(account)]).toEqual([true, [`${kind} elsewhere`, expect.any(String)]])
  })

  it('are none where the account was deactivated, or has another address or password, while the old one was checked', async () => {
    for (const change of ['active = false', `hash = 'another', salt = 'another'`, `email = '${kind}@example.net'`]) {
      const account = await anAccount(kind)
      expect([change, await meanwhile(account, () => signIn(account), set(account, change))]).toEqual([change, ''])
      const { rows } = await admin.query(`select 1 from ${kind} where id = $1 and ${change.replace(',', ' and')}`, [account.id])
      expect([change, rows.length, await sessionsOf(account)]).toEqual([change, 1, []])
    }
    // A refused sign-in holds nothing that the next one would wait for.
    await expect.poll(openTransactions).toBe(0)
  })

  it('leave the account as it was changed meanwhile', async () => {
    const account = await anAccount(kind)
    expect(await meanwhile(account, () => signIn(account), set(account, `name = 'Grace'`))).not.toBe('')
    expect(await payload.findByID({ collection: kind, id: account.id })).toMatchObject({ name: 'Grace' })
  })

  it('stay beside a change of the account', async () => {
    const account = await anAccount(kind)
    const cookies = await signIn(account)
    await meanwhile(account, () => payload.update({ collection: kind, id: account.id, data: { name: 'Grace' } }), addSession(account, `${kind} changed`))
    expect([await isSignedIn(account, cookies), await sessionsOf(account)]).toEqual([true, [expect.any(String), `${kind} changed`]])
  })
})

it('an account that was removed while its password was checked stays removed', async () => {
  const account = await anAccount('partners')
  expect(await meanwhile(account, () => signIn(account), () => admin.query('delete from partners where id = $1', [account.id]))).toBe('')
  expect((await admin.query('select 1 from partners where id = $1', [account.id])).rowCount).toBe(0)
})

it('going on and signing out are answered as without a session where it ended meanwhile, as with another password', async () => {
  const answerTo = async (path: string, cookie = '') => callApi({ method: 'POST', path, ...(cookie && { cookie }) })
  const without = await answerTo('users/refresh-token')
  const staff = await anAccount('users')
  const endAll = () => admin.query('delete from users_sessions where _parent_id = $1', [staff.id])
  const cookie = await signIn(staff)
  const late = await meanwhile(staff, () => answerTo('users/refresh-token', cookie), endAll)
  expect([late.status, late.headers.get('set-cookie'), await late.json()]).toEqual([without.status, null, await without.json()])
  const another = await signIn(staff)
  expect((await meanwhile(staff, () => answerTo('users/logout', another), endAll)).status).toBeLessThan(500)
  expect([without.status, await sessionsOf(staff), await openTransactions()]).toEqual([403, [], 0])
})

it('signing out, and going on, take no other session along', async () => {
  const staff = await anAccount('users')
  const [here, there] = [await signIn(staff), await signIn(staff)]
  await meanwhile(staff, () => ofStaff('POST', 'users/refresh-token', there), addSession(staff, 'refreshed'))
  await meanwhile(staff, () => ofStaff('POST', 'users/logout', here), addSession(staff, 'signed out'))
  expect([await isSignedIn(staff, here), await isSignedIn(staff, there)]).toEqual([false, true])
  expect((await sessionsOf(staff)).slice(1).sort()).toEqual(['refreshed', 'signed out'])

  const partner = await anAccount('partners')
  const cookies = await signIn(partner)
  await meanwhile(partner, () => signedOut(cookies), addSession(partner))
  expect([await isSignedIn(partner, cookies), await sessionsOf(partner)]).toEqual([false, ['another']])
})
