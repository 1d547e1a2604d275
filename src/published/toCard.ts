import type { FileReference, ImageReference, ImageTexts, SharedOf, WorkflowType } from '../domain/content'
import type { Card } from '../domain/reading'
import { addressOf } from './address'
import { knownDates, type LiveRow } from './liveRow'

// Values without references: a card must not carry the id of something that its reader may not see.
const listed = ['type', 'date', 'licence', 'start', 'end', 'timeZone', 'mode', 'roles', 'code', 'order', 'iso2', 'iso3', 'isoNumeric', 'timeZones', 'website', 'sourceUrl']

export const toCard = (row: LiveRow): Card => {
  const acronym = textOf(row, 'acronym')
  const summary = textOf(row, 'summary') ?? textOf(row, 'abstract') ?? textOf(row, 'statement') ?? textOf(row, 'tagline')
  const image = imageOf(row)
  const file = row.text.file as FileReference | undefined
  return {
    collection: row.collection,
    id: row.document,
    code: row.code,
    path: addressOf(row),
    title: row.title,
    eventStatus: row.event_status,
    firstPublishedAt: knownDates(row).firstPublishedAt,
    ...(acronym && { acronym }),
    ...(summary && { summary }),
    ...(image && { image }),
    ...(file && { file }),
    ...(row.exposure === 'partners' && { isForPartners: true as const }),
    shared: Object.fromEntries(Object.entries(row.shared).filter(([key]) => listed.includes(key))) as Partial<SharedOf[WorkflowType]>,
  }
}

const textOf = (row: LiveRow, key: string): string | undefined => {
  const value = row.text[key]
  return typeof value === 'string' ? value : undefined
}

/** An image is shown with its words in this language or not at all. */
const imageOf = (row: LiveRow): Card['image'] => {
  const shared = row.shared as { image?: ImageReference; logo?: ImageReference; cover?: ImageReference }
  const image = shared.image ?? shared.cover ?? shared.logo
  const texts = row.text.media as ImageTexts | undefined
  const alt = image && texts?.[image.id]?.alt
  return image && alt ? { ...image, alt } : undefined
}
