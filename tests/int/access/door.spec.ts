import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { callApi, closeApi, type Method, signedIn } from '../../support/api'
import { aDatabase, aPayload, type TestDatabase } from '../../support/database'
import { allPersonas, password } from '../../support/everyRole'

let database: TestDatabase
let payload: Payload
let documentId = ''

const cookieOf = (email: string) => signedIn(email, password)

beforeAll(async () => {
  database = await aDatabase()
  payload = await aPayload(database)
  await allPersonas(payload)
  documentId = (await payload.create({ collection: 'publications', locale: 'en', data: { title: 'Hidden', type: 'report' } as never, overrideAccess: true })).id
})
afterAll(async () => {
  await closeApi()
  await payload.destroy()
  await database.drop()
})

const requests = (): { method: Method; path: string }[] => [
  { method: 'GET', path: 'publications' }, { method: 'GET', path: `publications/${documentId}` }, { method: 'GET', path: `publications/${documentId}/versions` },
  { method: 'POST', path: `publications/access/${documentId}` }, { method: 'POST', path: 'publications/access/00000000-0000-4000-8000-000000000000' },
  { method: 'POST', path: 'publications' }, { method: 'PATCH', path: `publications/${documentId}` }, { method: 'DELETE', path: `publications/${documentId}` },
  { method: 'GET', path: 'publications?locale=all&where[title.fr][exists]=true&draft=true' }, { method: 'GET', path: 'access' }, { method: 'GET', path: 'users/init' },
  { method: 'POST', path: 'users/first-register' }, { method: 'POST', path: 'users/unlock' }, { method: 'GET', path: 'users' }, { method: 'GET', path: 'payload-preferences/x' },
  { method: 'GET', path: 'media/file/x.jpg' }, { method: 'GET', path: 'globals/programme' }, { method: 'POST', path: 'graphql' }, { method: 'GET', path: 'payload-jobs/run' },
  { method: 'POST', path: 'partners/login' }, { method: 'POST', path: 'users//login' }, { method: 'GET', path: `publications/${documentId}/workflow` },
]

describe('Payload’s API', () => {
  it('answers one same 404 to everyone but staff, whether something is there or not', async () => {
    const deactivated = await payload.login({ collection: 'partners', data: { email: 'partner@example.org', password } })
    for (const cookie of [undefined, `payload-token=${deactivated.token ?? ''}`]) {
      for (const request of requests()) {
        const answer = await callApi({ ...request, ...(cookie ? { cookie } : {}) })
        expect([request.path, answer.status, await answer.text()]).toEqual([request.path, 404, '{"errors":[{"message":"Not Found"}]}'])
      }
    }
  })

  it('lets staff in, and nobody to the first registration', async () => {
    const cookie = await cookieOf('officer@example.org')
    expect((await callApi({ method: 'GET', path: 'publications?locale=en', cookie })).status).toBe(200)
    expect((await callApi({ method: 'POST', path: 'users/first-register', cookie, body: { email: 'x@example.org', password } })).status).toBe(404)
  })

  it('lets nobody read by overriding the method of what is open', async () => {
    const answer = await callApi({ method: 'POST', path: 'users/login', headers: { 'x-payload-http-method-override': 'GET' } })
    expect(answer.status).toBe(404)
  })

  it('closes at once to who was deactivated', async () => {
    const cookie = await cookieOf('reviewer.fr@example.org')
    expect((await callApi({ method: 'GET', path: 'updates?locale=fr', cookie })).status).toBe(200)
    await payload.update({ collection: 'users', where: { email: { equals: 'reviewer.fr@example.org' } }, data: { active: false }, overrideAccess: true })
    expect((await callApi({ method: 'GET', path: 'updates?locale=fr', cookie })).status).toBe(404)
  })
})
