import type { Payload } from 'payload'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { AccountKind } from '../../../src/accounts/events'
import { callApi, closeApi, signedIn } from '../../support/api'
import { aBackRoom } from '../../support/backRoom'

let payload: Payload
let admin: pg.Client
const password = 'otter plum window seven'
const cookies = { one: '', other: '', reviewer: '' }
aBackRoom((room) => ({ payload, admin } = room))
afterAll(closeApi)

let made = 0
const anAccount = async (kind: AccountKind, roles = ['officer']) => {
  const email = `person${++made}@example.org`
  const { id } = await payload.create({ collection: kind, data: { email, password, name: 'Ada', ...(kind === 'users' ? { roles: roles as never } : {}) }, overrideAccess: true })
  return { id, email, path: `${kind}/${id}?locale=en&depth=0` }
}
beforeAll(async () => {
  for (const who of ['one', 'other'] as const) cookies[who] = await signedIn((await anAccount('users', ['administrator'])).email, password)
  cookies.reviewer = await signedIn((await anAccount('users', ['reviewer.en'])).email, password)
})

type Form = Record<string, unknown> & { base: Record<string, string> }
type Refused = { errors?: { data?: { refusals?: object[]; errors?: { path?: string; message: string }[] } }[] }
const opened = async (path: string, cookie: string) => (await (await callApi({ method: 'GET', path, cookie })).json()) as Form
const answerTo = async (path: string, { cookie, body, language = 'en' }: { cookie: string; body: object; language?: string }) => {
  const answer = await callApi({ method: 'PATCH', path, cookie, body, headers: { 'accept-language': language } })
  return { status: answer.status, data: ((await answer.json()) as Refused).errors?.[0]?.data }
}
const save = async (path: string, cookie: string, body: object) => {
  const { status, data } = await answerTo(path, { cookie, body })
  return [status, data?.refusals]
}

