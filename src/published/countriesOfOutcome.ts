import type { Reference } from '../domain/content'
import type { Card, Reader } from '../domain/reading'
import { cardColumns, type LiveRow } from './liveRow'
import { read } from './read'
import { toCard } from './toCard'

/**
 * Countries that the updates, publications and events of an outcome are about, or that who works on it is active in, named in the reader's language: a shared value of the documents whose
 * lead is live, so that it does not depend on what is translated (the exception of I-1 that all shared values are, withdrawal included).
 */
export const countriesOfOutcome = async ({ reader, outcome }: { reader: Reader; outcome: Reference }): Promise<Card[]> => {
  const rows = await read<LiveRow>({
    audience: reader.audience,
    sql: `select ${cardColumns} from reading.live l where l.collection = 'countries' and l.language = $1 and exists (
      select 1 from reading.links o
      join reading.links c on c.from_collection = o.from_collection and c.from_document = o.from_document and c.language is null
      join reading.live about on about.collection = o.from_collection and about.document = o.from_document and about.language = about.lead_language
      where o.to_collection = 'outcomes' and o.to_document = $2 and o.language is null and o.from_collection in ('updates', 'publications', 'events', 'organisations')
        and c.to_collection = 'countries' and c.to_document = l.document)
      order by l.title, l.code`,
    values: [reader.language, outcome.id],
  })
  return rows.map(toCard)
}
