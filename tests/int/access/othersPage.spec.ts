import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openedByHeader } from '../../../src/domain/openedBy'
import { actions } from '../../../src/domain/workflow'
import { workflowEndpoints } from '../../../src/editorial/endpoints/workflowEndpoints'
import { callApi, closeApi, type Method, signedIn } from '../../support/api'
import { aDatabase, aPayload, type TestDatabase } from '../../support/database'
import { allPersonas, password, type Personas } from '../../support/everyRole'
import { anUpdate } from '../../support/writing'

let database: TestDatabase
let payload: Payload
let people: Personas
let id = ''
const cookies: Record<string, string> = {}

beforeAll(async () => {
  database = await aDatabase()
  payload = await aPayload(database)
  people = await allPersonas(payload)
  id = (await anUpdate({ payload, personas: people as never }, { text: 'A text of the officer' })).id
  for (const name of ['officer', 'administrator']) cookies[name] = await signedIn(`${name}@example.org`, password)
})
afterAll(async () => {
  await closeApi()
  await payload.destroy()
  await database.drop()
})

type Call = { method: Method; path: string; body?: object }

/** Everything that our endpoints of a collection or a global do, and Payload's own ways to change a document. */
const changes = (): Call[] => {
  const of = (entity: string, where: string, own: string): Call[] =>
    workflowEndpoints(entity).filter(({ method }) => method !== 'get').flatMap(({ method, path }) => {
      const paths = path.includes(':action') ? actions.map((action) => path.replace(':action', action)) : [path]
      return paths.map((one) => ({ method: method.toUpperCase() as Method, path: `${where}${one.replace('/:id', `/${own}`)}`, body: { language: 'en', reason: 'Because', ids: [own], deletedAt: new Date().toISOString() } }))
    })
  return [
    ...of('updates', 'updates', id), ...of('events', 'events', id), ...of('programme', 'globals/programme', ''),
    { method: 'PATCH', path: `updates/${id}?locale=en`, body: { deletedAt: new Date().toISOString() } }, { method: 'POST', path: 'updates?locale=en', body: { title: 'Another' } },
    { method: 'PATCH', path: `users/${people['administrator'].id}`, body: { name: 'Somebody else' } }, { method: 'POST', path: 'users/own-password', body: { current: password, password: 'four words that are long' } },
    { method: 'POST', path: `users/mailbox/${id}/open`, body: {} }, { method: 'POST', path: 'payload-preferences/nav', body: { value: { open: true } } },
  ]
}

const ask = async ({ method, path, body }: Call, { by = 'administrator', openedBy }: { by?: string; openedBy?: string | undefined } = {}) => {
  const answer = await callApi({ method, path, cookie: cookies[by] ?? '', ...(body ? { body } : {}), headers: openedBy === undefined ? {} : { [openedByHeader]: openedBy } })
  const told = (await answer.json().catch(() => ({}))) as { errors?: { data?: { refusals?: { key: string }[] } }[] }
  return { status: answer.status, keys: (told.errors?.[0]?.data?.refusals ?? []).map(({ key }) => key) }
}
const everything = async () => {
  const { rows } = await payload.db.pool.query<{ all: string }>(`select (select count(*) from editorial.events) || ' ' || (select count(*) from updates) || ' ' || (select count(*) from updates where deleted_at is not null) || ' ' || (select string_agg(name || hash, ',' order by id) from users) as all`)
  return rows[0]?.all
}

describe('what is done on a page that another person opened in this browser', () => {
  it('is refused for every action, and nothing of it is done', async () => {
    const before = await everything()
    for (const call of changes()) expect([call.method, call.path, await ask(call, { openedBy: people['officer'].id })]).toEqual([call.method, call.path, { status: 403, keys: ['operation.otherPersonsPage'] }])
    expect(await everything()).toBe(before)
  })

  it('is read all the same, and the person may sign out and in', async () => {
    const openedBy = people['officer'].id
    expect((await ask({ method: 'GET', path: `updates/${id}/workflow` }, { openedBy })).status).toBe(200)
    expect((await ask({ method: 'POST', path: 'users/login', body: { email: 'officer@example.org', password } }, { openedBy })).status).toBe(200)
  })

  it('goes ahead on one’s own page, and for whoever names no page', async () => {
    const submit = (openedBy?: string) => ask({ method: 'POST', path: `updates/${id}/workflow/submit`, body: { language: 'en' } }, { by: 'officer', openedBy })
    expect(await submit(people['officer'].id)).toEqual({ status: 200, keys: [] })
    expect((await ask({ method: 'POST', path: `updates/${id}/workflow/takeBack`, body: { language: 'en' } }, { by: 'officer' })).status).toBe(200)
  })
})
