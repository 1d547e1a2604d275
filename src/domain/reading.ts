import type { PerLanguage } from '../i18n/languages'
import type { Language } from '../i18n/languages'
import type { Audience, Exposure, EventStatus, FileReference, ImageReference, NotPublicYet, Reference, SharedOf, TextOf, Withdrawal, WorkflowType } from './content'
import type { KnownTimes } from './eventTimes'

/** Who reads, in which language. Every read takes it; nothing is read without it. */
export type Reader = { language: Language; audience: Audience }

/** When a language of a document was first and last published here; null where nobody knows, since it was imported. */
export type KnownDates = { firstPublishedAt: string | null; publishedAt: string | null }

/** A document as a reader meets it: the live edition of one language and the shared values of the last published lead edition. */
export type Doc<T extends WorkflowType = WorkflowType> = KnownDates & {
  collection: T
  id: string
  /** Short permanent public code, as in `/d/<code>`. */
  code: string
  language: Language
  slug: string
  path: string
  title: string
  text: TextOf[T]
  shared: SharedOf[T]
  exposure: Exclude<Exposure, 'hidden'>
  eventStatus: EventStatus
  leadLanguage: Language
  /** The translation answers an older lead edition than the one that is live. */
  isBehind: boolean
  /** Live, and waiting for a second pair of eyes. */
  needsSecondReview: boolean
  /** How often what all languages share changed since it was first published, and when this page last did: for calendars that have an event. */
  revision: number
  revisedAt: string
  /** Of an event that has a new date: for when it was announced before. */
  previousStart?: string
  /** Of an event that has or had a date: for when it was last announced. */
  lastTimes?: KnownTimes
  /** Paths of this document's live pages, per language, this one included. */
  alternates: Partial<PerLanguage<string>>
  /** Versions of its file once it is published; only ever set in a preview. */
  fileVersions?: FileVersion[]
}

/** The date that readers are told: the document's own, as far as it is known, else when it was first published; none where neither is known. */
export const dateOf = ({ shared, firstPublishedAt }: Pick<Card, 'shared' | 'firstPublishedAt'>): string | undefined =>
  (shared as { date?: string }).date?.slice(0, 10) ?? firstPublishedAt ?? undefined

/** What another page needs to show a link to a document: only ever made of a live, exposed document in the page's language. */
export type Card = Pick<Doc, 'collection' | 'id' | 'code' | 'path' | 'title' | 'eventStatus' | 'firstPublishedAt'> & {
  acronym?: string
  summary?: string
  image?: ImageReference & { alt: string }
  file?: FileReference
  /** Not to be passed on. */
  isForPartners?: true
  /** Shared values that lists show: type and date of a publication, start and zone of an event, roles of an organisation … */
  shared: Partial<SharedOf[keyof SharedOf]>
}

/** Cards of everything a page refers to, by `collection:id`. What is not in it is not shown. */
export type Cards = ReadonlyMap<string, Card>
export const cardOf = (cards: Cards, reference: Reference | undefined): Card | undefined =>
  reference && cards.get(`${reference.collection}:${reference.id}`)

export type FileVersion = {
  number: number
  sha256: string
  name: string
  bytes: number
  pages: number
  fileLanguage: string
  /** Null where the file was imported. */
  publishedAt: string | null
  isLatest: boolean
} & NotPublicYet

/** What stands at an address. `moved` for good is the same text under another address; else another text stands in for it, until somebody decides otherwise. `elsewhere`: live, but not in this language; its title is marked with the language it is in. */
export type Found<T extends WorkflowType = WorkflowType> =
  | { kind: 'document'; doc: Doc<T> }
  | { kind: 'moved'; path: string; isForGood: boolean }
  | { kind: 'elsewhere'; language: Language; path: string; title: string }
  | { kind: 'withdrawn'; title: string; withdrawal: Exclude<Withdrawal, { kind: 'redirect' }>; at: string }
  | { kind: 'missing' }
