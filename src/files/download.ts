import { Readable } from 'node:stream'
import { contentDisposition, type Disposition } from './contentDisposition'
import { askedRange, type Asked } from './range'
import { pdfType } from '../domain/uploads'
import type { FileStore } from './store'

export type Download = {
  request: Request
  store: FileStore
  sha256: string
  mimeType: string
  /** What the reader's device calls it, accents welcome. */
  name: string
  disposition: Disposition
  /** Whether anyone may read it: what is only shared with partners is never stored on the way. */
  isPublic: boolean
}

/** Answers a request for a stored file this reader may have: GET and HEAD, conditional, resumable. Null when the store has no such file. */
export const download = async (asked: Download): Promise<Response | null> => {
  const { request, store, sha256 } = asked
  const size = await store.size(sha256)
  if (size === null) return null
  if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } })
  const headers = headersFor(asked)
  if (isKnown({ request, sha256 })) return new Response(null, { status: 304, headers })
  return answer({ asked, headers, size, range: rangeOf({ request, sha256, size }) })
}

type Answer = { asked: Download; headers: Headers; size: number; range: Asked }

const answer = ({ asked, headers, size, range }: Answer): Response => {
  if (range.kind === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const slice = range.kind === 'slice' ? range.slice : { start: 0, end: size - 1 }
  headers.set('Content-Length', String(slice.end - slice.start + 1))
  if (range.kind === 'slice') headers.set('Content-Range', `bytes ${slice.start}-${slice.end}/${size}`)
  const body = asked.request.method === 'HEAD' ? null : streamOf(asked.store.open(asked.sha256, slice))
  return new Response(body, { status: range.kind === 'slice' ? 206 : 200, headers })
}

const headersFor = ({ sha256, mimeType, name, disposition, isPublic }: Download): Headers =>
  new Headers({
    'Content-Type': mimeType,
    'Content-Disposition': contentDisposition({ disposition, name }),
    ETag: etagOf(sha256),
    'Accept-Ranges': 'bytes',
    // Kept copies are asked about each time, so that a takedown closes them too; no-transform keeps the strong ETag true.
    'Cache-Control': isPublic ? 'no-cache, no-transform' : 'no-store, no-transform',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': policyFor({ mimeType, disposition }),
  })

/** Browsers refuse to open their PDF viewer in a sandbox: a PDF shown inline gets the strictest policy that still shows it. */
const policyFor = ({ mimeType, disposition }: Pick<Download, 'mimeType' | 'disposition'>): string =>
  mimeType === pdfType && disposition === 'inline'
    ? "script-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    : "sandbox; default-src 'none'"

const etagOf = (sha256: string): string => `"${sha256}"`

/** If-None-Match compares weakly (RFC 9110, 13.1.2): a proxy may have marked our tag `W/`. */
const isKnown = ({ request, sha256 }: { request: Request; sha256: string }): boolean => {
  const header = request.headers.get('If-None-Match')
  if (header === null) return false
  return header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etagOf(sha256))
}

/** If-Range compares strongly: a resumed download continues only the very same bytes. */
const rangeOf = ({ request, sha256, size }: { request: Request; sha256: string; size: number }): Asked => {
  const ifRange = request.headers.get('If-Range')
  if (request.method !== 'GET' || (ifRange !== null && ifRange.trim() !== etagOf(sha256))) return { kind: 'whole' }
  return askedRange({ header: request.headers.get('Range'), size })
}

const streamOf = (readable: Readable): ReadableStream<Uint8Array> => Readable.toWeb(readable) as ReadableStream<Uint8Array>
