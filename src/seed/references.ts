import { workflowCollections, workflowGlobals, type WorkflowType } from '../domain/content'
import type { SeedReference } from './types'

const types: readonly string[] = [...workflowCollections, ...workflowGlobals]

/** Names a document of the seed: `ref('countries', 'mali')`. */
export const ref = <C extends WorkflowType>(collection: C, key: string): SeedReference => ({ collection, key })

/** Every relation by name inside a value, rich text links included, in reading order. */
export const referencesIn = (value: unknown): SeedReference[] => {
  if (isSeedReference(value)) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(referencesIn)
}

/** The same value with every relation by name replaced by what `idOf` answers (an id, or whatever the field stores). */
export const resolveReferences = <T>(value: unknown, idOf: (reference: SeedReference) => T): unknown => {
  if (isSeedReference(value)) return idOf(value)
  if (Array.isArray(value)) return value.map((item) => resolveReferences(item, idOf))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveReferences(item, idOf)]))
}

const isSeedReference = (value: unknown): value is SeedReference =>
  typeof value === 'object' &&
  value !== null &&
  'collection' in value &&
  'key' in value &&
  Object.keys(value).length === 2 &&
  typeof value.key === 'string' &&
  types.includes(String(value.collection))
