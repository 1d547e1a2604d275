import type { WorkflowCollection } from '../domain/content'
import type { Card, Reader } from '../domain/reading'
import { cardColumns, type LiveRow } from './liveRow'
import { read } from './read'
import { toCard } from './toCard'

export type NewEntry = { card: Card; publishedAt: string }

/** What was last published for the first time in the reader's language, across collections: feeds and the home page. */
export const newest = async ({ reader, collections = ['updates', 'publications', 'events'], limit = 30 }: {
  reader: Reader; collections?: WorkflowCollection[]; limit?: number
}): Promise<NewEntry[]> => {
  const rows = await read<LiveRow>({
    audience: reader.audience,
    sql: `select ${cardColumns} from reading.live l where l.language = $1 and l.collection = any($2)
      order by l.first_published_at desc, l.code limit $3`,
    values: [reader.language, collections, limit],
  })
  return rows.map((row) => ({ card: toCard(row), publishedAt: row.published_at.toISOString() }))
}
