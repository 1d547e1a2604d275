import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { aDatabase, aPayload, type TestDatabase } from '../../support/database'
import { allPersonas, password } from '../../support/everyRole'

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT'
type Route = Record<Method, (request: Request, context: { params: Promise<{ slug: string[] }> }) => Promise<Response>>

let database: TestDatabase
let payload: Payload
let route: Route
let documentId = ''

const call = async ({ method, path, cookie, body, headers = {} }: { method: Method; path: string; cookie?: string; body?: object; headers?: Record<string, string> }) => {
  const url = new URL(`http://localhost:3000/api/${path}`)
  const request = new Request(url, {
    method,
    headers: { ...headers, ...(cookie ? { cookie } : {}), ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  return route[method](request, { params: Promise.resolve({ slug: url.pathname.slice('/api/'.length).split('/') }) })
}

const cookieOf = async (email: string): Promise<string> => {
  const answer = await call({ method: 'POST', path: 'users/login', body: { email, password } })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

beforeAll(async () => {
  database = await aDatabase()
  payload = await aPayload(database)
  await allPersonas(payload)
  documentId = (await payload.create({ collection: 'publications', locale: 'en', data: { title: 'Hidden', type: 'report' } as never, overrideAccess: true })).id
  route = (await import('../../../src/app/(payload)/api/[...slug]/route')) as unknown as Route
})
afterAll(async () => {
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../../payload.config')
  await (await getPayload({ config })).destroy()
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
        const answer = await call({ ...request, ...(cookie ? { cookie } : {}) })
        expect([request.path, answer.status, await answer.text()]).toEqual([request.path, 404, '{"errors":[{"message":"Not Found"}]}'])
      }
    }
  })

  it('lets staff in, and nobody to the first registration', async () => {
    const cookie = await cookieOf('officer@example.org')
    expect((await call({ method: 'GET', path: 'publications?locale=en', cookie })).status).toBe(200)
    expect((await call({ method: 'POST', path: 'users/first-register', cookie, body: { email: 'x@example.org', password } })).status).toBe(404)
  })

  it('lets nobody read by overriding the method of what is open', async () => {
    const answer = await call({ method: 'POST', path: 'users/login', headers: { 'x-payload-http-method-override': 'GET' } })
    expect(answer.status).toBe(404)
  })

  it('closes at once to who was deactivated', async () => {
    const cookie = await cookieOf('reviewer.fr@example.org')
    expect((await call({ method: 'GET', path: 'updates?locale=fr', cookie })).status).toBe(200)
    await payload.update({ collection: 'users', where: { email: { equals: 'reviewer.fr@example.org' } }, data: { active: false }, overrideAccess: true })
    expect((await call({ method: 'GET', path: 'updates?locale=fr', cookie })).status).toBe(404)
  })
})