describe.each<AccountKind>(['users', 'partners'])('an open form of %s', (kind) => {
  it('saves what its person changed, and leaves a deactivation and an address of a colleague as they are', async () => {
    const { path } = await anAccount(kind)
    const [first, second] = [await opened(path, cookies.one), await opened(path, cookies.other)]
    expect(await save(path, cookies.one, { ...first, active: false, email: `new.${kind}@example.org` })).toEqual([200, undefined])
    expect(await save(path, cookies.other, { ...second, name: 'Ada Lovelace' })).toEqual([200, undefined])
    expect(await opened(path, cookies.one)).toMatchObject({ name: 'Ada Lovelace', active: false, email: `new.${kind}@example.org` })
  })

  it('is refused at what both changed, with the other value in words, and nothing of that save is stored', async () => {
    const { path } = await anAccount(kind)
    const [first, second] = [await opened(path, cookies.one), await opened(path, cookies.other)]
    expect(await save(path, cookies.one, { ...first, email: `theirs.${kind}@example.org` })).toEqual([200, undefined])
    const refusal = { key: 'field.changedMeanwhile', field: 'email', params: { theirs: `theirs.${kind}@example.org`, of: 'entry' } }
    expect(await save(path, cookies.other, { ...second, name: 'Grace', email: `mine.${kind}@example.org` })).toEqual([409, [refusal]])
    const stored = await opened(path, cookies.other)
    expect(stored).toMatchObject({ name: 'Ada', email: `theirs.${kind}@example.org` })
    const settled = { ...second.base, email: stored.base['email'] }
    expect(await save(path, cookies.other, { ...second, email: `mine.${kind}@example.org`, base: settled })).toEqual([200, undefined])
    expect(await opened(path, cookies.one)).toMatchObject({ email: `mine.${kind}@example.org` })
  })

  it('without a base means each value that it names, and changes no other', async () => {
    const { path } = await anAccount(kind)
    const second = await opened(path, cookies.other)
    expect(await save(path, cookies.one, { active: false })).toEqual([200, undefined])
    expect(await save(path, cookies.other, { name: 'Grace' })).toEqual([200, undefined])
    expect(await opened(path, cookies.one)).toMatchObject({ name: 'Grace', active: false })
    expect(await save(path, cookies.other, { active: true })).toEqual([200, undefined])
    for (const base of [null, {}, 'name', { name: 7 }]) expect([base, ...(await save(path, cookies.other, { ...second, base }))]).toEqual([base, 400, [{ key: 'operation.baseMissing' }]])
    expect(await opened(path, cookies.one)).toMatchObject({ name: 'Grace', active: true })
  })

  it('is saved after the save that came before it at the same moment', async () => {
    const { id, path } = await anAccount(kind)
    const form = await opened(path, cookies.other)
    await admin.query('begin')
    await admin.query(`select 1 from ${kind} where id = $1 for update`, [id])
    const saved = save(path, cookies.other, { ...form, name: 'Grace', email: `mine.now.${kind}@example.org` })
    await expect.poll(async () => (await admin.query(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).rowCount, { timeout: 20_000 }).toBeGreaterThan(0)
    await admin.query(`update ${kind} set active = false, email = 'now.${kind}@example.org' where id = $1`, [id])
    await admin.query('commit')
    expect(await saved).toEqual([409, [{ key: 'field.changedMeanwhile', field: 'email', params: { theirs: `now.${kind}@example.org`, of: 'entry' } }]])
    expect(await save(path, cookies.other, { ...form, name: 'Grace' })).toEqual([200, undefined])
    expect(await opened(path, cookies.one)).toMatchObject({ name: 'Grace', active: false, email: `now.${kind}@example.org` })
  })

  it('says of what it shows only, and is its person’s', async () => {
    const { path } = await anAccount(kind)
    const { base } = await opened(path, cookies.one)
    const shown = ['@openedBy', 'active', 'email', 'name', ...(kind === 'users' ? ['roles'] : [])]
    expect(Object.keys(base).sort()).toEqual(shown)
    expect(await save(path, cookies.other, { name: 'Grace', base })).toEqual([400, [{ key: 'operation.otherPerson' }]])
  })

  it('tells whoever may not change it nothing of what is stored', async () => {
    const { path } = await anAccount(kind)
    const { data } = await answerTo(path, { cookie: cookies.reviewer, body: { email: 'guess@example.org', active: false, base: { email: 'x', active: 'y' } } })
    expect(data).toBeUndefined()
    expect(await opened(path, cookies.reviewer)).not.toHaveProperty('base')
  })
})

it.each([['en', 'Reviewer, English', 'no'], ['fr', 'Relecture, anglais', 'non']])('roles and activity that both changed are told in words, in %s', async (language, role, no) => {
  const { path } = await anAccount('users')
  const [first, second] = [await opened(path, cookies.one), await opened(path, cookies.other)]
  const here = { roles: ['reviewer.en', 'translator.fr'], active: false }
  expect(await save(path, cookies.one, { ...first, ...here })).toEqual([200, undefined])
  // Two who change a box from the same state agree: only a form that never read it says something else of it.
  const { active: _active, ...base } = second.base
  const { status, data } = await answerTo(path, { cookie: cookies.other, body: { ...second, roles: ['administrator'], base }, language })
  expect([status, data?.errors?.map((error) => error.path)]).toEqual([409, ['roles', 'active']])
  expect(data?.errors?.[0]?.message).toContain(role)
  expect(data?.errors?.[1]?.message).toMatch(new RegExp(`[:\\s]${no}$`))
  expect(await opened(path, cookies.one)).toMatchObject(here)
})

it('one’s own account keeps the rights and the address that an administrator gave it meanwhile', async () => {
  const me = await anAccount('users', ['administrator'])
  const old = await opened(me.path, await signedIn(me.email, password))
  expect(await save(me.path, cookies.one, { roles: ['administrator', 'officer'], email: 'moved@example.org' })).toEqual([200, undefined])
  const again = await signedIn('moved@example.org', password)
  expect(await save(me.path, again, { ...old, name: 'My name' })).toEqual([200, undefined])
  expect(await opened(me.path, again)).toMatchObject({ name: 'My name', roles: ['administrator', 'officer'], email: 'moved@example.org' })
  expect(await save(me.path, again, { ...old, email: 'mine@example.org' })).toEqual([400, [{ key: 'field.passwordAsked', field: 'currentPassword' }]])
  const refusal = { key: 'field.changedMeanwhile', field: 'email', params: { theirs: 'moved@example.org', of: 'entry' } }
  expect(await save(me.path, again, { ...old, email: 'mine@example.org', currentPassword: password })).toEqual([409, [refusal]])
})
