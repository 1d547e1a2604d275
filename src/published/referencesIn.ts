import { workflowCollections, type Reference } from '../domain/content'

const isUuid = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
const isDocument = (collection: unknown): boolean => workflowCollections.some((name) => name === collection)

/** Every document that a text, shared value or rich text refers to, each once; images and files are not documents. */
export const referencesIn = (...values: unknown[]): Reference[] => {
  const found = new Map<string, Reference>()
  values.forEach((value) => collect(value, found))
  return [...found.values()]
}

const collect = (value: unknown, found: Map<string, Reference>): void => {
  if (typeof value !== 'object' || value === null) return
  if (isReference(value)) found.set(`${value.collection}:${value.id}`, { collection: value.collection, id: value.id })
  else Object.values(value).forEach((inner) => collect(inner, found))
}

const isReference = (value: object): value is Reference =>
  'collection' in value && 'id' in value && isDocument(value.collection) && isUuid(value.id)
