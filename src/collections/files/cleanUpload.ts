import { readFile, writeFile } from 'node:fs/promises'

import { type PayloadRequest, ValidationError } from 'payload'

import { canonicalId } from '../../domain/ids'
import { languageOfTag } from '../../domain/statedLanguage'
import { pdfType, type UploadType } from '../../domain/uploads'
import { sha256Of, sha256OfFile } from '../../files/digest'
import { contentFolder } from '../../files/folders'
import { inTurn } from '../../files/inTurn'
import { NotChecked } from '../../files/notChecked'
import type { FileNotice, Outcome } from '../../files/outcome'
import { scrubImage } from '../../files/scrubImage'
import { scrubPdf } from '../../files/scrubPdf'
import { sniff } from '../../files/sniff'
import { fileStore } from '../../files/store'
import { fileNotices } from '../../i18n/fileNotices'
import { isLanguage } from '../../i18n/languages'
import { bare, chosenNames, nameOnDisk, readable } from './uploadNames'

/** What was learnt of a file: `sha256` of its clean bytes, `storedAs` its name on disk, `uploadedAs` what its uploader called it. */
export type Facts = { sha256: string; storedAs: string; uploadedAs: string; title: string; width?: number; height?: number; pages?: number; statedLanguage?: string | null }
type Values = Record<string, unknown>
type Upload = { slug: string; id?: unknown; data: Values | undefined; req: PayloadRequest }
type UploadedFile = NonNullable<PayloadRequest['file']>

/** By the request that brought the file, and only while the file still has those bytes: a name says nothing. */
const learnt = new WeakMap<PayloadRequest, Facts>()

const endings: Record<UploadType, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/avif': 'avif', 'application/pdf': 'pdf' }

/** What is known of the file that this request brought; null when it brought none. Throws when it was never looked into. */
export const factsOf = (req: PayloadRequest): Facts | null => {
  if (!req.file) return null
  const facts = learnt.get(req)
  if (!facts) throw new Error('a file reached its record without being looked into')
  return facts
}

/**
 * Replaces what was uploaded by the same picture or pages without anything else, under a name of its own, and keeps it by content.
 * Waits its turn with no connection in hand: call it before a transaction opens. A second call finds the clean bytes and leaves them.
 */
export const cleanUpload = async ({ slug, id, data = {}, req }: Upload): Promise<void> => {
  const { file } = req
  if (!file || learnt.get(req)?.sha256 === (await digestOf(file))) return
  const names = slug === 'documents' ? chosenNames({ given: data, stored: await replacedBy({ id, req }) }) : {}
  const outcome = await inTurn(() => clean({ slug, names, file, publisher: publisherIn(req) })).catch(notChecked(req))
  if (!outcome.ok) return refuseFile({ slug, req, notice: outcome.refusal })
  learnt.set(req, outcome.value)
}

/** Who puts out a file that the product itself has typeset; no request from outside can say it. */
const publisherIn = ({ context }: PayloadRequest): string | undefined => (typeof context['publisher'] === 'string' ? context['publisher'] : undefined)

/** Told to whoever uploads and to the operator, whose machine it may be. */
const notChecked = (req: PayloadRequest) => (error: unknown): Outcome<Facts> => {
  if (!(error instanceof NotChecked)) throw error
  req.payload.logger.warn({ key: 'upload.notChecked', code: error.code })
  return { ok: false, refusal: { key: 'file.notChecked', params: {} } }
}

/** The record whose file is replaced; nothing for a new one. */
const replacedBy = async ({ id: given, req }: Pick<Upload, 'id' | 'req'>): Promise<Values> => {
  const id = canonicalId(given)
  return (id && (await req.payload.db.findOne<Values & { id: string }>({ collection: 'documents', where: { id: { equals: id } }, req }))) || {}
}

const bytesOf = (file: UploadedFile): Promise<Buffer> | Buffer => (file.tempFilePath ? readFile(file.tempFilePath) : file.data)
const digestOf = (file: UploadedFile): Promise<string> | string => (file.tempFilePath ? sha256OfFile(file.tempFilePath) : sha256Of(file.data))

const refuseFile = ({ slug, req, notice }: { slug: string; req: PayloadRequest; notice: FileNotice }): never => {
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en'
  throw new ValidationError({ collection: slug, errors: [{ path: 'file', label: req.t('upload:fileToUpload'), message: fileNotices[language][notice.key](notice.params) }] }, req.t)
}

type Cleaning = { slug: string; names: { downloadName?: unknown; title?: unknown }; file: UploadedFile; publisher: string | undefined }

const clean = async ({ slug, names, file, publisher }: Cleaning): Promise<Outcome<Facts>> => {
  const raw = await bytesOf(file)
  const sniffed = await sniff(raw)
  if (!sniffed.ok) return sniffed
  const type = sniffed.value
  if ((type === pdfType) !== (slug === 'documents')) return { ok: false, refusal: { key: 'file.type', params: {} } }
  const uploadedAs = readable(file.name)
  const title = [names.title, bare(names.downloadName), uploadedAs].find((name): name is string => typeof name === 'string' && name !== '') ?? ''
  const scrubbed = await scrub({ type, bytes: raw, title, publisher })
  if (!scrubbed.ok) return scrubbed
  const { bytes, sha256, ...seen } = scrubbed.value
  const storedAs = nameOnDisk({ uploadedAs, ending: endings[type] })
  await replace({ file, bytes, name: storedAs, type })
  return { ok: true, value: { sha256, storedAs, uploadedAs, title, ...seen } }
}

type Seen = { bytes: Buffer; sha256: string } & Pick<Facts, 'width' | 'height' | 'pages' | 'statedLanguage'>

const scrub = async ({ type, bytes, title, publisher }: { type: UploadType; bytes: Buffer; title: string; publisher: string | undefined }): Promise<Outcome<Seen>> => {
  if (type === pdfType) {
    const outcome = await scrubPdf({ bytes, ...(title ? { title } : {}), publisher })
    return outcome.ok ? { ok: true, value: { bytes: outcome.value.bytes, sha256: outcome.value.sha256, pages: outcome.value.pages, statedLanguage: languageOfTag(outcome.value.language) } } : outcome
  }
  const outcome = await scrubImage({ bytes, type })
  return outcome.ok ? { ok: true, value: { bytes: outcome.value.bytes, sha256: outcome.value.sha256, width: outcome.value.width, height: outcome.value.height } } : outcome
}

/** From here on Payload has the clean bytes and no others, in memory or in the spool, wherever the raw ones were. */
const replace = async ({ file, bytes, name, type }: { file: UploadedFile; bytes: Buffer; name: string; type: UploadType }): Promise<void> => {
  await fileStore(contentFolder()).put(bytes)
  if (file.tempFilePath) await writeFile(file.tempFilePath, bytes)
  else file.data = bytes
  Object.assign(file, { size: bytes.byteLength, mimetype: type, name })
}
