import type { WorkflowCollection } from '../domain/content'
import type { Reader } from '../domain/reading'
import { read } from './read'

/** One choice of a filter: `value` for the address, `title` when it is a document's; `count` live documents have it. */
export type FacetChoice = { value: string; title?: string; count: number }
export type Facets = { country: FacetChoice[]; outcome: FacetChoice[]; organisation: FacetChoice[]; type: FacetChoice[]; year: FacetChoice[]; role: FacetChoice[] }

type Row = FacetChoice & { facet: keyof Facets; title: string | null }

/** The choices that the live documents of a collection offer this reader, documents by title, years newest first. */
export const facets = async ({ reader, collection }: { reader: Reader; collection: WorkflowCollection }): Promise<Facets> => {
  const rows = await read<Row>({ audience: reader.audience, sql, values: [collection, reader.language] })
  const choices = (facet: keyof Facets): FacetChoice[] =>
    rows.filter((row) => row.facet === facet).map(({ value, title, count }) => ({ value, ...(title !== null && { title }), count }))
  return {
    country: byTitle({ reader, choices: choices('country') }),
    outcome: byTitle({ reader, choices: choices('outcome') }),
    organisation: byTitle({ reader, choices: choices('organisation') }),
    type: choices('type'),
    role: choices('role'),
    year: choices('year').sort((a, b) => b.value.localeCompare(a.value)),
  }
}

const sql = `
  with mine as (select collection, document, shared, first_day from reading.live where collection = $1 and language = $2)
  select case k.to_collection when 'countries' then 'country' when 'outcomes' then 'outcome' else 'organisation' end as facet,
    t.slug as value, t.title, count(distinct k.from_document)::int as count
    from mine join reading.links k on k.from_collection = mine.collection and k.from_document = mine.document and k.language is null
    join reading.live t on t.collection = k.to_collection and t.document = k.to_document and t.language = $2
    where k.to_collection in ('countries', 'outcomes', 'organisations') group by 1, 2, 3
  union all select 'type', shared->>'type', null, count(*)::int from mine where shared ? 'type' group by 2
  union all select 'year', left(coalesce(shared->>'date', first_day), 4), null, count(*)::int from mine
    where coalesce(shared->>'date', first_day) is not null group by 2
  union all select 'role', role.entry->>'role', null, count(distinct document)::int
    from mine cross join jsonb_array_elements(coalesce(shared->'roles', '[]')) as role (entry) group by 2
  order by 1, 2`

const byTitle = ({ reader, choices }: { reader: Reader; choices: FacetChoice[] }): FacetChoice[] =>
  choices.sort((a, b) => (a.title ?? '').localeCompare(b.title ?? '', reader.language))
