import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { handle } from '../../../src/delivery/handle'

const faults: unknown[] = []
const remember = (fault: unknown) => void faults.push(fault)
beforeEach(() => {
  faults.length = 0
  process.on('uncaughtExceptionMonitor', remember)
})
afterEach(() => void process.off('uncaughtExceptionMonitor', remember))

type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** A server that answers with `render` and waits 300 ms for a body. */
const listening = async (render: Render) => {
  const env = { PUBLIC_URL: 'https://example.org', PAYLOAD_SECRET: 'a secret of the tests, of 32 characters or more', TRUST_PROXY: undefined }
  const server = createServer(handle({ env, isHealthy: () => Promise.resolve(true), wasShortSince: () => false, patience: { form: 300, upload: 300 }, render }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, port: (server.address() as AddressInfo).port }
}

const head = 'POST /api/users/logout HTTP/1.1\r\nHost: example.org\r\nOrigin: https://example.org\r\nContent-Type: multipart/form-data; boundary=x\r\n'

const answers: [string, (request: IncomingMessage, response: ServerResponse) => void | Promise<void>][] = [
  ['answered and let go of', (_request, response) => void response.writeHead(413).end('too much')],
  ['answered and then cancelled', (request, response) => void response.writeHead(413).end('too much', () => void request.destroy())],
  ['cancelled and then answered', (request, response) => void (request.destroy(), response.writeHead(413).end('too much'))],
  ['read in part, cancelled, and then answered', async (request, response) => {
    for await (const chunk of request) if (chunk) break
    response.writeHead(413).end('too much')
  }],
  ['ended with its connection', (request) => void request.socket.destroy()],
]

test.each(answers)('a body that is %s before it is whole ends its connection in time, and nothing else', async (_how, answer) => {
  const { server, port } = await listening(async (request, response) => answer(request, response))
  const closed = vi.fn()
  const socket = connect(port, '127.0.0.1', () => socket.write(`${head}Content-Length: 100\r\n\r\n--x`))
  socket.on('error', () => undefined).on('data', () => undefined).on('close', closed)
  await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce(), { timeout: 20_000 })
  await new Promise((resolve) => setTimeout(resolve, 400)) // what comes of it comes when its patience ends
  expect(faults).toEqual([])
  server.close()
})

test('a connection that brings one whole body after the other stays, without a listener left by any of them', async () => {
  const left: number[] = []
  const { server, port } = await listening(async (request, response) => {
    left.push(request.socket.listenerCount('close'))
    request.resume().once('end', () => void response.writeHead(200).end('done'))
  })
  const said: string[] = []
  const socket = connect(port, '127.0.0.1')
  socket.on('data', (chunk) => said.push(String(chunk)))
  for (let n = 1; n <= 12; n++) {
    socket.write(`${head}Content-Length: 3\r\n\r\n--x`)
    await vi.waitFor(() => expect(said.join('').match(/HTTP\/1.1 200/g)).toHaveLength(n), { timeout: 20_000 })
  }
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect([new Set(left).size, socket.destroyed]).toEqual([1, false])
  socket.destroy()
  server.close()
})
