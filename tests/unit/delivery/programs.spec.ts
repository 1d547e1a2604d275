import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { handle } from '../../../src/delivery/handle'

let server: Server
let address: string
let isShort = false
let asked = 0

/** Says of itself what Next and Payload say of everything, and what the route in the address would. */
const varying = 'rsc, next-router-state-tree, Sec-CH-Prefers-Color-Scheme, Accept-Encoding'

beforeAll(async () => {
  const listener = handle({
    env: { PUBLIC_URL: 'https://example.org', PAYLOAD_SECRET: 'a secret of the tests, of 32 characters or more', TRUST_PROXY: undefined },
    isHealthy: () => Promise.resolve(true),
    wasShortSince: () => isShort,
    render: async (request, response) => {
      asked += 1
      const url = request.url ?? ''
      const own = new URL(url, 'http://localhost').searchParams.get('varies')
      response.setHeader('Vary', own === null ? varying : `${varying}, ${own}`)
      if (url.includes('fails')) throw new Error('a bug')
      if (url.includes('cannot')) return void response.writeHead(500).end()
      if (url.includes('file')) return void response.writeHead(200, { 'Content-Type': 'application/pdf', 'x-jf-length': '5' }).end(request.method === 'HEAD' ? undefined : 'bytes')
      if (url.includes('short')) return void response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
      if (url.includes('nothing')) return void response.writeHead(404, { 'Content-Type': 'text/html' }).end('<p>Next’s own word</p>')
      response.writeHead(200, { 'Content-Type': /^\/(v1|_next)|xml/.test(url) ? 'application/json' : 'text/html' }).end('x'.repeat(300))
    },
  })
  server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const get = (path: string, init: RequestInit = {}) => fetch(address + path, { redirect: 'manual', ...init })
const headersOf = async (path: string, names: string[], init: RequestInit = {}) => {
  const { headers } = await get(path, init)
  return names.map((name) => headers.get(name))
}

describe('a script on another site', () => {
  test.each(['/v1', '/v1/openapi.json', '/v1/en/updates?limit=2', '/v1/en/updates/any', '/d/abc', '/d/abc/fr/v1', '/images/a/400.webp', '/en/feed.xml', '/fr/feed.xml', '/sitemap.xml'])('may ask at %s with the headers that its library sends', async (path) => {
    const before = asked
    const answer = await get(path, { method: 'OPTIONS', headers: { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'if-none-match' } })
    expect([answer.status, await answer.text()]).toEqual([204, ''])
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, HEAD, OPTIONS', 'access-control-max-age': '86400', allow: 'GET, HEAD, OPTIONS' })
    for (const name of ['Accept', 'Content-Type', 'If-None-Match', 'Range']) expect(answer.headers.get('access-control-allow-headers')?.split(', ')).toContain(name)
    expect([answer.headers.has('access-control-allow-credentials'), answer.headers.has('content-length'), asked]).toEqual([false, false, before])
  })

  test.each(['/', '/en', '/en/updates', '/api/updates', '/api/users/login', '/admin', '/partners/sign-in', '/preview/en/x', '/report', '/v2', '/robots.txt'])('may not ask at %s', async (path) => {
    const answer = await get(path, { method: 'OPTIONS', headers: { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET' } })
    expect([answer.status, [...answer.headers.keys()].filter((name) => name.startsWith('access-control'))]).toEqual([404, []])
  })

  test('hears what the API says in JSON, also where no page is and where nothing works', async () => {
    const browser = { headers: { Accept: 'text/html', 'Accept-Language': 'fr' } }
    for (const [path, status, key] of [['/v1/nothing', 404, 'notFound'], ['/v1/en/updates/', 404, 'notFound'], ['/v1/en/cannot', 500, 'error'], ['/v1/en/fails', 500, 'error']] as const) {
      for (const init of [{}, browser]) {
        const answer = await get(path, init)
        expect([path, answer.status, await answer.json(), answer.headers.get('access-control-allow-origin'), answer.headers.get('vary')]).toEqual([path, status, { error: { key } }, '*', null])
      }
    }
    isShort = true
    const busy = await get('/v1/en/cannot')
    isShort = false
    expect([busy.status, await busy.json(), busy.headers.get('retry-after'), busy.headers.get('cache-control')]).toEqual([503, { error: { key: 'busy' } }, '10', 'no-store'])
    expect((await get('/v1/en/updates', { method: 'POST', body: '{}' })).status).toBe(404)
  })
})

describe('what an answer differs by', () => {
  test.each([
    ['/', 'Accept-Language'], ['/en', 'Cookie, Accept-Encoding'], ['/fr/pays', 'Cookie, Accept-Encoding'], ['/v1/en/updates?varies=Cookie', 'Cookie, Accept-Encoding'], ['/v1/openapi.json', 'Accept-Encoding'], ['/v1/short', null],
    ['/en/feed.xml', 'Accept-Encoding'], ['/sitemap.xml?short', null], ['/d/file', null], ['/d/file?varies=Cookie', 'Cookie'], ['/d/file?varies=Accept-Language,+Cookie', 'Accept-Language, Cookie'], ['/_next/static/a.css', 'Accept-Encoding'],
    ['/report', 'Accept-Encoding'], ['/favicon.ico', null], ['/en/updates/', null], ['/d/nothing?varies=Cookie', 'Cookie, Accept, Accept-Language'], ['/nowhere', 'Accept, Accept-Language'], ['/en.rsc', 'Accept, Accept-Language'], ['/en/fails', 'Accept'], ['/api/health', null],
  ])('at %s is %s', async (path, varies) => {
    expect(await headersOf(path, ['vary'])).toEqual([varies])
  })

  test('is the same when it is known already', async () => {
    const [tag, vary] = await headersOf('/en', ['etag', 'vary'])
    expect(await headersOf('/en', ['vary'], { headers: { 'If-None-Match': tag ?? '' } })).toEqual([vary])
  })
})

test('a file says how long it is, before it comes and while it does', async () => {
  for (const method of ['GET', 'HEAD']) expect(await headersOf('/d/file', ['content-length', 'transfer-encoding', 'x-jf-length'], { method })).toEqual(['5', null, null])
  expect(await headersOf('/api/health', ['content-length'])).toEqual(['15'])
})
