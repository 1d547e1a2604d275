import { inflateSync } from 'node:zlib'
import { sha256Of } from './digest'
import { accepted, refused, type Outcome } from './outcome'
import { hidesLayers } from './pdfLayers'
import { isReference, pageCountOf, rootOf, textOf, type PdfFile, type PdfObjects } from './pdfObjects'
import { strippedPhotos } from './pdfPictures'
import { forbiddenIn } from './pdfRules'
import { scrubObjects } from './pdfScrubbing'
import { holdsTraces } from './pdfStreams'
import { packet, withTitle, type PdfClaims } from './pdfTitle'
import { inTime, runQpdf } from './qpdf'
import { objectsOf, readPdfObjects } from './readPdfObjects'

/** `language` is the document's own tag (`fr`, `en-GB`), null when it has none: a screen reader then guesses. */
export type ScrubbedPdf = { bytes: Buffer; pages: number; language: string | null; sha256: string }

/**
 * A PDF written anew with nothing but its pages, structure, bookmarks and web links: no author, dates or metadata, scripts, actions,
 * attachments, comments, form answers or layers, and nothing of its earlier states. The same upload gives the same bytes. `title` becomes its title,
 * `publisher` who made it and puts it out.
 * Throws `NotChecked`.
 */
export const scrubPdf = async ({ bytes, title, publisher }: { bytes: Uint8Array; title?: string; publisher?: string | undefined }): Promise<Outcome<ScrubbedPdf>> => {
  const read = await readPdfObjects(bytes)
  if (!read.ok) return read
  const objects = read.value.qpdf[1]
  if (hidesLayers(objects)) return refused('file.hiddenLayers')
  const language = textOf(rootOf(objects)['/Lang']) || null
  const claims = title === undefined ? null : { title, language, isUniversal: claimsUniversal(objects), publisher }
  const photos = strippedPhotos(objects)
  if (!photos.ok) return photos
  const scrubbed = scrubObjects({ objects, photos: photos.value })
  const written = await write({ bytes, file: read.value, objects: claims ? withTitle({ objects: scrubbed, claims }) : scrubbed })
  const pages = pageCountOf(objects)
  if (written === null || pages === 0) return refused('file.broken')
  if (await holdsTraces(withoutPacket({ bytes: written, claims }))) return refused('file.unreadable')
  await lookAgain({ bytes: written, claims })
  return accepted({ bytes: written, pages, language, sha256: sha256Of(written) })
}

/** Changes the objects in place, then writes what is still referred to. Linearised: a reader on a slow line sees page 1 while the rest arrives. */
const write = async ({ bytes, file, objects }: { bytes: Uint8Array; file: PdfFile; objects: PdfObjects }): Promise<Buffer | null> => {
  const json = Buffer.from(JSON.stringify({ ...file, qpdf: [file.qpdf[0], objects] }))
  const args = ['/in.pdf', '--update-from-json=/in.json', '--deterministic-id', '--object-streams=generate', '--linearize', '/out.pdf']
  return inTime(await runQpdf({ files: { '/in.pdf': bytes, '/in.json': json }, args, output: '/out.pdf' })).bytes
}

/** Reads the file as it will be served. Throws when anything forbidden is left: that is a bug here, not in the upload. */
const lookAgain = async ({ bytes, claims }: { bytes: Buffer; claims: PdfClaims | null }): Promise<void> => {
  const file = await objectsOf(bytes)
  if (file === null) throw new Error('a scrubbed PDF cannot be read again')
  const found = forbiddenLeft({ objects: file.qpdf[1], hasPacket: claims !== null })
  if (found.length > 0) throw new Error(`a scrubbed PDF still holds: ${found.join(' ')}`)
}

/** Our own packet aside, once: it stands in the file as it is, uncompressed. */
const withoutPacket = ({ bytes, claims }: { bytes: Buffer; claims: PdfClaims | null }): Buffer => {
  const own = claims === null ? Buffer.alloc(0) : Buffer.from(packet(claims))
  const at = own.byteLength > 0 ? bytes.indexOf(own) : -1
  return at === -1 ? bytes : Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + own.byteLength)])
}

const forbiddenLeft = ({ objects, hasPacket }: { objects: PdfObjects; hasPacket: boolean }): string[] => {
  const own = hasPacket ? rootOf(objects)['/Metadata'] : undefined
  const others = Object.entries(objects).filter(([name]) => own === undefined || name !== `obj:${String(own)}`)
  const found = others.flatMap(([, object]) => forbiddenIn('stream' in object ? object.stream.dict : object.value))
  return own === undefined ? found : removedOnce({ from: found, key: '/Metadata' })
}

const removedOnce = ({ from, key }: { from: string[]; key: string }): string[] => from.filter((found, index) => found !== key || from.indexOf(key) !== index)

const claimsUniversal = (objects: PdfObjects): boolean => {
  const metadata = rootOf(objects)['/Metadata']
  return isReference(metadata) && /pdfuaid:part\s*(=\s*["']|>)\s*1/.test(streamText({ objects, name: `obj:${metadata}` }))
}

const streamText = ({ objects, name }: { objects: PdfObjects; name: string }): string => {
  const object = objects[name]
  if (!object || !('stream' in object)) return ''
  const data = Buffer.from(object.stream.data ?? '', 'base64')
  if (object.stream.dict['/Filter'] === undefined) return data.toString()
  return object.stream.dict['/Filter'] === '/FlateDecode' ? inflated(data) : ''
}

const inflated = (data: Buffer): string => {
  try {
    return inflateSync(data, { maxOutputLength: 1_000_000 }).toString()
  } catch {
    // Only a claim is lost: an unreadable packet is dropped like any other.
    return ''
  }
}
