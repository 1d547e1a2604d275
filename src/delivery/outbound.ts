import type { ServerResponse } from 'node:http'

/** What readers may learn from an answer's headers; everything else that Next sets is dropped. */
const kept = new Set([
  'accept-ranges', 'access-control-allow-origin', 'access-control-expose-headers', 'cache-control', 'content-disposition', 'content-encoding', 'content-language',
  'content-length', 'content-range', 'content-security-policy', 'content-type', 'cross-origin-resource-policy', 'deprecation', 'etag', 'expires', 'last-modified', 'link', 'location', 'retry-after',
  'set-cookie', 'sunset', 'vary', 'x-content-type-options', 'x-robots-tag',
])

/** Leaves what readers need, without what tells how the page is made. `Vary` loses Next's own words. */
export const dropOutboundHeaders = (response: ServerResponse): void => {
  for (const name of response.getHeaderNames()) if (!kept.has(name)) response.removeHeader(name)
  const vary = listOf(response.getHeader('vary')).filter((word) => !/^(rsc|next-|accept-encoding)/i.test(word))
  if (vary.length > 0) response.setHeader('Vary', vary.join(', '))
  else response.removeHeader('vary')
}

export const addVary = ({ response, word }: { response: ServerResponse; word: string }): void => {
  const words = listOf(response.getHeader('vary'))
  if (!words.some((each) => each.toLowerCase() === word.toLowerCase())) response.setHeader('Vary', [...words, word].join(', '))
}

const listOf = (value: number | string | string[] | undefined): string[] =>
  [value ?? []].flat().join(',').split(',').map((word) => word.trim()).filter((word) => word !== '')

/**
 * On every answer: browsers take types as given, other sites learn nothing, and https stays https where it is used. A page from which nothing
 * is sent tells nobody its address; with that said, a form would come from `null`, and a browser that says no more of itself would be refused.
 */
export const addSecurityHeaders = ({ response, isHttps }: { response: ServerResponse; isHttps: boolean }): void => {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (!response.hasHeader('Referrer-Policy')) response.setHeader('Referrer-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=(), payment=(), usb=()')
  if (isHttps) response.setHeader('Strict-Transport-Security', 'max-age=31536000')
}
