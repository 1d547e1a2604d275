import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { aRunningProduct, type RunningProduct } from '../support/server'

type Answer = { errors: { data?: { errors?: { path: string; message: string }[] } }[] }

/** What a form is told when it is refused: the reason beside each field. */
const reasons = async (response: Response): Promise<Record<string, string>> => {
  const { errors } = (await response.json()) as Answer
  return Object.fromEntries((errors[0]?.data?.errors ?? []).map(({ path, message }) => [path, message]))
}

/** Seeded once, started anew for each order. */
let latest: RunningProduct | undefined
afterAll(() => latest?.clear())

/** The bundler lays pages and routes apart: whichever is asked first starts Payload for both. */
describe.each(['/admin/login', '/api/users/me', '/partners/renew?next=/en'])('after a start whose first request is %s', (firstPath) => {
  let product: RunningProduct
  let cookie = ''

  beforeAll(async () => {
    product = latest = await aRunningProduct({ firstPath, ...(latest ? { dataDir: latest.dataDir } : {}) })
    const signedIn = await fetch(`${product.url}/api/users/login`, { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: product.url }, body: JSON.stringify({ email: 'officer@example.org', password: product.password }) })
    cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  })
  afterAll(() => product.stop())

  const send = (path: string, body: FormData | object, method = 'POST') =>
    fetch(`${product.url}/api/${path}`, {
      method,
      headers: { Cookie: cookie, Origin: product.url, ...(body instanceof FormData ? {} : { 'Content-Type': 'application/json' }) },
      body: body instanceof FormData ? body : JSON.stringify(body),
    })

  test('a bad address is refused with its reason', async () => {
    expect(await reasons(await send('updates?locale=en', { title: 'A title', slug: 'Not An Address' }))).toEqual({ slug: expect.stringContaining('small letters') })
  })

  test('a file that is no image is refused with its reason', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Words' }))
    form.set('file', new Blob([readFileSync('package.json')], { type: 'image/jpeg' }), 'renamed.jpg')
    expect(await reasons(await send('media?locale=en', form))).toEqual({ file: expect.stringMatching(/JPEG/) })
  })

  test('a publication without a type is refused with its reason', async () => {
    expect(await reasons(await send('publications?locale=en', { title: 'A title' }))).toEqual({ type: expect.stringMatching(/\w+/) })
  })

  test('of two who changed one text, the second is told what the first wrote', async () => {
    const { doc } = (await (await send('updates?locale=en', { title: 'As it was' })).json()) as { doc: { id: string; base: object } }
    expect((await send(`updates/${doc.id}?locale=en`, { title: 'From the first', base: doc.base }, 'PATCH')).status).toBe(200)
    expect(await reasons(await send(`updates/${doc.id}?locale=en`, { title: 'From the second', base: doc.base }, 'PATCH'))).toEqual({ title: expect.stringContaining('From the first') })
  })

  test('a partner’s wrong password answers as an unknown account does', async () => {
    const tried = async (email: string) => {
      const answer = await fetch(`${product.url}/partners/sign-in`, { method: 'POST', redirect: 'manual', headers: { Origin: product.url, 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ email, password: 'not the password', language: 'en' }).toString() })
      return [answer.status, answer.headers.get('location'), await answer.text()]
    }
    expect(await tried('partner@example.org')).toEqual([303, '/en/partner-documents?error=credentials', ''])
    expect(await tried('nobody@example.org')).toEqual(await tried('partner@example.org'))
  })
})
