import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import type { Env } from '../env'

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Everything between Next and the wire. */
export const handle = ({ next, isHealthy }: { next: Next; isHealthy: () => Promise<boolean>; env: Env }): RequestListener =>
  (request, response) => {
    if (request.url === '/api/health') return void isHealthy().then((ok) => response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify({ status: ok ? 'ok' : 'down' })))
    void next(request, response)
  }
