import { workflowCollections, type Reference } from '../domain/content'
import { referencesIn as everyReferenceIn } from '../domain/references'

const isUuid = (value: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
const isDocument = (collection: string): boolean => workflowCollections.some((name) => name === collection)

/** Every document that a text, shared value or rich text refers to, each once; images and files are not documents. */
export const referencesIn = (...values: unknown[]): Reference[] => {
  const documents = everyReferenceIn(values).filter(({ collection, id }) => isDocument(collection) && isUuid(id))
  return [...new Map(documents.map(({ collection, id }) => [`${collection}:${id}`, { collection, id }])).values()]
}
