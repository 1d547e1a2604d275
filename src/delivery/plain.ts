import type { ServerResponse } from 'node:http'

import { languageCodes } from '../i18n/languages'
import { plainMessages, type PlainMessage } from '../i18n/plain'

const statuses: Record<PlainMessage, number> = { badRequest: 400, elsewhere: 403, notFound: 404, lengthRequired: 411, tooLarge: 413, error: 500, busy: 503 }
/** In seconds. */
export const tryAgainAfter = 10

const kept = new Set<PlainMessage>(['notFound', 'error', 'busy'])

/** A short answer in plain text, in every language, where no page is rendered. Refused bodies end the connection: nobody reads them. */
export const sendPlain = ({ response, message }: { response: ServerResponse; message: PlainMessage }): void => {
  const text = `${languageCodes.map((code) => plainMessages[message][code]).join('\n')}\n`
  response.statusCode = statuses[message]
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.setHeader('Content-Security-Policy', `default-src 'none'; frame-ancestors 'none'`)
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Length', Buffer.byteLength(text))
  if (message === 'busy') response.setHeader('Retry-After', tryAgainAfter)
  if (!kept.has(message)) response.setHeader('Connection', 'close')
  response.end(text)
}
