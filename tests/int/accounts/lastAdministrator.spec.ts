import type { Payload } from 'payload'
import type pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'

import { callApi, closeApi, signedIn } from '../../support/api'
import { aBackRoom } from '../../support/backRoom'

let payload: Payload
let admin: pg.Client
const password = 'otter plum window seven'

aBackRoom((room) => ({ payload, admin } = room))
afterAll(closeApi)

const anAdministrator = async (name: string) => {
  const email = `${name}@example.org`
  const { id } = await payload.create({ collection: 'users', data: { name, email, password, roles: ['administrator'], active: true }, overrideAccess: true })
  return { id, email, cookie: await signedIn(email, password) }
}
const change = ({ cookie }: { cookie: string }, { id }: { id: string }, body: object) => callApi({ method: 'PATCH', path: `users/${id}`, cookie, body })
/** Both are on their way before either is counted. */
const atOnce = async (requests: () => Promise<Response>[]): Promise<Response[]> => {
  const inWait = async () => (await admin.query<{ n: number }>("select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())")).rows[0]?.n
  await admin.query('begin')
  await admin.query("select pg_advisory_xact_lock(hashtextextended('administrators', 0))")
  const answers = Promise.all(requests())
  await expect.poll(inWait).toBe(2)
  await admin.query('commit')
  return answers
}
const administrators = async () => (await payload.find({ collection: 'users', where: { and: [{ roles: { equals: 'administrator' } }, { active: { not_equals: false } }] }, overrideAccess: true, pagination: false })).docs.map(({ id }) => id)

describe.each([{ active: false }, { roles: ['officer'] }])('two administrators who change each other to %o at the same moment', (rights) => {
  it('leave one who can sign in, and the other is told why', async () => {
    const all = await Promise.all((await administrators()).map((id) => payload.update({ collection: 'users', id, data: { active: false }, overrideAccess: true })))
    expect(all.length).toBeLessThanOrEqual(1)
    const [one, other] = [await anAdministrator(`a${Object.keys(rights)}`), await anAdministrator(`b${Object.keys(rights)}`)]
    const answers = await atOnce(() => [change(one, other, rights), change(other, one, rights)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    const told = JSON.stringify(await answers.find(({ status }) => status === 400)?.json())
    expect(told).toContain(Object.keys(rights)[0])
    expect(told).toContain('last administrator who can sign in')
    expect(await administrators()).toHaveLength(1)
  })
})

it('one of several leaves as before', async () => {
  const [one, other] = [await anAdministrator('stays'), await anAdministrator('leaves')]
  expect((await change(one, other, { active: false, roles: ['officer'] })).status).toBe(200)
})
