import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { handle, refuseUpgrade } from '../../../src/delivery/handle'

let server: Server
let port: number
let isUp = true
const seen: { url: string; headers: Record<string, unknown> }[] = []

beforeAll(async () => {
  const listener = handle({
    env: { PUBLIC_URL: 'https://example.org', PAYLOAD_SECRET: 'a secret of the tests, of 32 characters or more' },
    isHealthy: () => Promise.resolve(isUp),
    render: async (request, response) => {
      seen.push({ url: request.url ?? '', headers: { ...request.headers } })
      response.setHeader('X-Powered-By', 'a framework')
      response.setHeader('x-nextjs-cache', 'HIT')
      response.setHeader('Link', '</_next/static/a.css>; rel=preload; as="style"')
      response.setHeader('Critical-CH', 'Sec-CH-Prefers-Color-Scheme')
      response.setHeader('Vary', 'rsc, next-router-state-tree, Accept-Encoding')
      if (request.url === '/en/fails') throw new Error('a bug')
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      response.write(`<p>${'text '.repeat(200)}</p><script>x</script>`)
      response.end('<p>end</p>')
    },
  })
  server = createServer(listener).on('upgrade', refuseUpgrade)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init })
const raw = (text: string): Promise<string> =>
  new Promise((resolve) => {
    const said: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk) => said.push(chunk)).on('close', () => resolve(Buffer.concat(said).toString()))
    setTimeout(() => socket.destroy(), 2000).unref()
  })

test('a page arrives whole, without script, under a policy that allows none, and tells nothing of its making', async () => {
  const response = await get('/en', { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(await response.text()).toBe(`<p>${'text '.repeat(200)}</p><p>end</p>`)
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'none'; style-src 'none'/)
  expect(response.headers.get('strict-transport-security')).toContain('max-age')
  expect(response.headers.get('content-encoding')).toBe('br')
  expect(response.headers.get('vary')).toBe('Accept-Encoding')
  for (const name of ['x-powered-by', 'x-nextjs-cache', 'critical-ch', 'link']) expect(response.headers.has(name)).toBe(false)
})

test('a reader who has the page is told so; HEAD tells length and tag without the page', async () => {
  const tag = (await get('/en')).headers.get('etag') ?? ''
  const again = await get('/en', { headers: { 'If-None-Match': tag } })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  const head = await get('/en', { method: 'HEAD' })
  expect([head.headers.get('etag'), Number(head.headers.get('content-length')) > 0]).toEqual([tag, true])
})

test('headers that steer Next never reach it from readers', async () => {
  const steering = { RSC: '1', 'Next-Action': 'a', 'Next-Router-Prefetch': '1', 'x-middleware-subrequest': 'a', 'x-nextjs-data': '1', 'x-matched-path': '/admin', 'x-forwarded-host': 'evil.example', 'Accept-Language': 'fr' }
  await get('/fr/steered', { headers: steering })
  const headers = seen.find(({ url }) => url === '/fr/steered')?.headers ?? {}
  expect(headers['accept-language']).toBe('fr')
  for (const name of Object.keys(steering)) if (name !== 'Accept-Language') expect(headers).not.toHaveProperty(name.toLowerCase())
})

test('what is not a door answers 404 and never reaches Next', async () => {
  const before = seen.length
  for (const path of ['/_next/image?url=/x', '/api/updates', '/secret', '/%65n', '/en%2fx', '/api/users/first-register']) {
    expect((await get(path)).status).toBe(404)
    expect((await get(path, { method: 'POST', body: '{}' })).status).toBe(404)
  }
  expect(seen).toHaveLength(before)
})

test('a slip of a trailing slash is put right, everything else odd is not', async () => {
  const response = await get('/fr/pays/?page=2')
  expect([response.status, response.headers.get('location')]).toEqual([308, '/fr/pays?page=2'])
  expect((await get('/api/users/')).status).toBe(404)
})

test('the entry sends readers to their language and says that it depends on it', async () => {
  const response = await get('/', { headers: { 'Accept-Language': 'fr' } })
  expect([response.status, response.headers.get('location'), response.headers.get('vary')]).toEqual([307, '/fr', 'Accept-Language'])
})

test('bodies are limited, and their length must be known', async () => {
  const form = (length: number) => get('/partners/sign-in', { method: 'POST', body: 'x'.repeat(length) })
  expect((await form(16 * 1024)).status).toBe(200)
  expect((await form(16 * 1024 + 1)).status).toBe(413)
  expect(await raw('POST /partners/sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n')).toMatch(/^HTTP\/1.1 411/)
  expect(await raw('POST /partners/sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx')).toMatch(/^HTTP\/1.1 400/)
  expect(await raw('GET /en HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc')).toMatch(/^HTTP\/1.1 413/)
})

test('absolute targets and protocol switches are refused', async () => {
  expect(await raw('GET http://evil.example/en HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 400/)
  expect(await raw('GET /en HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')).toMatch(/^HTTP\/1.1 404/)
})

test('a page that fails is a 500 that says so in both languages', async () => {
  const response = await get('/en/fails')
  expect(response.status).toBe(500)
  expect(await response.text()).toMatch(/try again.*\n.*réessayer/)
})

test('health follows the database', async () => {
  expect([(await get('/api/health')).status, await (await get('/api/health')).json()]).toEqual([200, { status: 'ok' }])
  isUp = false
  expect((await get('/api/health')).status).toBe(503)
  isUp = true
})
