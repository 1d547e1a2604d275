import type { CollectionSlug, PayloadRequest } from 'payload'

import type { FileReference, ImageReference, ImageTexts, Reference } from '../domain/content'
import { isWorkflowGlobal } from '../domain/globals'
import type { Language } from '../i18n/languages'
import type { Values } from '../editions/divide'

const idsOf = (references: Reference[], collection: string): string[] => [...new Set(references.filter((r) => r.collection === collection).map(({ id }) => id))]

const find = async (req: PayloadRequest, { collection, ids, language }: { collection: string; ids: string[]; language: Language }): Promise<Values[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug, where: { id: { in: ids } }, pagination: false, depth: 0,
    locale: language, fallbackLocale: false, overrideAccess: true, req,
  })
  return docs as unknown as Values[]
}

export type Lookups = { images: Map<string, ImageReference>; files: Map<string, FileReference>; media: ImageTexts; dangling: Reference[] }

const image = (doc: Values): ImageReference => ({
  collection: 'media', id: doc['id'] as string, sha256: doc['sha256'] as string,
  mimeType: doc['mimeType'] as string, width: doc['width'] as number, height: doc['height'] as number,
})

const file = (doc: Values): FileReference => ({
  collection: 'documents', id: doc['id'] as string, sha256: doc['sha256'] as string, name: doc['downloadName'] as string,
  bytes: doc['filesize'] as number, pages: doc['pages'] as number, language: doc['fileLanguage'] as string,
})

const texts = (docs: Values[]): ImageTexts =>
  Object.fromEntries(docs.filter(({ alt }) => alt).map((doc) => [doc['id'] as string, {
    alt: doc['alt'] as string,
    ...(doc['caption'] ? { caption: doc['caption'] as string } : {}),
    ...(doc['credit'] ? { credit: doc['credit'] as string } : {}),
  }]))

/** What an edition takes from other records: images with their texts in this language, files, and which references lead nowhere. */
export const lookUp = async (req: PayloadRequest, { references, language }: { references: Reference[]; language: Language }): Promise<Lookups> => {
  const collections = [...new Set(references.map(({ collection }) => collection))].filter((collection) => !isWorkflowGlobal(collection))
  const found = new Map<string, Values[]>()
  for (const collection of collections) found.set(collection, await find(req, { collection, ids: idsOf(references, collection), language }))
  const exists = new Set([...found].flatMap(([collection, docs]) => docs.map(({ id }) => `${collection}:${String(id)}`)))
  const media = found.get('media') ?? []
  return {
    images: new Map(media.map((doc) => [doc['id'] as string, image(doc)])),
    files: new Map((found.get('documents') ?? []).map((doc) => [doc['id'] as string, file(doc)])),
    media: texts(media),
    dangling: references.filter(({ collection, id }) => !isWorkflowGlobal(collection) && !exists.has(`${collection}:${id}`)),
  }
}
