import { organisationRoles, publicationTypes, type WorkflowCollection } from '../../domain/content'
import { readCursor, type Cursor } from '../cursor'
import type { Filters } from '../filters'
import { isSort, type Sort } from '../sorts'
import { apiTypes, type ApiType } from './types'

export const limits = { least: 1, most: 50, default: 20 } as const

export type Question = { filters: Filters; sort: Sort; limit: number; after?: Cursor }
export type QuestionError = { error: { key: 'unknownParameter' | 'invalidParameter'; field: string } }

const slugOrCode = /^[\p{L}\p{N}-]{1,200}$/u
const isOneOf = (allowed: readonly string[]) => (value: string): boolean => allowed.includes(value)

/** What each filter takes; openapi.json says the same from `choices`. */
export const choices: Partial<Record<keyof Filters, readonly string[]>> = { type: publicationTypes, role: organisationRoles, when: ['upcoming', 'past'] }
const isFit: Record<keyof Filters, (value: string) => boolean> = {
  country: (value) => slugOrCode.test(value),
  outcome: (value) => slugOrCode.test(value),
  organisation: (value) => slugOrCode.test(value),
  year: (value) => /^\d{4}$/.test(value),
  type: isOneOf(publicationTypes),
  role: isOneOf(organisationRoles),
  when: isOneOf(['upcoming', 'past']),
  exposure: () => false,
}

/** What a query asks of a type; anything that the type does not name is an error, so that a typing mistake never widens an answer. */
export const readQuestion = ({ type, query }: { type: WorkflowCollection; query: URLSearchParams }): Question | QuestionError => {
  const allowed: ApiType = apiTypes[type]
  const names = [...query.keys()]
  const unknown = names.find((name) => ![...allowed.filters, 'sort', 'limit', 'after'].includes(name))
  if (unknown !== undefined) return { error: { key: 'unknownParameter', field: unknown.slice(0, 40) } }
  const filters = Object.fromEntries(allowed.filters.flatMap((name) => (query.has(name) ? [[name, query.get(name) ?? '']] : []))) as Filters
  const sort = query.get('sort') ?? allowed.sorts[0]
  const limit = Number(query.get('limit') ?? limits.default)
  const after = query.has('after') && isSort(sort) ? readCursor({ text: query.get('after') ?? '', sort }) : undefined
  const invalid =
    names.find((name, index) => names.indexOf(name) !== index) ??
    allowed.filters.find((name) => filters[name] !== undefined && !isFit[name](filters[name]))
  if (invalid !== undefined) return { error: { key: 'invalidParameter', field: invalid } }
  if (!isSort(sort) || !allowed.sorts.includes(sort)) return { error: { key: 'invalidParameter', field: 'sort' } }
  if (!Number.isInteger(limit) || limit < limits.least || limit > limits.most) return { error: { key: 'invalidParameter', field: 'limit' } }
  if (after === null) return { error: { key: 'invalidParameter', field: 'after' } }
  return { filters, sort, limit, ...(after && { after }) }
}
