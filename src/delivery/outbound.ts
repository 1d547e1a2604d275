import type { ServerResponse } from 'node:http'

import { lengthHeader } from '../domain/lengthHeader'

/** What readers may learn from an answer's headers; everything else that Next sets is dropped. */
const kept = new Set([
  'accept-ranges', 'access-control-allow-origin', 'access-control-expose-headers', 'cache-control', 'content-disposition', 'content-encoding', 'content-language',
  'content-length', 'content-range', 'content-security-policy', 'content-type', 'cross-origin-resource-policy', 'deprecation', 'etag', 'expires', 'last-modified', 'link', 'location', 'retry-after',
  'set-cookie', 'sunset', 'vary', 'x-content-type-options', 'x-robots-tag',
])

/** By what an answer may differ: Next and Payload name their own headers on everything, and the encoding is this layer's to name. */
const varying = new Set(['accept', 'accept-language', 'cookie'])

/** Leaves what readers need, without what tells how the page is made. */
export const dropOutboundHeaders = (response: ServerResponse): void => {
  const length = response.getHeader(lengthHeader)
  for (const name of response.getHeaderNames()) if (!kept.has(name)) response.removeHeader(name)
  if (length !== undefined) response.setHeader('Content-Length', length)
  keepOwnVary(response)
}

/** `Vary` without words that are true of panels only. */
export const keepOwnVary = (response: ServerResponse): void => {
  const vary = listOf(response.getHeader('vary')).filter((word) => varying.has(word.toLowerCase()))
  if (vary.length > 0) response.setHeader('Vary', vary.join(', '))
  else response.removeHeader('vary')
}

export const addVary = ({ response, words }: { response: ServerResponse; words: string[] }): void => {
  const said = listOf(response.getHeader('vary'))
  const more = words.filter((word) => said.every((each) => each.toLowerCase() !== word.toLowerCase()))
  if (more.length > 0) response.setHeader('Vary', [...said, ...more].join(', '))
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
