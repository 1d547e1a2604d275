import type { Past } from '../domain/trash'
import { type Run, sql } from '../database/session'

type Row = Past & { document: string }

/** What decides whether each of these documents may go to the trash, by document. One query for all of them. */
export const pastsOf = async (run: Run, { collection, ids }: { collection: string; ids: readonly string[] }): Promise<Map<string, Past>> => {
  const rows = await run<Row>(sql`select d.document,
      array_to_json(array(select distinct s.actor from editorial.saves s where s.collection = ${collection} and s.document = d.document and s.actor is not null)) as savers,
      exists (select 1 from editorial.editions e where e.collection = ${collection} and e.document = d.document) as "wasSubmitted",
      exists (select 1 from published.live l where l.collection = ${collection} and l.document = d.document and l.state <> 'withdrawn') as "isOnSite"
    from unnest(${`{${ids.join(',')}}`}::uuid[]) as d (document)`)
  return new Map(rows.map(({ document, ...past }) => [document, past]))
}
