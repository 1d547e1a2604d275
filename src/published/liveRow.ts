import type { EventStatus, Exposure, SharedOf, WorkflowType } from '../domain/content'
import type { KnownTimes } from '../domain/eventTimes'
import type { KnownDates } from '../domain/reading'
import type { Language } from '../i18n/languages'

/** Text of any type, as the columns below select it; the callers narrow it by collection. */
export type StoredText = Record<string, unknown>

export type LiveRow = {
  collection: WorkflowType
  document: string
  language: Language
  code: string
  slug: string
  title: string
  text: StoredText
  shared: Partial<SharedOf[WorkflowType]>
  exposure: Exclude<Exposure, 'hidden'>
  event_status: EventStatus
  lead_language: Language
  is_behind: boolean | null
  state: 'live' | 'live_needs_second_review'
  first_published_at: Date | null
  /** Since when it is live: of what was imported, the import. */
  published_at: Date
  is_imported: boolean
  revision: number
  revised_at: Date
  previous_start: string | null
}

/** The moment of an import is no date of a document. */
export const knownDates = (row: Pick<LiveRow, 'first_published_at' | 'published_at' | 'is_imported'>): KnownDates => ({
  firstPublishedAt: row.first_published_at?.toISOString() ?? null,
  publishedAt: row.is_imported ? null : row.published_at.toISOString(),
})

/** A live row with the slug of each language in which its document is live, and for when an event was last announced. */
export type DocRow = LiveRow & { slugs: Record<string, string>; last_times: KnownTimes | null }

const columns = `l.collection, l.document, l.language, l.code, l.slug, l.title, l.shared, l.exposure, l.event_status,
  l.lead_language, l.is_behind, l.state, l.first_published_at, l.published_at, l.is_imported, l.revision, l.revised_at, l.previous_start`

export const docColumns = `${columns}, l.last_times, l.text, (select jsonb_object_agg(o.language, o.slug) from reading.live o
  where o.collection = l.collection and o.document = l.document) as slugs`

/** Lists do not carry bodies: they are most of the bytes. */
export const cardColumns = `${columns}, l.text - 'body' as text`
