import type { ServerResponse } from 'node:http'

/** What programs send with a question: conditions, a range, and what their libraries add by themselves. Never a cookie or a key. */
const asked = ['Accept', 'Accept-Language', 'Cache-Control', 'Content-Type', 'If-Match', 'If-Modified-Since', 'If-None-Match', 'If-Range', 'Range', 'X-Requested-With']
const methods = 'GET, HEAD, OPTIONS'

/** Tells the browser of a script on another site what that script may ask. It is the same for every address, whether or not something is there. */
export const sendPreflight = (response: ServerResponse): void => {
  response.writeHead(204, {
    Allow: methods, 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': methods, 'Access-Control-Allow-Headers': asked.join(', '), 'Access-Control-Max-Age': 86_400,
  }).end()
}
