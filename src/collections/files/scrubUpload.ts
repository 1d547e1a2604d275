import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'

import { contentFolder } from '../../files/folders'
import type { FileNotice } from '../../files/outcome'
import { scrubImage } from '../../files/scrubImage'
import { scrubPdf } from '../../files/scrubPdf'
import { pdfType, sniff, type UploadType } from '../../files/sniff'
import { fileStore } from '../../files/store'
import { fileNotices } from '../../i18n/fileNotices'
import { isLanguage } from '../../i18n/languages'

type Facts = { sha256: string; mimeType: string; width?: number; height?: number; pages?: number; uploadedAs: string; title?: string }
type Upload = { slug: string; given: { data?: Record<string, unknown>; req: PayloadRequest } }

/** What was learnt of a file between its arrival and its record, by its random name: Payload copies the file's object on the way. */
const learnt = new Map<string, Facts>()
const atOnce = 200

/** A save that fails after its file was looked into never comes back for the facts. */
const learn = (name: string, facts: Facts) => {
  learnt.set(name, facts)
  const [oldest] = learnt.keys()
  if (learnt.size > atOnce && oldest !== undefined) learnt.delete(oldest)
}

const endings: Record<UploadType, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/avif': 'avif', 'application/pdf': 'pdf' }

const refuseFile = ({ slug, req, notice }: { slug: string; req: PayloadRequest; notice: FileNotice }): never => {
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en'
  throw new ValidationError({ collection: slug, errors: [{ path: 'file', message: fileNotices[language][notice.key](notice.params) }] }, req.t)
}

/** `Rapport_final (2).pdf` → `Rapport final 2`: what a person would call it. */
const readable = (name: string): string => path.basename(name, path.extname(name)).normalize('NFC').replace(/[^\p{L}\p{N}’'.,]+/gu, ' ').trim().slice(0, 120)

const scrub = async ({ type, bytes, title }: { type: UploadType; bytes: Buffer; title: string }) => {
  if (type !== pdfType) return scrubImage({ bytes, type })
  const outcome = await scrubPdf({ bytes, ...(title ? { title } : {}) })
  return outcome.ok ? { ok: true as const, value: { ...outcome.value, mimeType: pdfType } } : outcome
}

/** Replaces what was uploaded by the same picture or pages without anything else, under a random name, and keeps it by content. */
export const scrubUpload = async ({ slug, given: { data, req } }: Upload): Promise<void> => {
  const file = req.file
  if (!file || learnt.has(file.name)) return
  const refused = (notice: FileNotice) => refuseFile({ slug, req, notice })
  const sniffed = await sniff(file.data)
  if (!sniffed.ok) return refused(sniffed.refusal)
  const type = sniffed.value
  if ((type === pdfType) !== (slug === 'documents')) return refused({ key: 'file.type', params: {} })
  const uploadedAs = readable(file.name)
  const title = [data?.['title'], bare(data?.['downloadName']), uploadedAs].find((name): name is string => typeof name === 'string' && name !== '') ?? ''
  const scrubbed = await scrub({ type, bytes: file.data, title })
  if (!scrubbed.ok) return refused(scrubbed.refusal)
  const { bytes, sha256, ...facts } = scrubbed.value
  await fileStore(contentFolder()).put(bytes)
  Object.assign(file, { data: bytes, size: bytes.byteLength, mimetype: type, name: `${randomUUID()}.${endings[type]}` })
  learn(file.name, {
    sha256, mimeType: type, uploadedAs, title,
    ...('width' in facts ? { width: facts.width, height: facts.height } : {}),
    ...('pages' in facts ? { pages: facts.pages } : {}),
  })
}

/** Writes what was learnt of the file into its record; nobody else can. */
export const recordFacts: CollectionBeforeChangeHook = ({ data, req, collection }) => {
  const facts = req.file ? learnt.get(req.file.name) : undefined
  if (!facts) return data
  const { sha256, width, height, pages, uploadedAs, title } = facts
  if (collection.slug === 'media') return { ...data, sha256, width, height, name: data['name'] || uploadedAs }
  const given: unknown = data['downloadName']
  return { ...data, sha256, pages, title, downloadName: asPdfName(typeof given === 'string' && given ? given : uploadedAs) }
}

const bare = (name: unknown): string => (typeof name === 'string' ? name.replace(/\.pdf$/i, '').replace(/[/\\:*?"<>|\p{C}]+/gu, ' ').trim().slice(0, 120) : '')

const asPdfName = (name: string): string => `${bare(name) || 'document'}.pdf`
