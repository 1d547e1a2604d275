import type { SharedOf, TextOf, WorkflowType } from '../domain/content'
import type { Doc } from '../domain/reading'
import { isLanguage, type PerLanguage } from '../i18n/languages'
import { addressOf } from './address'
import { knownDates, type DocRow } from './liveRow'

export const toDoc = <T extends WorkflowType>(row: DocRow): Doc<T> => ({
  collection: row.collection as T,
  id: row.document,
  code: row.code,
  language: row.language,
  slug: row.slug,
  path: addressOf(row),
  title: row.title,
  text: row.text as TextOf[T],
  shared: row.shared as SharedOf[T],
  exposure: row.exposure,
  eventStatus: row.event_status,
  leadLanguage: row.lead_language,
  isBehind: row.is_behind === true,
  needsSecondReview: row.state === 'live_needs_second_review',
  ...knownDates(row),
  revision: row.revision,
  revisedAt: row.revised_at.toISOString(),
  ...(row.previous_start !== null && { previousStart: row.previous_start }),
  ...(row.last_times !== null && { lastTimes: row.last_times }),
  alternates: alternatesOf(row),
})

/** Path of each language in which the document is live. */
export const alternatesOf = (row: Pick<DocRow, 'collection' | 'slugs'>): Partial<PerLanguage<string>> =>
  Object.fromEntries(
    Object.entries(row.slugs).flatMap(([language, slug]) =>
      isLanguage(language) ? [[language, addressOf({ language, collection: row.collection, slug })]] : [],
    ),
  )
