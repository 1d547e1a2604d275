import type { IncomingMessage } from 'node:http'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

type Asked = { request: Pick<IncomingMessage, 'headers' | 'method'>; publicUrl: string }

/**
 * Whether a request may change something as far as where it comes from goes: from a page of this site, at the address readers use
 * or at the host it came by. Browsers say so, and a page elsewhere cannot make them lie. What says nothing and carries a cookie is
 * refused: no program but a browser works here in a person's name.
 */
export const isFromHere = ({ request: { method = '', headers }, publicUrl }: Asked): boolean => {
  if (reading.has(method)) return true
  const site = headers['sec-fetch-site']
  const { origin } = headers
  if (site === undefined && origin === undefined) return headers.cookie === undefined
  if (site !== undefined && site !== 'same-origin') return false
  return origin === undefined || isOurs({ origin, host: headers.host, publicUrl })
}

const isOurs = ({ origin, host, publicUrl }: { origin: string; host: string | undefined; publicUrl: string }): boolean => {
  const { origin: own, protocol } = new URL(publicUrl)
  return origin === own || (host !== undefined && origin === `${protocol}//${host.toLowerCase()}`)
}
