import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import type { Env } from '../env'
import { prepareAnswer } from './answer'
import { doorFor, uploadLimit, type Door } from './doors'
import { sendToLanguage } from './entry'
import { bodyProblem, dropInboundHeaders } from './inbound'
import { normalisedPath } from './path'
import { sendPlain } from './plain'
import { addSecurityHeaders } from './outbound'
import { hasStaffSession } from './staff'

export type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Options = { render: Render; isHealthy: () => Promise<boolean>; env: Pick<Env, 'PUBLIC_URL' | 'PAYLOAD_SECRET'> }

/** Everything between Next and the wire: only listed doors lead to it, and its answers leave in the form readers are to have. */
export const handle = ({ render, isHealthy, env }: Options): RequestListener => {
  const isHttps = env.PUBLIC_URL?.startsWith('https:') ?? false
  return (request, response) => {
    addSecurityHeaders({ response, isHttps })
    const target = request.url ?? ''
    const path = normalisedPath(target)
    if (path === null) return refuse({ request, response, target })
    if (path === '/api/health') return void sendHealth({ response, isHealthy })
    const method = request.method ?? ''
    const door = doorFor({ method, path })
    if (door === null) return sendPlain({ response, message: 'notFound' })
    if (door.kind === 'entry') return sendToLanguage({ response, accepted: request.headers['accept-language'] })
    if (door.needs === 'session' && !hasStaffSession({ cookie: request.headers.cookie, secret: env.PAYLOAD_SECRET ?? '' })) return sendPlain({ response, message: 'notFound' })
    const problem = bodyProblem({ request, door, uploadLimit })
    if (problem !== null) return sendPlain({ response, message: problem })
    dropInboundHeaders({ request, door })
    void answer({ request, response, door, render, isHttps })
  }
}

type Exchange = { request: IncomingMessage; response: ServerResponse; door: Door; render: Render; isHttps: boolean }

const answer = async ({ request, response, door, render, isHttps }: Exchange): Promise<void> => {
  const isHead = request.method === 'HEAD'
  // Next leaves the body out itself, and then its length and tag cannot be known.
  if (isHead && door.kind !== 'file') request.method = 'GET'
  prepareAnswer({ request, response, kind: door.kind, isHead, isHttps })
  await render(request, response).catch(() => {
    if (!response.headersSent) sendPlain({ response, message: 'error' })
    else response.destroy()
  })
}

/** A trailing slash on a page is a slip: the reader is sent on. Any other odd spelling is nobody's address. */
const refuse = ({ request, response, target }: { request: IncomingMessage; response: ServerResponse; target: string }): void => {
  const trimmed = /^(\/[^?]*[^/?])\/(\?.*)?$/.exec(target)
  const path = trimmed?.[1] === undefined ? null : normalisedPath(trimmed[1])
  if (path !== null && request.method === 'GET' && doorFor({ method: 'GET', path })?.kind === 'page') {
    response.writeHead(308, { Location: `${encodeURI(path)}${trimmed?.[2] ?? ''}`, 'Content-Length': 0 }).end()
    return
  }
  sendPlain({ response, message: target.startsWith('/') ? 'notFound' : 'badRequest' })
}

const sendHealth = async ({ response, isHealthy }: { response: ServerResponse; isHealthy: () => Promise<boolean> }): Promise<void> => {
  const isUp = await isHealthy()
  response.writeHead(isUp ? 200 : 503, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(JSON.stringify({ status: isUp ? 'ok' : 'unavailable' }))
}

/** No protocol is ever switched: the connection ends. */
export const refuseUpgrade = (_request: IncomingMessage, socket: Duplex): void => {
  socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}
