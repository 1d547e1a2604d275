import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { setImmediate as nextRound } from 'node:timers/promises'

import { networkHeader } from '../domain/network'
import type { Env } from '../env'
import type { PlainMessage } from '../i18n/plain'
import { log, noteShortage, whileAsked } from '../log'
import { prepareAnswer } from './answer'
import { connectionOf, isInVain, waitsForTooMuch, type Connection } from './connection'
import { doorFor, uploadLimit, type Door } from './doors'
import { sendToLanguage } from './entry'
import { sendFavicon } from './favicon'
import { bodyProblem, dropInboundHeaders, isUpload } from './inbound'
import { lineOf, makeLines, type Limits, type Lines } from './lines'
import { isFromHere } from './origin'
import { addSecurityHeaders } from './outbound'
import { normalisedPath } from './path'
import { sendElsewhere, sendPlain } from './plain'
import { sendPreflight } from './preflight'
import { panelPolicy } from './policy'
import { routeOf } from './route'
import { cutSlowBody, patience as usual, type Patience } from './slowBody'
import { hasStaffSession } from './staff'
import { takeStaffCookie } from './staffCookie'

export type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Options = { render: Render; isHealthy: () => Promise<boolean>; wasShortSince: (time: number) => boolean; env: Pick<Env, 'PUBLIC_URL' | 'PAYLOAD_SECRET' | 'TRUST_PROXY'>; patience?: Patience; limits?: Partial<Limits> }

/** Everything between Next and the wire: only listed doors lead to it, and its answers leave in the form readers are to have. */
export const handle = ({ render, isHealthy, wasShortSince, env, patience = usual, limits = {} }: Options): RequestListener => {
  const publicUrl = env.PUBLIC_URL ?? 'http://localhost'
  const isHttps = publicUrl.startsWith('https:')
  const lines = makeLines(limits)
  return (request, response) => {
    addSecurityHeaders({ response, isHttps })
    const connection = connectionOf({ request, response })
    if (waitsForTooMuch(connection)) return refuseFlood({ response, connection })
    const body = cutSlowBody({ request, within: patience.form })
    const target = request.url ?? ''
    const path = normalisedPath(target)
    if (path === null || target.includes('%00')) return refuse({ request, response, target })
    if (path === '/api/health') return void sendHealth({ response, isHealthy })
    const door = doorFor({ method: request.method ?? '', path })
    if (door === null) return sendPlain({ response, message: 'notFound' })
    if (door.kind === 'entry') return sendToLanguage({ response, accepted: request.headers['accept-language'] })
    if (door.kind === 'icon') return sendFavicon({ request, response })
    if (door.kind === 'preflight') return sendPreflight(response)
    takeStaffCookie({ request, isHttps })
    const problem = problemWith({ request, door, publicUrl, secret: env.PAYLOAD_SECRET ?? '' })
    if (problem === 'elsewhere') return sendElsewhere({ response, publicUrl, door })
    if (problem !== null) return sendPlain({ response, message: problem })
    if (isUpload({ request, door })) body.allow(patience.upload)
    dropInboundHeaders({ request, door, trusted: env.TRUST_PROXY })
    const since = Date.now()
    const asked = { method: request.method ?? '', route: routeOf({ door, path }), request: randomBytes(4).toString('hex') }
    const hasSession = door.kind === 'staff' && hasStaffSession({ cookie: request.headers.cookie, secret: env.PAYLOAD_SECRET ?? '' })
    void whileAsked(asked, () => inLine({ request, response, door, lines, connection, hasSession }, () => answer({ request, response, door, render, isHttps, wasShort: () => wasShortSince(since) })))
  }
}

type Turn = { request: IncomingMessage; response: ServerResponse; door: Door; lines: Lines; connection: Connection; hasSession: boolean }

/** Does the work when its turn comes, if somebody still waits for it then. */
const inLine = async ({ request, response, door, lines, connection, hasSession }: Turn, work: () => Promise<void>): Promise<void> => {
  const line = lineOf({ method: request.method ?? '', door, hasSession })
  const unlessInVain = async () => void (isInVain(request) || (await work()))
  if (line === null) return unlessInVain()
  // Of a connection that was closed as soon as it had asked, Node hears the end a round later than the question.
  await nextRound()
  await nextRound()
  if (isInVain(request)) return
  const network = request.headers[networkHeader]?.toString() ?? ''
  if ((await lines({ line, network, connection }, unlessInVain)) !== 'busy' || isInVain(request)) return
  noteShortage('line')
  sendPlain({ response, message: 'busy' })
}

/**
 * Nobody asks on and on without waiting for an answer: what is too much is not even looked at, and the connection ends. Told once:
 * Node stops listening to a connection for which many answers are ready, and would not hear that it was closed.
 */
const refuseFlood = ({ response, connection }: { response: ServerResponse; connection: Connection }): void => {
  if (connection.isOver) return
  connection.isOver = true
  noteShortage('pipeline')
  response.setHeader('Connection', 'close')
  sendPlain({ response, message: 'busy' })
}

type Knock = { request: IncomingMessage; door: Door; publicUrl: string; secret: string }

/** Why a request is not let through its door, or null. */
const problemWith = ({ request, door, publicUrl, secret }: Knock): PlainMessage | 'elsewhere' | null => {
  if (door.needs === 'session' && !hasStaffSession({ cookie: request.headers.cookie, secret })) return 'notFound'
  return isFromHere({ request, publicUrl }) ? bodyProblem({ request, door, uploadLimit }) : 'elsewhere'
}

type Exchange = { request: IncomingMessage; response: ServerResponse; door: Door; render: Render; isHttps: boolean; wasShort: () => boolean }

/** Settles when the answer is made: whoever takes a long time to hear it keeps nobody from theirs. */
const answer = ({ request, response, door, render, isHttps, wasShort }: Exchange): Promise<void> => new Promise((resolve) => {
  const isHead = request.method === 'HEAD'
  // Next leaves the body out itself, and then its length and tag cannot be known.
  if (isHead && door.kind !== 'file') request.method = 'GET'
  const policy = panelPolicy()
  if (door.kind === 'staff') request.headers['content-security-policy'] = policy
  prepareAnswer({ request, response, kind: door.kind, varies: door.varies, isHead, isHttps, panelPolicy: policy, wasShort, onMade: resolve })
  void render(request, response).catch((error: unknown) => {
    log.error({ err: error })
    if (!response.headersSent) sendPlain({ response, message: 'error' })
    else response.destroy()
  }).finally(resolve)
})

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
  const body = JSON.stringify({ status: isUp ? 'ok' : 'unavailable' })
  response.writeHead(isUp ? 200 : 503, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', 'Content-Length': body.length }).end(body)
}

/** No protocol is ever switched: the connection ends. */
export const refuseUpgrade = (_request: IncomingMessage, socket: Duplex): void => {
  socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}
