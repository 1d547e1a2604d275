import type { Reference, WorkflowCollection } from '../domain/content'
import type { Reader } from '../domain/reading'
import { cardColumns, type LiveRow } from './liveRow'
import { read } from './read'
import { titleIn, told } from './sorts'

/** A live row, and how many of its collection there are. */
export type LinkingRow = LiveRow & { total: number }

/**
 * The live documents whose shared relations name this one: newest first within each collection and undated last, at most `limit` of each
 * (organisations and countries: all). Mentions in running text are no relations and do not count.
 */
export const linking = ({ reader, to, limit, from = ['updates', 'publications', 'events', 'organisations', 'countries'] }: {
  reader: Reader; to: Reference; limit: number; from?: WorkflowCollection[]
}): Promise<LinkingRow[]> =>
  read<LinkingRow>({
    audience: reader.audience,
    sql: `select * from (
        select ${cardColumns}, count(*) over (partition by l.collection)::int as total, row_number() over (partition by l.collection order by
          coalesce(l.shared->>'start', ${told}) collate "C" desc nulls last, ${titleIn(reader.language)}, l.code) as place
        from reading.live l where l.language = $1 and l.collection = any($2) and exists (
          select 1 from reading.links k where k.from_collection = l.collection and k.from_document = l.document and k.language is null
            and k.to_collection = $3 and k.to_document = $4)) ranked
      where place <= case when collection in ('organisations', 'countries') then 500 else $5 end
      order by collection, place`,
    values: [reader.language, from, to.collection, to.id, limit],
  })
