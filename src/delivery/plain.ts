import type { IncomingMessage, ServerResponse } from 'node:http'

import { languageCodes } from '../i18n/languages'
import { elsewhereMessages, plainMessages, type PlainMessage } from '../i18n/plain'
import type { Door } from './doors'
import { addVary } from './outbound'
import { isLookedAt, isNamed, plainHtml, plainStyle } from './plainHtml'

const statuses: Record<PlainMessage, number> = { badRequest: 400, notFound: 404, lengthRequired: 411, tooLarge: 413, error: 500, busy: 503 }
/** In seconds. */
export const tryAgainAfter = 10

const kept = new Set<PlainMessage>(['notFound', 'error', 'busy'])

/** A short answer where no page is rendered: in plain text, in every language, or a small page for who looks at it in a browser; to programs by the key that openapi.json names. Refused bodies end the connection: nobody reads them. */
export const sendPlain = ({ response, message }: { response: ServerResponse; message: PlainMessage }): void => {
  if (message === 'busy') response.setHeader('Retry-After', tryAgainAfter)
  if (!kept.has(message)) response.setHeader('Connection', 'close')
  if (kept.has(message) && isOfApi(response.req)) return sendKey({ response, message })
  if (kept.has(message)) addVary({ response, words: ['Accept', ...(isNamed(response.req) ? [] : ['Accept-Language'])] })
  if (kept.has(message) && isLookedAt(response.req)) return send({ response, status: statuses[message], type: 'text/html', text: plainHtml({ request: response.req, message }) })
  send({ response, status: statuses[message], type: 'text/plain', text: `${languageCodes.map((code) => plainMessages[message][code]).join('\n')}\n` })
}

const isOfApi = ({ url = '' }: IncomingMessage): boolean => /^\/v1(?:[/?]|$)/.test(url)

const sendKey = ({ response, message }: { response: ServerResponse; message: PlainMessage }): void => {
  response.setHeader('Access-Control-Allow-Origin', '*')
  send({ response, status: statuses[message], type: 'application/json', text: `${JSON.stringify({ error: { key: message } })}\n` })
}

type Elsewhere = { response: ServerResponse; publicUrl: string; door: Pick<Door, 'at' | 'kind'> }

/** To what does not come from a page at the public address: which that is. The panel shows what its API answers, so that is JSON there. */
export const sendElsewhere = ({ response, publicUrl, door }: Elsewhere): void => {
  const [site, isPanel] = [publicUrl.replace(/\/+$/, ''), door.kind === 'staff']
  const message = languageCodes.map((code) => elsewhereMessages[isPanel ? 'panel' : 'site'][code](isPanel ? `${site}/admin` : site)).join('\n')
  response.setHeader('Connection', 'close')
  const isApi = door.at.startsWith('/api/')
  send({ response, status: 403, type: isApi ? 'application/json' : 'text/plain', text: isApi ? JSON.stringify({ errors: [{ message }] }) : `${message}\n` })
}

type Sent = { response: ServerResponse; status: number; type: string; text: string }

const send = ({ response, status, type, text }: Sent): void => {
  response.statusCode = status
  response.setHeader('Content-Type', `${type}; charset=utf-8`)
  response.setHeader('Content-Security-Policy', `default-src 'none';${type === 'text/html' ? ` style-src ${plainStyle};` : ''} frame-ancestors 'none'`)
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Length', Buffer.byteLength(text))
  response.end(text)
}
