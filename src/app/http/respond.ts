import { createHash } from 'node:crypto'

import type { Audience } from '../../domain/content'
import { lengthHeader } from '../../domain/lengthHeader'

/** `audience` is who reads, where the answer is not the same for everybody. */
type Given = { request: Request; body: string; type: string; audience?: Audience; status?: number; headers?: Record<string, string> }

/** Scripts on other sites may read what is public, with what they need to know of it; what partners get, nobody but their own browser. */
export const openToSites = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Disposition, Content-Range, ETag, Link, Retry-After' }

/**
 * A text answer with a strong ETag. What partners see is never stored; what the public sees is asked about each time,
 * so that a takedown closes kept copies too.
 */
export const respond = ({ request, body, type, audience, status = 200, headers = {} }: Given): Response => {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 32)}"`
  const all: Record<string, string> = {
    'Content-Type': type,
    'Cache-Control': audience === 'partners' ? 'private, no-store' : 'public, max-age=0, must-revalidate',
    ...(audience !== 'partners' && openToSites),
    ...(audience !== undefined && { Vary: 'Cookie' }),
    'X-Content-Type-Options': 'nosniff',
    ETag: etag,
    ...headers,
  }
  const known = status === 200 && (request.headers.get('If-None-Match') ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  return known ? new Response(null, { status: 304, headers: all }) : new Response(body, { status, headers: all })
}

/** JSON for programs. */
export const respondJson = ({ json, ...rest }: Omit<Given, 'body' | 'type'> & { json: unknown }): Response =>
  respond({ ...rest, body: `${JSON.stringify(json)}\n`, type: 'application/json; charset=utf-8' })

/** The one answer to whatever is not there for this reader, whether it is hidden or never was. */
export const respondMissing = (): Response =>
  new Response('404\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', Vary: 'Cookie', 'X-Content-Type-Options': 'nosniff' } })

/** A file on its way to the door, which tells its length. */
export const withLength = (response: Response): Response => {
  const length = response.headers.get('content-length')
  if (length !== null) response.headers.set(lengthHeader, length)
  return response
}
