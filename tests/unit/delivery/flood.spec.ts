import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { handle } from '../../../src/delivery/handle'
import type { Limits } from '../../../src/delivery/lines'
import { staffToken } from '../../support/staffToken'

const secret = 'a secret of the tests, of 32 characters or more'
const cookie = `payload-token=${staffToken({ secret })}`
let server: Server
let port: number
let rendered: string[]
/** Ends every page that is being made. */
let finish: () => void
let isSlow: boolean
let sockets: Socket[]

const serve = async (limits: Partial<Limits> = {}) => {
  server = createServer(handle({
    env: { PUBLIC_URL: 'http://localhost', PAYLOAD_SECRET: secret, TRUST_PROXY: undefined }, isHealthy: () => Promise.resolve(true), wasShortSince: () => false, limits,
    render: async (request, response) => {
      rendered.push(request.url ?? '')
      if (request.url?.startsWith('/d/')) return void (await new Promise(() => response.writeHead(206, { 'Content-Type': 'application/pdf', 'Content-Range': 'bytes 0-3/9', ETag: '"a"' }).write('part')))
      if (isSlow) await new Promise<void>((resolve) => (finish = ((before) => () => (before(), resolve()))(finish)))
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>page</p>')
    },
  }))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  port = (server.address() as AddressInfo).port
}
beforeEach(() => {
  rendered = []
  sockets = []
  finish = () => undefined
  isSlow = true
})
afterEach(() => {
  finish()
  for (const socket of sockets) socket.destroy()
  server.closeAllConnections()
  server.close()
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: 'manual' })
/** Asks for this path so many times over one connection, without waiting, and notes what is answered. */
const burst = async (path: string, times: number): Promise<{ socket: Socket; said: () => string }> => {
  const parts: Buffer[] = []
  const socket = connect(port, '127.0.0.1').on('data', (part: Buffer) => parts.push(part)).on('error', () => undefined)
  sockets.push(socket)
  await once(socket, 'connect')
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`.repeat(times))
  return { socket, said: () => Buffer.concat(parts).toString() }
}
const untilRendered = (count: number) => vi.waitFor(() => expect(rendered).toHaveLength(count))
const connections = (count: number) => vi.waitFor(() => new Promise<void>((resolve, reject) => server.getConnections((_error, open) => (open === count ? resolve() : reject(new Error(`${open} connections`))))))

test('whoever hung up costs nothing: no page is made for them, and their places are free at once', async () => {
  await serve({ atOnce: 2, mostWaiting: 500 })
  const bursts = await Promise.all(Array.from({ length: 20 }, (_, n) => burst('/en', n % 2 === 0 ? 8 : 60)))
  await untilRendered(2)
  for (const { socket } of bursts) socket.destroy()
  await connections(0)
  const reader = get('/en/read')
  await connections(1)
  finish()
  isSlow = false
  expect((await reader).status).toBe(200)
  expect(rendered.filter((url) => url === '/en').length).toBeLessThanOrEqual(4)
})

test('what finds no place in the line of readers hears at once when to come back; staff at the panel, and who comes to sign in, never stand in it', async () => {
  await serve({ atOnce: 1, mostWaiting: 3 })
  const waiting = Array.from({ length: 4 }, () => get('/en'))
  await connections(4)
  await untilRendered(1)
  const statuses = await Promise.race([Promise.all([get('/en'), get('/v1/en/updates'), get('/d/a/en')]), ...waiting.map((each) => each.then((answer) => [answer]))])
  expect(statuses.map(({ status, headers }) => [status, headers.get('retry-after'), headers.get('cache-control')])).toContainEqual([503, '10', 'no-store'])
  isSlow = false
  for (const [path, headers] of [['/admin', { cookie }], ['/api/updates', { cookie }], ['/admin/login', {}], ['/api/users/me', {}], ['/api/health', {}]] as const) expect([path, (await get(path, headers)).status]).toEqual([path, 200])
  const sent = await fetch(`http://127.0.0.1:${port}/partners/sign-in`, { method: 'POST', body: 'a=b', headers: { Origin: 'http://localhost' } })
  expect(sent.status).toBe(200)
  finish()
  await Promise.allSettled(waiting)
})

test('a connection that asks on and on without waiting is answered a little, told so, and ended', async () => {
  await serve()
  isSlow = false
  const { socket, said } = await burst('/en', 30)
  await once(socket, 'close')
  expect(rendered).toHaveLength(8)
  expect(said().match(/HTTP\/1\.1 \d+/g)).toEqual([...Array<string>(8).fill('HTTP/1.1 200'), 'HTTP/1.1 503'])
  expect(said()).toMatch(/503[^]*Connection: close\r\n[^]*Retry-After: 10\r\n/)
})

test('one question after the other over one connection is what it is for', async () => {
  await serve()
  isSlow = false
  const { socket, said } = await burst('/en', 1)
  for (let asked = 1; asked <= 30; asked++) {
    await vi.waitFor(() => expect(said().match(/<p>page<\/p>/g)).toHaveLength(asked))
    socket.write('GET /en HTTP/1.1\r\nHost: localhost\r\n\r\n')
  }
  await untilRendered(31)
})

test('a file on its way, however long it takes, keeps nobody from theirs', async () => {
  await serve({ atOnce: 1 })
  isSlow = false
  const { said } = await burst('/d/a/en/v1', 1)
  await vi.waitFor(() => expect(said()).toMatch(/^HTTP\/1\.1 206[^]*part/))
  expect((await get('/en')).status).toBe(200)
})

test('a page that never ends holds its place for a while only', async () => {
  await serve({ atOnce: 1, longestTurn: 50 })
  const never = get('/en/never')
  await untilRendered(1)
  isSlow = false
  expect((await get('/en')).status).toBe(200)
  finish()
  expect((await never).status).toBe(200)
})

test('who waited in vain is told so', async () => {
  await serve({ atOnce: 1, longestWait: 50 })
  const first = get('/en')
  await untilRendered(1)
  expect((await get('/en')).status).toBe(503)
  finish()
  expect((await first).status).toBe(200)
})
