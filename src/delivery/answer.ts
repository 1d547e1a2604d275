import type { IncomingMessage, ServerResponse } from 'node:http'

import type { PlainMessage } from '../i18n/plain'
import { capture } from './capture'
import type { DoorKind } from './doors'
import { encode, encodingFor, isCompressible, isFresh, tagOf } from './encoding'
import { publicPage } from './html'
import { addSecurityHeaders, addVary, dropOutboundHeaders, keepOwnVary } from './outbound'
import { sendPlain, tryAgainAfter } from './plain'
import { pagePolicy } from './policy'
import { giveStaffCookie } from './staffCookie'
import { stylesheet } from './stylesheet'

/** `panelPolicy` is the policy that the request told Next, so that its scripts carry the nonce that the answer allows; `onMade` hears when all is made but for the sending. */
type Exchange = { request: IncomingMessage; response: ServerResponse; kind: DoorKind; varies: 'Cookie' | undefined; isHead: boolean; isHttps: boolean; panelPolicy: string; wasShort: () => boolean; onMade: () => void }

/** Prepares a response so that whatever Next answers leaves as readers (or editors) are to have it. */
export const prepareAnswer = (exchange: Exchange): void => {
  const { response, kind, varies, isHttps } = exchange
  capture({
    response,
    isHeld: () => isFailure(exchange) || (kind === 'file' ? isHtml(response) || response.statusCode === 404 : isCompressible(typeOf(response))),
    pass: () => {
      giveStaffCookie({ response, isHttps })
      if (kind !== 'staff') dropOutboundHeaders(response)
      addLastHeaders({ response, kind, varies, isHttps })
      exchange.onMade()
    },
    finish: (body) => finish({ ...exchange, body }).finally(exchange.onMade),
  })
}

const finish = async (exchange: Exchange & { body: Buffer }): Promise<void> => {
  const { response, kind, isHttps } = exchange
  giveStaffCookie({ response, isHttps })
  if (isFailure(exchange)) return sendInstead({ ...exchange, message: exchange.wasShort() ? 'busy' : 'error' })
  if (isNoPage({ response, kind })) return sendInstead({ ...exchange, message: 'notFound' })
  response.removeHeader('content-length')
  response.removeHeader('transfer-encoding')
  await send({ ...exchange, body: kind === 'staff' || kind === 'asset' ? asStaff(exchange) : asReader(exchange) })
}

const typeOf = (response: ServerResponse): string => String(response.getHeader('content-type') ?? '')

const isHtml = (response: ServerResponse): boolean => typeOf(response).startsWith('text/html')

/** Where files, data and scripts are, a page is only ever Next's own word for nothing, with its scripts and without a policy. Of a file that is not there the door tells, so that a partner finds the way in. */
const isNoPage = ({ response, kind }: { response: ServerResponse; kind: DoorKind }): boolean =>
  (kind === 'asset' && response.statusCode >= 400) || (kind === 'file' && response.statusCode === 404) || ((kind === 'asset' || kind === 'file' || kind === 'data') && isHtml(response))

/** What failed half way is no page, and Next's word for it is made for scripts; editors' forms wait for the answer as it is. */
const isFailure = ({ response, kind }: Exchange): boolean => kind !== 'staff' && kind !== 'asset' && response.statusCode === 500

const sendInstead = ({ response, isHttps, message }: Exchange & { message: PlainMessage }): void => {
  // By what it differs whether something is there stays true of what is said instead; a failure is one for everybody.
  keepOwnVary(response)
  for (const name of response.getHeaderNames()) if (name !== 'vary' || message !== 'notFound') response.removeHeader(name)
  addSecurityHeaders({ response, isHttps })
  sendPlain({ response, message })
}

/** Editors' pages keep their scripts, and no others run in them. What they load is the same for everybody. */
const asStaff = ({ response, kind, body, panelPolicy }: Exchange & { body: Buffer }): Buffer => {
  if (kind === 'asset') keepOwnVary(response)
  const isPage = isHtml(response)
  if (isPage) response.setHeader('Content-Security-Policy', panelPolicy)
  if (!isPage) for (const name of ['accept-ch', 'critical-ch']) response.removeHeader(name)
  return body
}

/** What every answer leaves with, whatever Next said of it: what staff get may hold what is not public yet, and is stored nowhere, at no status. */
const addLastHeaders = ({ response, kind, varies, isHttps }: Pick<Exchange, 'response' | 'kind' | 'varies' | 'isHttps'>): void => {
  if (varies !== undefined) addVary({ response, words: [varies] })
  addSecurityHeaders({ response, isHttps })
  if (kind === 'staff' || kind === 'preview') response.setHeader('Cache-Control', 'no-store')
  if (kind === 'preview') response.setHeader('X-Robots-Tag', 'noindex, nofollow')
}

const asReader = ({ request, response, kind, body }: Exchange & { body: Buffer }): Buffer => {
  dropOutboundHeaders(response)
  // Next's own default forbids keeping a page at all; ours lets a browser ask whether it has changed. What ends in `no-store` is our own word.
  if (/no-store,/.test(String(response.getHeader('cache-control') ?? 'no-store,'))) response.setHeader('Cache-Control', isPersonal({ request, response }) ? 'private, no-store' : 'no-cache')
  if (!isHtml(response)) return body
  const { html, status, styleHashes, sendsForm } = publicPage({ source: body.toString('utf8'), stylesheet })
  if (status !== null) response.statusCode = status
  if (response.statusCode >= 500) response.setHeader('Cache-Control', 'no-store')
  if (response.statusCode === 503) response.setHeader('Retry-After', tryAgainAfter)
  response.removeHeader('link') // asks for the stylesheets and scripts that are no longer in the page
  response.setHeader('Content-Security-Policy', pagePolicy({ styleHashes, framedBy: kind === 'preview' ? `'self'` : `'none'` }))
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  if (!sendsForm) response.setHeader('Referrer-Policy', 'no-referrer')
  return Buffer.from(html)
}

const isPersonal = ({ request, response }: { request: IncomingMessage; response: ServerResponse }): boolean =>
  request.headers.cookie !== undefined || response.hasHeader('set-cookie') || request.method === 'POST'

const send = async ({ request, response, kind, varies, isHead, isHttps, body }: Exchange & { body: Buffer }): Promise<void> => {
  addLastHeaders({ response, kind, varies, isHttps })
  const isWorthIt = body.length >= 256
  if (isWorthIt) addVary({ response, words: ['Accept-Encoding'] })
  const encoding = isWorthIt ? encodingFor(request.headers['accept-encoding']) : null
  if (response.statusCode === 200 && !response.hasHeader('set-cookie')) {
    const tag = tagOf({ body, encoding })
    response.setHeader('ETag', tag)
    if (request.method === 'GET' && isFresh({ ifNoneMatch: request.headers['if-none-match'], tag })) {
      response.statusCode = 304
      response.removeHeader('content-type')
      response.end()
      return
    }
  }
  const encoded = await encode({ body, encoding })
  if (encoding !== null) response.setHeader('Content-Encoding', encoding)
  if (response.statusCode !== 304 && response.statusCode !== 204) response.setHeader('Content-Length', encoded.length)
  if (isHead) response.end()
  else response.end(encoded)
}
