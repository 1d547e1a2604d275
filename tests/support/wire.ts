import { Agent, request } from 'node:http'

export type Asked = { target: string; method?: string; headers?: Record<string, string>; send?: string }
export type Answer = { status: number; headers: string; body: string; cookies: string[] }
export type Wire = { ask: (asked: Asked) => Promise<Answer>; close: () => void }

/** Requests exactly as they are written, without a client that tidies addresses, from a page of the product where nothing else is said; an answer is everything but the time of day. */
export const aWire = (port: number): Wire => {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const ask = ({ target, method = 'GET', headers = {}, send }: Asked): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const length: Record<string, number> = send === undefined ? {} : { 'Content-Length': Buffer.byteLength(send) }
      const asked = request({ agent, host: 'localhost', port, path: target, method, headers: { ...length, Origin: `http://localhost:${port}`, ...headers } }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part)).on('error', reject).on('end', () => {
          const { date: _date, ...rest } = answer.headers
          resolve({ status: answer.statusCode ?? 0, headers: JSON.stringify(rest), body: Buffer.concat(parts).toString('utf8'), cookies: answer.headers['set-cookie'] ?? [] })
        })
      })
      // A server may end a connection that is kept at the moment it is used again: what was sent then was not received.
      asked.on('error', (error) => (asked.reusedSocket ? resolve(ask({ target, method, headers, ...(send !== undefined && { send }) })) : reject(error))).end(send)
    })
  return { ask, close: () => agent.destroy() }
}

export const cookiesOf = ({ cookies }: Answer): string => cookies.map((cookie) => cookie.split(';')[0] ?? '').join('; ')
