import type { Reference } from '../domain/content'
import type { Card, Cards, Doc, Reader } from '../domain/reading'
import { cardColumns, type LiveRow } from './liveRow'
import { read } from './read'
import { referencesIn } from './referencesIn'
import { toCard } from './toCard'

/** Cards of those references that are live in the reader's language and exposed to this reader; the others are simply not in it. */
export const cards = async ({ reader, references }: { reader: Reader; references: Reference[] }): Promise<Cards> => {
  const wanted = referencesIn(references)
  if (wanted.length === 0) return new Map()
  const rows = await read<LiveRow>({
    audience: reader.audience,
    sql: `select ${cardColumns} from reading.live l
      where l.language = $1 and (l.collection, l.document) in (select * from unnest($2::text[], $3::uuid[]))`,
    values: [reader.language, wanted.map(({ collection }) => collection), wanted.map(({ id }) => id)],
  })
  return new Map<string, Card>(rows.map((row) => [`${row.collection}:${row.document}`, toCard(row)]))
}

/** Cards of everything that a document refers to, its inline links included. */
export const cardsOf = ({ reader, doc }: { reader: Reader; doc: Pick<Doc, 'text' | 'shared'> }): Promise<Cards> =>
  cards({ reader, references: referencesIn(doc.text, doc.shared) })
