import type { WorkflowCollection } from '../domain/content'
import type { Card, Reader } from '../domain/reading'
import { writeCursor, type Cursor } from './cursor'
import { conditionsOf, type Filters } from './filters'
import { cardColumns, type LiveRow } from './liveRow'
import { read } from './read'
import { sorts, titleIn, type Sort } from './sorts'
import { toCard } from './toCard'

export type ListInput = {
  reader: Reader
  collection: WorkflowCollection
  filters?: Filters
  sort?: Sort
  /** 1 to 200; 20 unless given. */
  limit?: number
  /** Pages count from 1; of `page` and `after`, give at most one. */
  page?: number
  after?: Cursor
}
export type Listed = { cards: Card[]; total: number; page: number; pages: number; next?: string }

/** The live documents of a collection in the reader's language, narrowed and sorted, with the cursor of the next page. */
export const list = async (input: ListInput): Promise<Listed> => {
  const { rows, ...rest } = await listRows(input)
  return { ...rest, cards: rows.map(toCard) }
}

/** The same with the rows themselves (without bodies): their references are not yet resolved, so they are for code that resolves them. */
export const listRows = async (input: ListInput): Promise<Omit<Listed, 'cards'> & { rows: LiveRow[] }> => {
  const { limit = 20, page = 1, sort = '-published' } = input
  const [rows, total] = await Promise.all([rowsOf(input), count(input)])
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    rows: shown,
    total,
    page,
    pages: Math.max(1, Math.ceil(total / limit)),
    ...(last && { next: writeCursor({ sort, code: last.code, ...(last.sort_value === null ? { value: null, title: last.title } : { value: last.sort_value }) }) }),
  }
}

const rowsOf = ({ reader, collection, filters = {}, sort = '-published', limit = 20, page = 1, after }: ListInput): Promise<(LiveRow & { sort_value: string | null })[]> => {
  const { values, place } = placeholders([collection, reader.language])
  const { key, type, descending } = sorts[sort]
  const [by, title] = [key(reader.language), titleIn(reader.language)]
  const direction = descending ? 'desc' : 'asc'
  const conditions = conditionsOf({ filters, place })
  if (after) conditions.push(behind({ after, by, title, type, descending, place }))
  return read({
    audience: reader.audience,
    sql: `select ${cardColumns}, (${by})::text as sort_value from reading.live l
      where ${['l.collection = $1', 'l.language = $2', ...conditions].join(' and ')}
      order by ${by} ${direction} nulls last, case when ${by} is null then ${title} end, l.code ${direction} limit ${place(limit + 1)} offset ${place(after ? 0 : (page - 1) * limit)}`,
    values,
  })
}

type Place = (value: unknown) => string

type Behind = { after: Cursor; by: string; title: string; type: string; descending: boolean; place: Place }

/** What comes after the last item shown; what has no key stands behind all that have one, by its title. */
const behind = ({ after, by, title, type, descending, place }: Behind): string => {
  const than = descending ? '<' : '>'
  if (after.value === null) {
    const known = place(after.title)
    return `(${by} is null and (${title} > ${known} or (${title} = ${known} and l.code ${than} ${place(after.code)})))`
  }
  return `((${by}, l.code) ${than} (${place(after.value)}::${type}, ${place(after.code)}) or ${by} is null)`
}

const count = async ({ reader, collection, filters = {} }: ListInput): Promise<number> => {
  const { values, place } = placeholders([collection, reader.language])
  const [row] = await read<{ total: number }>({
    audience: reader.audience,
    sql: `select count(*)::int as total from reading.live l where ${['l.collection = $1', 'l.language = $2', ...conditionsOf({ filters, place })].join(' and ')}`,
    values,
  })
  return row?.total ?? 0
}

/** `place` keeps a value and gives its placeholder: nothing of a request is ever written into SQL. */
const placeholders = (values: unknown[]): { values: unknown[]; place: Place } => ({
  values,
  place: (value) => `$${values.push(value)}`,
})
