import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'

import { isFresh, tagOf } from './encoding'

const body = readFileSync(path.resolve('src/delivery/favicon.ico'))
const tag = tagOf({ body, encoding: null })

/** The site's mark. Browsers ask for it at this address by themselves, once a week, so that no page has to name it. */
export const sendFavicon = ({ request, response }: { request: IncomingMessage; response: ServerResponse }): void => {
  const isKnown = isFresh({ ifNoneMatch: request.headers['if-none-match'], tag })
  const headers = { 'Content-Type': 'image/x-icon', 'Cache-Control': 'public, max-age=604800', ETag: tag }
  if (isKnown) return void response.writeHead(304, headers).end()
  response.writeHead(200, { ...headers, 'Content-Length': body.length }).end(request.method === 'HEAD' ? undefined : body)
}
