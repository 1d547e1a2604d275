import type { IncomingMessage, ServerResponse } from 'node:http'

/** As Payload knows it. */
export const staffCookie = 'payload-token'
/** As the browser knows it where the site is encrypted: no other host and no unencrypted answer can set it. */
const prefixed = `__Host-${staffCookie}`

/** Gives Payload its cookie under its own name, and only the one that the browser vouches for. */
export const takeStaffCookie = ({ request, isHttps }: { request: IncomingMessage; isHttps: boolean }): void => {
  if (!isHttps || request.headers.cookie === undefined) return
  const cookie = request.headers.cookie
    .split(/;\s*/)
    .filter((pair) => !pair.startsWith(`${staffCookie}=`))
    .map((pair) => (pair.startsWith(`${prefixed}=`) ? pair.slice('__Host-'.length) : pair))
    .join('; ')
  request.headers.cookie = cookie
  request.rawHeaders.forEach((name, index) => {
    if (index % 2 === 0 && name.toLowerCase() === 'cookie') request.rawHeaders[index + 1] = cookie
  })
}

/** The other way round: what Payload sets, and what it takes back, leaves under the prefixed name. */
export const giveStaffCookie = ({ response, isHttps }: { response: ServerResponse; isHttps: boolean }): void => {
  const set = response.getHeader('set-cookie')
  if (!isHttps || set === undefined) return
  response.setHeader('Set-Cookie', [set].flat().map((cookie) => String(cookie).replace(/^(?=payload-token=)/, '__Host-')))
}
