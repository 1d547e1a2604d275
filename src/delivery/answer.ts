import type { IncomingMessage, ServerResponse } from 'node:http'

import { capture } from './capture'
import type { DoorKind } from './doors'
import { encode, encodingFor, isCompressible, isFresh, tagOf } from './encoding'
import { publicPage } from './html'
import { addSecurityHeaders, addVary, dropOutboundHeaders, pagePolicy } from './outbound'
import { sendPlain } from './plain'
import { stylesheet } from './stylesheet'

type Exchange = { request: IncomingMessage; response: ServerResponse; kind: DoorKind; isHead: boolean; isHttps: boolean }

/** Prepares a response so that whatever Next answers leaves as readers (or editors) are to have it. */
export const prepareAnswer = (exchange: Exchange): void => {
  const { response, kind, isHttps } = exchange
  capture({
    response,
    isHeld: () => kind !== 'file' && isCompressible(typeOf(response)),
    pass: () => {
      if (kind !== 'staff') dropOutboundHeaders(response)
      addSecurityHeaders({ response, isHttps })
    },
    finish: async (body) => {
      if (kind === 'asset' && response.statusCode >= 400) return sendPlain({ response, message: 'notFound' })
      response.removeHeader('content-length')
      response.removeHeader('transfer-encoding')
      await send({ ...exchange, body: kind === 'staff' || kind === 'asset' ? asStaff({ response, body }) : asReader({ ...exchange, body }) })
    },
  })
}

const typeOf = (response: ServerResponse): string => String(response.getHeader('content-type') ?? '')

/** Editors' pages keep their scripts; other sites cannot frame them. */
const asStaff = ({ response, body }: { response: ServerResponse; body: Buffer }): Buffer => {
  const isPage = typeOf(response).startsWith('text/html')
  if (isPage) response.setHeader('Content-Security-Policy', `frame-ancestors 'self'; base-uri 'self'; object-src 'none'`)
  if (!isPage) for (const name of ['accept-ch', 'critical-ch']) response.removeHeader(name)
  return body
}

const asReader = ({ request, response, body }: Exchange & { body: Buffer }): Buffer => {
  dropOutboundHeaders(response)
  // Next's own default forbids keeping a page at all; ours lets a browser ask whether it has changed.
  if (/no-store/.test(String(response.getHeader('cache-control') ?? 'no-store'))) response.setHeader('Cache-Control', isPersonal({ request, response }) ? 'private, no-store' : 'no-cache')
  if (!typeOf(response).startsWith('text/html')) return body
  const { html, status, styleHashes } = publicPage({ source: body.toString('utf8'), stylesheet })
  if (status !== null) response.statusCode = status
  response.removeHeader('link') // asks for the stylesheets and scripts that are no longer in the page
  response.setHeader('Content-Security-Policy', pagePolicy(styleHashes))
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  return Buffer.from(html)
}

const isPersonal = ({ request, response }: { request: IncomingMessage; response: ServerResponse }): boolean =>
  request.headers.cookie !== undefined || response.hasHeader('set-cookie') || request.method === 'POST'

const send = async ({ request, response, isHead, isHttps, body }: Exchange & { body: Buffer }): Promise<void> => {
  addSecurityHeaders({ response, isHttps })
  addVary({ response, word: 'Accept-Encoding' })
  const encoding = body.length < 256 ? null : encodingFor(request.headers['accept-encoding'])
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
