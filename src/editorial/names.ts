import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Reference } from '../domain/content'
import { referencesIn } from '../domain/references'
import type { Language } from '../i18n/languages'
import { type Run, sql } from '../database/session'

/** What people call the documents, images and files of some values: names by `collection:id`. */
export type Names = Record<string, string>

const uploads: Record<string, readonly string[]> = { media: ['name', 'alt', 'filename'], documents: ['downloadName', 'filename'] }

type Asked = { req: PayloadRequest; run: Run; values: readonly unknown[]; language: Language }

/** The images that a text has words for: those shared with its original are named nowhere else in a translation. */
const describedIn = (value: unknown): Reference[] => {
  const media = typeof value === 'object' && value !== null && 'text' in value ? (value.text as { media?: object } | null)?.media : undefined
  return Object.keys(media ?? {}).map((id) => ({ collection: 'media', id }))
}

/** Names of everything that these values refer to, in a language or, without one there, in the lead language. */
export const namesOfReferences = async ({ req, run, values, language }: Asked): Promise<Names> => {
  const references = [...new Map([...referencesIn(values), ...values.flatMap(describedIn)].map((one) => [`${one.collection}:${one.id}`, one])).values()]
  const documents = references.filter(({ collection }) => !(collection in uploads))
  const files = await Promise.all(Object.keys(uploads).map((collection) => uploadNames({ req, language, collection, ids: references.filter((one) => one.collection === collection).map(({ id }) => id) })))
  return Object.assign({}, await titles({ run, language, documents }), ...files) as Names
}

const isUuid = (value: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)

const titles = async ({ run, language, documents }: { run: Run; language: Language; documents: { collection: string; id: string }[] }): Promise<Names> => {
  const known = documents.filter(({ id }) => isUuid(id))
  if (known.length === 0) return {}
  const rows = await run<{ collection: string; id: string; title: string }>(sql`
    select distinct on (w.collection, w.document) w.collection, w.document as id, w.title from editorial.working w
    join jsonb_to_recordset(${JSON.stringify(known)}::jsonb) as asked (collection text, id uuid) on w.collection = asked.collection and w.document = asked.id
    where w.title is not null and (w.language = ${language} or w.is_lead)
    order by w.collection, w.document, w.language = ${language} desc`)
  return Object.fromEntries(rows.map(({ collection, id, title }) => [`${collection}:${id}`, title]))
}

const uploadNames = async ({ req, language, collection, ids }: { req: PayloadRequest; language: Language; collection: string; ids: string[] }): Promise<Names> => {
  const known = ids.filter(isUuid)
  if (known.length === 0) return {}
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug, where: { id: { in: known } }, pagination: false, depth: 0, locale: language, fallbackLocale: false, overrideAccess: true, req,
  })
  const nameOf = (doc: Record<string, unknown>): string => String((uploads[collection] ?? []).map((key) => doc[key]).find(Boolean) ?? '')
  return Object.fromEntries((docs as unknown as Record<string, unknown>[]).map((doc) => [`${collection}:${String(doc['id'])}`, nameOf(doc)]))
}
