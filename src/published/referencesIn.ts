import { workflowCollections, type Reference } from '../domain/content'
import { referenceOf } from '../domain/richTextValues'

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
  const reference = referenceOf(value)
  if (reference && isDocument(reference.collection) && isUuid(reference.id)) found.set(`${reference.collection}:${reference.id}`, reference)
  else Object.values(value).forEach((inner) => collect(inner, found))
}
