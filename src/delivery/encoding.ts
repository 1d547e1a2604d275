import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | null

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** The best encoding that the reader accepts; null for none. */
export const encodingFor = (accepted: string | undefined): Encoding => {
  const refused = (name: string) => new RegExp(`\\b${name}\\s*;\\s*q=0(\\.0+)?\\s*(,|$)`).test(accepted ?? '')
  const takes = (name: string) => new RegExp(`\\b${name}\\b`).test(accepted ?? '') && !refused(name)
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : null
}

/** Quality 5 costs a millisecond or two for a page, and comes within a few percent of the best. */
export const encode = ({ body, encoding }: { body: Buffer; encoding: Encoding }): Promise<Buffer> => {
  if (encoding === 'br') return compressBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })
  return encoding === 'gzip' ? compressGzip(body, { level: 6 }) : Promise.resolve(body)
}

/** A strong tag: from the bytes before encoding, named after the encoding, since its bytes differ. */
export const tagOf = ({ body, encoding }: { body: Buffer; encoding: Encoding }): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}${encoding === null ? '' : `-${encoding}`}"`

export const isFresh = ({ ifNoneMatch, tag }: { ifNoneMatch: string | undefined; tag: string }): boolean =>
  (ifNoneMatch ?? '').split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === tag)

export const isCompressible = (type: string): boolean => /^(text\/|application\/(json|xml|javascript|[\w.-]+\+(json|xml))|image\/svg\+xml)/.test(type)
