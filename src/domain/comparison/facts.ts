import type { Json } from '../canonical'
import type { Fact } from './pieces'

type Members = { [key: string]: Json }

const isMembers = (value: Json): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value names a relation, an image or a file. */
export const isReference = (value: Json): boolean => isMembers(value) && typeof value['collection'] === 'string' && typeof value['id'] === 'string'

/** A relation, image or file: which one, and each thing that the edition holds of it. */
export const referenceFacts = (reference: Json, path: readonly string[] = []): Fact[] => {
  const { collection = null, id = null, ...known } = isMembers(reference) ? reference : {}
  const at = path.length > 0 ? { path } : {}
  return [{ about: 'target', ...at, value: { collection, id } }, ...Object.entries(known).map(([key, value]): Fact => ({ about: key, ...at, value }))]
}

/** The values of a row, each with the names that lead to it. */
export const valueFacts = (value: Json, path: readonly string[] = []): Fact[] => {
  if (value === null && path.length === 0) return []
  if (isReference(value)) return referenceFacts(value, path)
  if (isMembers(value)) return Object.entries(value).flatMap(([key, inner]) => valueFacts(inner, [...path, key]))
  return [path.length > 0 ? { about: 'field', path, value } : { about: 'value', value }]
}
