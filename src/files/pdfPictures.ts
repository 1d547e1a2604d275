import { inflateSync } from 'node:zlib'
import { accepted, refused, type Outcome } from './outcome'
import type { PdfObject, PdfObjects, PdfStream, PdfValue } from './pdfObjects'
import { stripJpegMetadata } from './stripJpegMetadata'
import { stripJpxMetadata } from './stripJpxMetadata'

const strippers: Record<string, (bytes: Buffer) => Buffer | null> = { '/DCTDecode': stripJpegMetadata, '/JPXDecode': stripJpxMetadata }
/** A picture of 50 million pixels, compressed once more, does not grow beyond this, in bytes. */
const unpackedLimit = 64 * 1024 * 1024

const filtersOf = ({ dict }: PdfStream): string[] => [dict['/Filter'] ?? []].flat().filter((filter): filter is string => typeof filter === 'string')

/** Whether a stream ends as a photo, however it is wrapped: photos carry where and when they were taken. */
export const isPhoto = (stream: PdfStream): boolean => (filtersOf(stream).at(-1) ?? '') in strippers

/** The streams of `read` that are photos, without what the camera wrote into them; refused where that cannot be told. Pixels stay as they are. */
export const strippedPhotos = (read: PdfObjects): Outcome<Record<string, PdfStream>> => {
  const stripped: Record<string, PdfStream> = {}
  for (const [name, object] of Object.entries(read)) {
    if (!isPhotoObject(object)) continue
    const photo = strippedPhoto(object.stream)
    if (photo === null) return refused('file.unreadable')
    stripped[name] = photo
  }
  return accepted(stripped)
}

const isPhotoObject = (object: PdfObject): object is { stream: PdfStream } => 'stream' in object && isPhoto(object.stream)

const strippedPhoto = (stream: PdfStream): PdfStream | null => {
  const filters = filtersOf(stream)
  const last = filters.at(-1) ?? ''
  let bytes: Buffer | null = Buffer.from(stream.data ?? '', 'base64')
  for (const filter of filters.slice(0, -1)) bytes = bytes && unpacked({ filter, bytes })
  const plain = bytes && (strippers[last]?.(bytes) ?? null)
  if (plain === null) return null
  const parameters: PdfValue = [stream.dict['/DecodeParms'] ?? null].flat().at(-1) ?? null
  const { '/DecodeParms': _, ...dict } = stream.dict
  return { dict: { ...dict, '/Filter': last, ...(parameters === null ? {} : { '/DecodeParms': parameters }) }, data: plain.toString('base64') }
}

/** One wrapping taken off; null for one that nobody wraps photos in, or that does not open. */
const unpacked = ({ filter, bytes }: { filter: string; bytes: Buffer }): Buffer | null => {
  try {
    if (filter === '/FlateDecode') return inflateSync(bytes, { maxOutputLength: unpackedLimit })
    if (filter === '/ASCIIHexDecode') return fromHex(bytes.toString('latin1'))
    return filter === '/ASCII85Decode' ? fromBase85(bytes.toString('latin1')) : null
  } catch {
    // Not what its filter says: the caller refuses the file.
    return null
  }
}

const fromHex = (text: string): Buffer => Buffer.from((text.split('>')[0] ?? '').replace(/\s+/g, ''), 'hex')

const fromBase85 = (text: string): Buffer => {
  const digits = (text.split('~>')[0] ?? '').replace(/^<~|\s+/g, '').replace(/z/g, '!!!!!')
  const bytes: number[] = []
  for (let at = 0; at < digits.length; at += 5) {
    const group = digits.slice(at, at + 5)
    const value = [...group.padEnd(5, 'u')].reduce((sum, digit) => sum * 85 + digit.charCodeAt(0) - 33, 0)
    bytes.push(...[24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).slice(0, group.length - 1))
  }
  return Buffer.from(bytes)
}
