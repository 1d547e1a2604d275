import type { Payload } from 'payload'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { callApi, closeApi } from '../../support/api'
import { allPersonas, password } from '../../support/everyRole'
import { hashesDuring } from '../../support/hashes'
import { aBackRoom } from '../../support/backRoom'

let payload: Payload
let admin: pg.Client

aBackRoom((room) => ({ payload, admin } = room))
beforeAll(async () => {
  await allPersonas(payload)
})
afterAll(closeApi)

const email = 'officer@example.org'
type Try = { email?: string; password?: string; network?: string }
const tryIt = async ({ email: who = email, password: given = 'a wrong password', network = '203.0.113.9' }: Try) => {
  const answer = await callApi({ method: 'POST', path: 'users/login', body: { email: who, password: given }, headers: { 'x-jf-network': network } })
  return { status: answer.status, body: answer.status === 401 ? await answer.text() : '', cookie: answer.headers.get('set-cookie') }
}
const login = async (body: BodyInit, headers: Record<string, string> = {}): Promise<Response> => {
  const { POST } = await import('../../../src/app/(payload)/api/[...slug]/route')
  return POST(new Request('http://localhost:3000/api/users/login?depth=2', { method: 'POST', body, headers }), { params: Promise.resolve({ slug: ['users', 'login'] }) })
}

describe('signing in to the panel', () => {
  it('answers a wrong password, an unknown account and a deactivated one alike, and at the cost of one hash', async () => {
    const answers: unknown[] = []
    const costs: string[][] = []
    for (const attempt of [{}, { email: 'nobody@example.org', password }, { email: 'deactivated@example.org', password }, { email: 'deactivated@example.org' }]) {
      costs.push(await hashesDuring(async () => answers.push(await tryIt(attempt))))
    }
    expect(costs).toEqual(costs.map(() => ['600000 32 sha256']))
    expect(answers).toEqual(answers.map(() => answers[0]))
    expect(answers[0]).toMatchObject({ status: 401, cookie: null })
  })

  it('lets the owner in while others guess at once, from the same network too', { timeout: 180_000 }, async () => {
    const guesses = Promise.all(Array.from({ length: 14 }, (_, n) => tryIt({ password: `guess ${n}` })))
    const [here, elsewhere] = await Promise.all([tryIt({ password }), tryIt({ password, network: '203.0.113.10' })])
    expect([here.status, elsewhere.status]).toEqual([200, 200])
    expect(new Set((await guesses).map(({ status, body }) => `${status} ${body}`)).size).toBe(1)
  })

  it('counts each try before it is checked, in the database, without saying whose it was', { timeout: 180_000 }, async () => {
    await admin.query('truncate accounts.attempts')
    await Promise.all(Array.from({ length: 8 }, () => tryIt({ network: '198.51.100.1' })))
    await tryIt({ password, network: '198.51.100.1' })
    const { rows } = await admin.query<{ key: string; points: number }>('select key, points from accounts.attempts order by key')
    expect(rows.map(({ points }) => points)).toEqual([8, 8])
    expect(JSON.stringify(rows)).not.toMatch(/officer|198\.51/)
  })

  it('reads one address and one password whatever form the body has, and hands nothing else on', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ email, password }))
    expect((await login(form)).status).toBe(200)
    expect((await login(new URLSearchParams({ email, password }))).status).toBe(200)
    const odd = `--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${JSON.stringify({ email, password })}\r\n--b--\r\n`
    for (const type of ['multipart/form-data; boundary="a"', 'multipart/form-data', 'text/plain']) {
      expect(await hashesDuring(async () => expect((await login(odd, { 'content-type': type })).status).toBe(400))).toEqual([])
    }
  })
})
