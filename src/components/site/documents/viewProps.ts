import type { Reference, WorkflowType } from '../../../domain/content'
import { cardOf, type Card, type Cards, type Doc, type FileVersion } from '../../../domain/reading'
import type { Language } from '../../../i18n/languages'
import type { DatedCard, Linked } from './Related'

/** What relations gather around a country, an outcome or an organisation. */
export type Gathered = {
  updates: Linked; publications: Linked; events: Linked
  organisations: DatedCard[]; countries: DatedCard[]; members: DatedCard[]; memberships: DatedCard[]
}

/** What the page of a document is made from: everything is given, nothing is fetched. */
export type DocumentView<T extends WorkflowType> = { doc: Doc<T>; cards: Cards; publicUrl: string; now: string }
export type HubView<T extends WorkflowType> = DocumentView<T> & { gathered: Gathered }
/** `fileLanguages`: in which it has a file, asked only where it has none in the reader's. */
export type PublicationView = DocumentView<'publications'> & { versions: FileVersion[]; fileLanguages: Language[] }

/** Cards of those references that this reader may see, in their order. */
export const cardsIn = (cards: Cards, references: Reference[] | undefined): Card[] =>
  (references ?? []).flatMap((reference) => cardOf(cards, reference) ?? [])
