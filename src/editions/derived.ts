import { type FileReference, type ImageReference, type ImageTexts, isUpload } from '../domain/content'
import type { Edition, Subject } from '../domain/edition'
import { fieldOf, type FoundReference, referencesIn } from '../domain/references'
import type { Language } from '../i18n/languages'
import { type Run, sql } from '../database/session'
import { noteFileUses } from './fileUses'
import { isDocument, isScope } from './rows'

type Scope = { subject: Subject; language: Language }

const putLinks = async (run: Run, { subject, language, references }: { subject: Subject; language: Language | null; references: FoundReference[] }) => {
  const links = references.filter(({ collection }) => !isUpload(collection))
  await run(sql`delete from published.links where from_collection = ${subject.collection} and from_document = ${subject.id}::uuid and language is not distinct from ${language}`)
  for (const [position, link] of links.entries()) {
    await run(sql`insert into published.links (from_collection, from_document, language, field, position, to_collection, to_document)
      values (${subject.collection}, ${subject.id}::uuid, ${language}, ${fieldOf(link.path)}, ${position}, ${link.collection}, ${link.id}::uuid)`)
  }
}

const imagesIn = (value: unknown): ImageReference[] => {
  if (Array.isArray(value)) return value.flatMap(imagesIn)
  if (value === null || typeof value !== 'object') return []
  const own = (value as { collection?: unknown; sha256?: unknown }).collection === 'media' && 'sha256' in value ? [value as ImageReference] : []
  return [...own, ...Object.values(value).flatMap(imagesIn)]
}

/** The images of one language: those of its text and of the shared values, as far as this language has an alt text for them. */
const putImages = async (run: Run, { subject, language, text, shared }: Scope & { text: { media?: ImageTexts }; shared: unknown }) => {
  const shown = new Map([...imagesIn(shared), ...imagesIn(text)].filter(({ id }) => text.media?.[id]).map((image) => [image.id, image]))
  await run(sql`delete from published.images where ${isScope({ subject, language })}`)
  for (const image of shown.values()) {
    await run(sql`insert into published.images (collection, document, language, media, sha256, mime_type, width, height)
      values (${subject.collection}, ${subject.id}::uuid, ${language}, ${image.id}::uuid, ${image.sha256}, ${image.mimeType}, ${image.width}, ${image.height})`)
  }
}

/** A file that differs from the newest version of this language becomes its next version; old versions stay. When an imported one was published is not known. */
const putFile = async (run: Run, { edition, isImport }: { edition: Edition; isImport: boolean }) => {
  const file = edition.text['file'] as FileReference | undefined
  if (!file?.sha256) return
  const scope = isScope(edition)
  await run(sql`insert into published.files (collection, document, language, number, edition, sha256, name, bytes, pages, file_language, published_at)
    select ${edition.subject.collection}, ${edition.subject.id}::uuid, ${edition.language}, coalesce(max(number), 0) + 1, ${edition.id}::uuid,
      ${file.sha256}, ${file.name}, ${file.bytes}, ${file.pages}, ${file.language}, ${isImport ? sql`null::timestamptz` : sql`transaction_timestamp()`}
    from published.files where ${scope}
    having not coalesce((select sha256 = ${file.sha256} from published.files where ${scope} order by number desc limit 1), false)`)
}

/** Rewrites what is copied from a published text: its links, images, file version, and which files it names. */
export const deriveFromText = async (run: Run, { edition, shared, isImport }: { edition: Edition; shared: unknown; isImport: boolean }) => {
  await putLinks(run, { subject: edition.subject, language: edition.language, references: referencesIn(edition.text) })
  await putImages(run, { subject: edition.subject, language: edition.language, text: edition.text, shared })
  await putFile(run, { edition, isImport })
  await noteFileUses(run, { subject: edition.subject, scope: edition.language, place: 'live', values: edition.text })
}

/** Rewrites what is copied from shared values, for every language of the document. */
export const deriveFromShared = async (run: Run, edition: Edition) => {
  const { subject, shared } = edition
  await putLinks(run, { subject, language: null, references: referencesIn(shared) })
  await noteFileUses(run, { subject, scope: 'shared', place: 'live', values: shared })
  const rows = await run<{ language: Language; text: { media?: ImageTexts } }>(sql`select language, text from published.live where ${isDocument(subject)}`)
  for (const { language, text } of rows) await putImages(run, { subject, language, text, shared })
}
