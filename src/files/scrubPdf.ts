import { inflateSync } from 'node:zlib'
import { sha256Of } from './digest'
import { accepted, refused, type Outcome } from './outcome'
import { isReference, pageCountOf, rootOf, textOf, trailerOf, type PdfFile, type PdfObjects } from './pdfObjects'
import { forbiddenIn } from './pdfRules'
import { scrubObjects } from './pdfScrubbing'
import { packet, withTitle, type PdfClaims } from './pdfTitle'
import { runQpdf } from './qpdf'

/** `language` is the document's own tag (`fr`, `en-GB`), null when it has none: a screen reader then guesses. */
export type ScrubbedPdf = { bytes: Buffer; pages: number; language: string | null; sha256: string }

/**
 * A PDF written anew with nothing but its pages, structure, bookmarks and web links: no author, dates or metadata, scripts, actions,
 * attachments, comments or form answers, and nothing of its earlier states. The same upload gives the same bytes. `title` becomes its title.
 */
export const scrubPdf = async ({ bytes, title }: { bytes: Uint8Array; title?: string }): Promise<Outcome<ScrubbedPdf>> => {
  const read = await readObjects(bytes)
  if (!read.ok) return read
  const objects = read.value.qpdf[1]
  const language = textOf(rootOf(objects)['/Lang']) || null
  const claims = title === undefined ? null : { title, language, isUniversal: claimsUniversal(objects) }
  const scrubbed = scrubObjects(objects)
  const written = await write({ file: read.value, objects: claims ? withTitle({ objects: scrubbed, claims }) : scrubbed })
  const pages = pageCountOf(objects)
  if (written === null || pages === 0) return refused('file.broken')
  await lookAgain({ bytes: written, claims })
  return accepted({ bytes: written, pages, language, sha256: sha256Of(written) })
}

/** qpdf repairs what it can; what it had to rebuild may have lost pages, so it is refused. */
const readObjects = async (bytes: Uint8Array): Promise<Outcome<PdfFile>> => {
  const { code, messages } = await runQpdf({ files: { '/in.pdf': bytes }, args: ['--check', '/in.pdf'], output: null })
  if (/invalid password|encrypt/i.test(messages)) return refused('file.encrypted')
  if (code === 2 || /damaged|reconstruct|can't find|unable to find/i.test(messages)) return refused('file.broken')
  const json = await runQpdf({ files: { '/in.pdf': bytes }, args: ['--json-output', '/in.pdf', '/out.json'], output: '/out.json' })
  if (json.bytes === null) return refused('file.broken')
  const file = JSON.parse(json.bytes.toString()) as PdfFile
  return '/Encrypt' in trailerOf(file.qpdf[1]) ? refused('file.encrypted') : accepted(file)
}

/** Linearised: a reader on a slow line sees page 1 while the rest arrives. */
const write = async ({ file, objects }: { file: PdfFile; objects: PdfObjects }): Promise<Buffer | null> => {
  const json = Buffer.from(JSON.stringify({ ...file, qpdf: [file.qpdf[0], objects] }))
  const args = ['--json-input', '/in.json', '--deterministic-id', '--object-streams=generate', '--linearize', '/out.pdf']
  return (await runQpdf({ files: { '/in.json': json }, args, output: '/out.pdf' })).bytes
}

/** Searches the file as it will be served, decompressed. Throws when anything forbidden is left: that is a bug here, not in the upload. */
const lookAgain = async ({ bytes, claims }: { bytes: Buffer; claims: PdfClaims | null }): Promise<void> => {
  const json = await runQpdf({ files: { '/in.pdf': bytes }, args: ['--json-output', '/in.pdf', '/out.json'], output: '/out.json' })
  const plain = await runQpdf({ files: { '/in.pdf': bytes }, args: ['--qdf', '--object-streams=disable', '/in.pdf', '/out.pdf'], output: '/out.pdf' })
  if (json.bytes === null || plain.bytes === null) throw new Error('a scrubbed PDF cannot be read again')
  const found = forbiddenLeft({ file: JSON.parse(json.bytes.toString()) as PdfFile, claims })
  const packets = plain.bytes.toString('latin1').split('<x:xmpmeta').length - 1
  if (found.length > 0 || packets > (claims ? 1 : 0)) throw new Error(`a scrubbed PDF still holds: ${found.join(' ')} ${packets} packets`)
}

/** Our own title and packet aside. */
const forbiddenLeft = ({ file, claims }: { file: PdfFile; claims: PdfClaims | null }): string[] => {
  const objects = file.qpdf[1]
  const own = rootOf(objects)['/Metadata']
  const isOwn = claims !== null && isReference(own) && streamText({ objects, name: `obj:${own}` }) === packet(claims)
  const entries = Object.entries(objects).filter(([name]) => !(isOwn && name === `obj:${own}`))
  return entries.flatMap(([, object]) => forbiddenIn('stream' in object ? object.stream.dict : object.value)).filter((key) => !(isOwn && key === '/Metadata'))
}

const claimsUniversal = (objects: PdfObjects): boolean => {
  const metadata = rootOf(objects)['/Metadata']
  return isReference(metadata) && /pdfuaid:part\s*(=\s*["']|>)\s*1/.test(streamText({ objects, name: `obj:${metadata}` }))
}

const streamText = ({ objects, name }: { objects: PdfObjects; name: string }): string => {
  const object = objects[name]
  if (!object || !('stream' in object)) return ''
  const data = Buffer.from(object.stream.data, 'base64')
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
