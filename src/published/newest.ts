import type { WorkflowCollection } from '../domain/content'
import { dateOf, type Card, type Reader } from '../domain/reading'
import { cardColumns, type LiveRow } from './liveRow'
import { read } from './read'
import { titleIn, told } from './sorts'
import { toCard } from './toCard'

/** `publishedAt`: first, here or, of what was imported, on a day of its own, where that is known. `updatedAt`: since when this text is live, also where it was imported. */
export type NewEntry = { card: Card; publishedAt: string | null; updatedAt: string }

/** What was last published for the first time in the reader's language, across collections: feeds. Behind it what was imported, by its own date, and undated last. */
export const newest = async ({ reader, collections = ['updates', 'publications', 'events'], limit = 30 }: {
  reader: Reader; collections?: WorkflowCollection[]; limit?: number
}): Promise<NewEntry[]> => {
  const rows = await read<LiveRow>({
    audience: reader.audience,
    sql: `select ${cardColumns} from reading.live l where l.language = $1 and l.collection = any($2)
      order by l.first_published_at desc nulls last, coalesce(l.first_day, ${told}) collate "C" desc nulls last, ${titleIn(reader.language)}, l.code limit $3`,
    values: [reader.language, collections, limit],
  })
  return rows.map((row) => entryOf({ card: toCard(row), updatedAt: row.published_at.toISOString() }))
}

const entryOf = ({ card, updatedAt }: Omit<NewEntry, 'publishedAt'>): NewEntry => {
  const own = dateOf(card)
  // A month or a year is no moment: nobody knows on which day of it.
  const day = own?.length === 'YYYY-MM-DD'.length ? `${own}T00:00:00.000Z` : null
  return { card, publishedAt: card.firstPublishedAt ?? day, updatedAt }
}
