import { createHash } from 'node:crypto'

import type { Audience } from '../../domain/content'

type Given = { request: Request; body: string; type: string; audience: Audience; status?: number; headers?: Record<string, string> }

/**
 * A text answer with a strong ETag. What partners see is never stored; what the public sees is asked about each time,
 * so that a takedown closes kept copies too.
 */
export const respond = ({ request, body, type, audience, status = 200, headers = {} }: Given): Response => {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 32)}"`
  const all = {
    'Content-Type': type,
    'Cache-Control': audience === 'public' ? 'public, max-age=0, must-revalidate' : 'private, no-store',
    Vary: 'Cookie',
    'X-Content-Type-Options': 'nosniff',
    ETag: etag,
    ...headers,
  }
  const known = status === 200 && (request.headers.get('If-None-Match') ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  return known ? new Response(null, { status: 304, headers: all }) : new Response(body, { status, headers: all })
}

/** JSON for programs: `cors` because what is public is meant for partners' sites too, and it carries no cookie there. */
export const respondJson = ({ json, ...rest }: Omit<Given, 'body' | 'type'> & { json: unknown }): Response =>
  respond({ ...rest, body: `${JSON.stringify(json)}\n`, type: 'application/json; charset=utf-8', headers: { 'Access-Control-Allow-Origin': '*', ...rest.headers } })

/** The one answer to whatever is not there for this reader, whether it is hidden or never was. */
export const respondMissing = (): Response =>
  new Response('404\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } })
