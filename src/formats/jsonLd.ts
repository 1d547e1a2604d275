import type { EventStatus } from '../domain/content'
import { dayIn, daysOf, zoneOf } from '../domain/eventTimes'
import { cardOf, dateOf, type Cards, type Doc } from '../domain/reading'

type Given<T extends Doc = Doc> = { doc: T; cards: Cards; base: string }
export type JsonLd = { '@context': 'https://schema.org'; '@type': string; [key: string]: unknown }

/** What https://schema.org says of a document, or null where it has no word for it. Absent values stay absent. */
export const jsonLd = ({ doc, cards, base }: Given): JsonLd | null => {
  if (doc.collection === 'updates') return article({ doc: doc as Doc<'updates'>, cards, base })
  if (doc.collection === 'publications') return report({ doc: doc as Doc<'publications'>, cards, base })
  if (doc.collection === 'events') return event({ doc: doc as Doc<'events'>, cards, base })
  if (doc.collection === 'organisations') return organization({ doc: doc as Doc<'organisations'>, cards, base })
  return null
}

const article = ({ doc, cards, base }: Given<Doc<'updates'>>): JsonLd =>
  written({ doc, base, type: 'Article', more: {
    headline: doc.title,
    description: doc.text.summary,
    image: doc.shared.image && doc.text.media?.[doc.shared.image.id]?.alt ? `${base}/images/${doc.shared.image.sha256}/1200.webp` : undefined,
    about: names(doc.shared.countries, cards),
  } })

const report = ({ doc, cards, base }: Given<Doc<'publications'>>): JsonLd =>
  written({ doc, base, type: 'Report', more: {
    name: doc.title,
    abstract: doc.text.abstract,
    sameAs: doc.shared.doi && `https://doi.org/${doc.shared.doi}`,
    author: organizations(doc.shared.organisations, cards, base),
    about: names(doc.shared.countries, cards),
    encoding: doc.text.file && { '@type': 'MediaObject', contentUrl: `${base}/d/${doc.code}/${doc.language}`, encodingFormat: 'application/pdf', contentSize: String(doc.text.file.bytes), sha256: doc.text.file.sha256 },
  } })

const eventStatuses: Record<EventStatus, string> = { scheduled: 'EventScheduled', postponed: 'EventPostponed', cancelled: 'EventCancelled', rescheduled: 'EventRescheduled' }
const attendance = { inPerson: 'OfflineEventAttendanceMode', online: 'OnlineEventAttendanceMode', hybrid: 'MixedEventAttendanceMode' }

const event = ({ doc, cards, base }: Given<Doc<'events'>>): JsonLd | null => {
  const { start, mode } = doc.shared
  // schema.org asks for a start; an event without one is not told.
  if (!start) return null
  return about({ doc, base, type: 'Event', more: {
    name: doc.title,
    description: doc.text.summary,
    ...datesOf(doc),
    eventStatus: `https://schema.org/${eventStatuses[doc.eventStatus]}`,
    eventAttendanceMode: mode && `https://schema.org/${attendance[mode]}`,
    location: locationOf({ doc, base }),
    organizer: organizations(doc.shared.organisations, cards, base),
  } })
}

/** Where people meet; online, by the page that says how. What an event that is only online gives as its place is a name for that. */
const locationOf = ({ doc, base }: { doc: Doc<'events'>; base: string }) => {
  const { place: name } = doc.text
  const { mode } = doc.shared
  const place = name && { '@type': 'Place', name }
  const online = { '@type': 'VirtualLocation', url: base + doc.path }
  if (mode === 'online') return name ? { ...online, name } : online
  if (mode === 'hybrid') return place ? [place, online] : online
  return place
}

/** Days where only they are known, the end being the last of them; else instants. */
const datesOf = ({ shared, previousStart }: Doc<'events'>) => {
  const days = daysOf(shared)
  const before = previousStart && days ? dayIn({ instant: previousStart, timeZone: zoneOf(shared) }) : previousStart
  if (!days) return { startDate: shared.start, endDate: shared.end, previousStartDate: before }
  return { startDate: days.first, endDate: days.last, previousStartDate: before }
}

/** Its site may be that of a larger body it is part of: an address of the organisation, not the organisation itself. */
const organization = ({ doc, base }: Given<Doc<'organisations'>>): JsonLd => {
  const { website: url } = doc.shared
  return about({ doc, base, type: 'Organization', more: { name: doc.title, alternateName: doc.text.acronym, description: doc.text.summary, ...(url && { url, mainEntityOfPage: base + doc.path }) } })
}

type Parts = { doc: Doc; base: string; type: string; more: Record<string, unknown> }

const written = (parts: Parts): JsonLd =>
  about({ ...parts, more: { ...parts.more, inLanguage: parts.doc.language, datePublished: dateOf(parts.doc), dateModified: parts.doc.publishedAt ?? undefined } })

const about = ({ doc, base, type, more }: Parts): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': type,
  '@id': base + doc.path,
  url: base + doc.path,
  ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined && value !== '')),
})

type References = Doc<'publications'>['shared']['organisations']

const shown = (references: References, cards: Cards) => (references ?? []).flatMap((reference) => cardOf(cards, reference) ?? [])
const some = <T,>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined)
const names = (references: References, cards: Cards) => some(shown(references, cards).map((card) => ({ '@type': 'Place', name: card.title })))
const organizations = (references: References, cards: Cards, base: string) =>
  some(shown(references, cards).map((card) => ({ '@type': 'Organization', name: card.title, url: base + card.path })))
