import { afterAll, beforeAll, expect, it } from 'vitest'

import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'

const room = aNewsroom()
const cookies: Record<string, string> = {}
beforeAll(async () => {
  for (const name of ['admin', 'officer'] as const) cookies[name] = await signedIn(emailOf(name), password)
})
afterAll(closeApi)

const change = async (by: 'admin' | 'officer', whose: 'admin' | 'officer', body: object, language = 'en') => {
  const answer = await callApi({ method: 'PATCH', path: `users/${room.personas[whose].id}`, cookie: cookies[by] ?? '', body, headers: { 'accept-language': language } })
  const { errors } = (await answer.json()) as { errors?: { data?: { errors?: { path: string; message: string }[] } }[] }
  return [answer.status, errors?.[0]?.data?.errors?.map(({ path }) => path)]
}
const stored = async (whose: 'admin' | 'officer') => {
  const { roles, active, name } = await room.payload.findByID({ collection: 'users', id: room.personas[whose].id, overrideAccess: true })
  return { roles, active, name }
}

it.each(['admin', 'officer'] as const)('an %s who changes their own roles or activity is told who does, and nothing is saved', async (who) => {
  const before = await stored(who)
  for (const [body, fields] of [[{ roles: ['administrator', 'officer'] }, ['roles']], [{ roles: [] }, ['roles']], [{ roles: null }, ['roles']], [{ active: false, name: 'Other' }, ['active']], [{ roles: 'administrator', active: 'no' }, ['roles', 'active']]] as const) {
    expect([body, ...(await change(who, who, body))]).toEqual([body, 400, fields])
  }
  expect(await stored(who)).toEqual(before)
})

it('a form that sends them as they are saves the rest', async () => {
  const { roles, active } = await stored('admin')
  expect(await change('admin', 'admin', { roles, active, name: 'Another name' })).toEqual([200, undefined])
  expect(await stored('admin')).toEqual({ roles, active, name: 'Another name' })
})

it('an administrator changes another’s', async () => {
  expect(await change('admin', 'officer', { active: true, roles: ['officer', 'translator.fr'] })).toEqual([200, undefined])
  expect((await stored('officer')).roles).toEqual(['officer', 'translator.fr'])
})

const sent = async (method: 'POST' | 'PATCH', path: string, body: object, language: string) => {
  const answer = await callApi({ method, path, cookie: cookies['admin'] ?? '', body, headers: { 'accept-language': language } })
  const { errors } = (await answer.json()) as { errors?: { data?: { errors?: { path: string; message: string }[] } }[] }
  return [answer.status, errors?.[0]?.data?.errors]
}

it.each([['en', 'Choose at least one role'], ['fr', 'Choisissez au moins un rôle']])('nobody makes or saves an account without a role, and is told so at the field, in %s', async (language, words) => {
  const refused = [400, [expect.objectContaining({ path: 'roles', message: expect.stringContaining(words) as string })]]
  const email = `nothing.${language}@example.org`
  for (const roles of [{}, { roles: [] }, { roles: null }]) {
    expect(await sent('POST', 'users', { email, password, name: 'Nobody in particular', active: true, ...roles }, language)).toEqual(refused)
    if ('roles' in roles) expect(await sent('PATCH', `users/${room.personas.reviewerEn.id}`, roles, language)).toEqual(refused)
  }
  await expect(room.payload.create({ collection: 'users', overrideAccess: true, data: { email, password, name: 'Nobody', roles: [] } as never })).rejects.toThrow()
  expect((await room.payload.count({ collection: 'users', where: { email: { equals: email } }, overrideAccess: true })).totalDocs).toBe(0)
  expect((await room.payload.findByID({ collection: 'users', id: room.personas.reviewerEn.id, overrideAccess: true })).roles).toEqual(['reviewer.en'])
})

it('an account that was made without one still gets a new password through its link', async () => {
  const { id } = room.personas.reviewerFr
  await room.payload.db.pool.query('delete from users_roles where parent_id = $1', [id])
  await room.payload.update({ collection: 'users', id, data: { password: 'orage lampe fenêtre douze' }, overrideAccess: true })
  expect(await sent('PATCH', `users/${id}`, { name: 'Another' }, 'en')).toEqual([400, [expect.objectContaining({ path: 'roles' })]])
})

it('a form of one’s own account is told that it may not offer them, and a form of another’s that it may', async () => {
  const offered = async (whose: 'admin' | 'officer') => {
    const answer = await callApi({ method: 'POST', path: `users/access/${room.personas[whose].id}`, cookie: cookies['admin'] ?? '', body: {} })
    // Payload says `true` of a field that may be had in every way.
    const { fields } = (await answer.json()) as { fields: Record<string, true | { update?: boolean }> }
    return ['name', 'roles', 'active'].map((name) => fields[name] === true || (typeof fields[name] === 'object' && fields[name].update === true))
  }
  expect([await offered('admin'), await offered('officer')]).toEqual([[true, false, false], [true, true, true]])
})
