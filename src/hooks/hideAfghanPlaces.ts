import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { newAfghanPlaces } from '../domain/afghanPlaces'
import { referencesIn } from '../domain/references'
import { divide, type Values } from '../editions/divide'
import { imageWords } from '../editorial/imageWords'

const known = (doc: Record<string, unknown> | undefined): string[] => (Array.isArray(doc?.['metPlaces']) ? (doc['metPlaces'] as string[]) : [])

/** What the images that a save names say, in every language: it goes public with the document. */
const imagesOf = async ({ req, data, fields }: { req: PayloadRequest; data: Values; fields: Parameters<typeof divide>[0] }): Promise<unknown[]> => {
  const { text, shared } = divide(fields, data)
  const ids = referencesIn({ ...text, ...shared }).filter(({ collection }) => collection === 'media').map(({ id }) => id)
  return imageWords({ req, ids })
}

/**
 * Hides a document when a save, in whichever language and by whomever, names a place in Afghanistan that none of its saves named before, in its text or
 * in what is said of its images. An officer who then loosens the exposure has decided: the same place never hides the document again, another one does.
 */
export const hideAfghanPlaces: CollectionBeforeChangeHook = async ({ data, originalDoc, req, collection }) => {
  const before = known(originalDoc)
  const met = newAfghanPlaces({ values: [data, ...(await imagesOf({ req, data, fields: collection.fields }))], known: before })
  return met.length === 0 ? data : { ...data, exposure: 'hidden', metPlaces: [...before, ...met] }
}
