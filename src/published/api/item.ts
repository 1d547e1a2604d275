import type { EventShared, ImageTexts, UpdateShared, WorkflowCollection, WorkflowType } from '../../domain/content'
import { takesRegistrations } from '../../domain/eventStatus'
import type { Cards, Doc, FileVersion, KnownDates } from '../../domain/reading'
import type { LiveRow } from '../liveRow'
import { addressOf } from '../address'
import { resolveFields, type Json } from './resolve'
import { apiTypes, programmeFields, type ApiType } from './types'

type ItemInput = { row: Pick<LiveRow, 'collection' | 'code' | 'language' | 'slug' | 'title' | 'text' | 'shared' | 'event_status' | 'state' | 'is_behind'>; dates: KnownDates; cards: Cards; versions: FileVersion[]; base: string }

/** A document as the API gives it, in its one language. */
export const itemOf = ({ row, dates, cards, versions, base }: ItemInput): Record<string, Json> => {
  const { text, shared } = fieldsOf(row.collection)
  const values = withDay(takesRegistrations(row.event_status) ? row.shared : withoutRegistration(row.shared))
  const resolving = { cards, versions, base, code: row.code, language: row.language, media: (row.text.media ?? {}) as ImageTexts }
  return {
    type: row.collection,
    code: row.code,
    language: row.language,
    slug: row.slug,
    url: base + addressOf(row),
    title: row.title,
    ...resolveFields({ type: row.collection, values: row.text, fields: text, resolving }),
    ...resolveFields({ type: row.collection, values, fields: shared, resolving }),
    ...(row.collection === 'events' && { allDay: (row.shared as Partial<EventShared>).allDay === true, status: row.event_status }),
    awaitsSecondReview: row.state === 'live_needs_second_review',
    isBehind: row.is_behind === true,
    firstPublishedAt: dates.firstPublishedAt,
    publishedAt: dates.publishedAt,
  }
}

/** An event that was cancelled or postponed invites nobody. */
const withoutRegistration = (shared: LiveRow['shared']): LiveRow['shared'] => {
  const { registration: _registration, ...others } = shared as Partial<EventShared>
  return others
}

/** The day of an update is kept as an instant; of that nobody ever knew the hour. */
const withDay = (shared: LiveRow['shared']): LiveRow['shared'] => {
  const { date } = shared as Partial<UpdateShared>
  return date === undefined ? shared : { ...shared, date: date.slice(0, 10) }
}

/** The same of a document that was found at an address, with the addresses of its translations. */
export const itemOfDoc = ({ doc, ...rest }: { doc: Doc; cards: Cards; versions: FileVersion[]; base: string }): Record<string, Json> => ({
  ...itemOf({ ...rest, row: rowOf(doc), dates: doc }),
  translations: Object.fromEntries(
    Object.entries(doc.alternates).filter(([language]) => language !== doc.language).map(([language, path]) => [language, `${rest.base}${path}`]),
  ),
})

const fieldsOf = (type: WorkflowType): Pick<ApiType, 'text' | 'shared'> =>
  type in apiTypes ? apiTypes[type as WorkflowCollection] : programmeFields

const rowOf = (doc: Doc): ItemInput['row'] => ({
  ...doc,
  text: doc.text as LiveRow['text'],
  event_status: doc.eventStatus,
  state: doc.needsSecondReview ? 'live_needs_second_review' : 'live',
  is_behind: doc.isBehind,
})
