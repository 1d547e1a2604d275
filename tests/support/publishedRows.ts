import { randomBytes, randomUUID } from 'node:crypto'

import type { Pool, PoolClient } from 'pg'

import type { Exposure, FileReference, ImageReference, Reference, SharedOf, TextOf, Withdrawal, WorkflowType } from '../../src/domain/content'
import { firstDayOf, knownTimes, overAt, type Times } from '../../src/domain/eventTimes'
import { globalDocumentId } from '../../src/domain/globals'
import type { Language } from '../../src/i18n/languages'
import { referencesIn } from '../../src/published/referencesIn'

export type Published<T extends WorkflowType = WorkflowType> = {
  collection: T
  /** A document is live in the languages it has a text in. Slug and title have defaults. */
  texts: Partial<Record<Language, Partial<TextOf[T]>>>
  shared?: Partial<SharedOf[T]>
  exposure?: Exposure
  lead?: Language
  id?: string
  code?: string
  eventStatus?: string
  /** How often it changed since it was first published, and when it last did. */
  revision?: number
  revisedAt?: string
  /** Number of the last published lead edition, and of the one the translations answer. */
  number?: number
  basedOn?: number
  needsSecondReview?: boolean
  withdrawn?: Partial<Record<Language, Withdrawal>>
  /** Addresses that the document had before. */
  oldSlugs?: Partial<Record<Language, string[]>>
  /** Earlier files, oldest first; the text's own file comes after them. */
  oldFiles?: Partial<Record<Language, FileReference[]>>
  firstPublishedAt?: string
  /** Brought in from elsewhere: when it was first published is not known. `firstPublishedAt` is then the moment of the import. */
  isImported?: boolean
  withdrawnAt?: string
}

/** Writes what the publish service would have: for tests of reading alone. */
export const publish = async <T extends WorkflowType>(pool: Pool, given: Published<T>): Promise<Reference & { code: string }> => {
  const owner = await pool.connect()
  try {
    await owner.query('begin')
    const published = await write(owner, given)
    await owner.query('commit')
    return published
  } finally {
    owner.release()
  }
}

const write = async <T extends WorkflowType>(owner: PoolClient, given: Published<T>): Promise<Reference & { code: string }> => {
  const id = given.id ?? (given.collection in globalDocumentId ? globalDocumentId[given.collection as keyof typeof globalDocumentId] : randomUUID())
  const document = { ...given, id, code: given.code ?? randomBytes(5).toString('hex'), lead: given.lead ?? ((Object.keys(given.texts)[0] ?? 'en') as Language) }
  const times: Times = given.collection === 'events' ? (given.shared ?? {}) : {}
  await owner.query(`insert into published.documents (collection, document, code, lead_language, number, edition, text_digest, shared, exposure, event_status, first_day, over_at, revision, revised_at, last_times)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`, [document.collection, id, document.code, document.lead, given.number ?? 1,
    await edition(owner, document, document.lead), textOf(given.number ?? 1), given.shared ?? {}, given.exposure ?? 'public', given.eventStatus ?? 'scheduled',
    firstDayOf(times), overAt(times), given.revision ?? 0, given.revisedAt ?? given.firstPublishedAt ?? '2026-01-01T00:00:00Z', knownTimes(times)])
  await links(owner, document, null, given.shared ?? {})
  for (const language of Object.keys(given.texts) as Language[]) await live(owner, document, language)
  return { collection: given.collection, id, code: document.code }
}

/** Stands for the digest of the lead's text in its edition of this number. */
const textOf = (number: number): string => `text ${number}`

type Document = Published & { id: string; code: string; lead: Language }

const edition = async (owner: PoolClient, document: Document, language: Language): Promise<string> => {
  const { rows } = await owner.query<{ id: string }>(`insert into editorial.editions (collection, document, language, number, lead, text, shared, digest, source_digest, text_digest, slug, authors, seen_saves, state)
    values ($1, $2, $3, coalesce((select max(number) + 1 from editorial.editions where collection = $1 and document = $2 and language = $3), 1), $4, '{}', $5, 'x', 'x', 'x', 'x', '{}', '[]', 'published')
    returning id`, [document.collection, document.id, language, document.lead, language === document.lead ? {} : null])
  return rows[0]?.id ?? ''
}

const live = async (owner: PoolClient, document: Document, language: Language): Promise<void> => {
  const given = document.texts[language] ?? {}
  const text = { title: `Title ${document.code} ${language}`, slug: `slug-${document.code}-${language}`, ...given }
  const withdrawal = document.withdrawn?.[language]
  const at = document.firstPublishedAt ?? '2026-01-01T00:00:00Z'
  await owner.query(`insert into published.live (collection, document, language, edition, number, based_on, state, slug, title, text, first_published_at, published_at, withdrawal, answers, is_imported, withdrawn_at)
    values ($1, $2, $3, $4, 1, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`, [document.collection, document.id, language, await edition(owner, document, language),
    language === document.lead ? null : document.basedOn ?? 1, withdrawal ? 'withdrawn' : document.needsSecondReview ? 'live_needs_second_review' : 'live',
    text.slug, text.title, text, document.isImported ? null : at, at, withdrawal ?? null, language === document.lead ? null : textOf(document.basedOn ?? 1),
    document.isImported ?? false, withdrawal ? document.withdrawnAt ?? at : null])
  for (const slug of [text.slug, ...(document.oldSlugs?.[language] ?? [])]) {
    await owner.query('insert into published.addresses (collection, language, slug, document) values ($1, $2, $3, $4)', [document.collection, language, slug, document.id])
  }
  await links(owner, document, language, text)
  await images(owner, document, language, [text, document.shared])
  await files(owner, document, language, text)
}

const links = async (owner: PoolClient, document: Document, language: Language | null, values: object): Promise<void> => {
  for (const [field, value] of Object.entries(values)) {
    for (const [position, to] of referencesIn(value).entries()) {
      await owner.query('insert into published.links values ($1, $2, $3, $4, $5, $6, $7)', [document.collection, document.id, language, field, position, to.collection, to.id])
    }
  }
}

const images = async (owner: PoolClient, document: Document, language: Language, value: unknown): Promise<void> => {
  const texts = document.texts[language]?.media ?? {}
  for (const image of imagesIn(value).filter(({ id }) => texts[id])) {
    await owner.query('insert into published.images values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing',
      [document.collection, document.id, language, image.id, image.sha256, image.mimeType, image.width, image.height])
  }
}

const imagesIn = (value: unknown): ImageReference[] => {
  if (typeof value !== 'object' || value === null) return []
  return 'sha256' in value && 'width' in value ? [value as ImageReference] : Object.values(value).flatMap(imagesIn)
}

const files = async (owner: PoolClient, document: Document, language: Language, text: object): Promise<void> => {
  const all = [...(document.oldFiles?.[language] ?? []), ...('file' in text ? [text.file as FileReference] : [])]
  for (const [index, file] of all.entries()) {
    await owner.query('insert into published.files values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [document.collection, document.id, language, index + 1,
      await edition(owner, document, language), file.sha256, file.name, file.bytes, file.pages, file.language, document.isImported ? null : `2026-02-0${index + 1}T00:00:00Z`])
  }
}
