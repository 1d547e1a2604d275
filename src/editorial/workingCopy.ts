import type { CollectionSlug, Field, GlobalSlug, Payload, PayloadRequest } from 'payload'

import type { Exposure } from '../domain/content'
import type { Subject } from '../domain/edition'
import { isWorkflowGlobal } from '../domain/globals'
import { canonicalId } from '../domain/ids'
import { refuse } from '../domain/refusal'
import { isLanguage, type Language } from '../i18n/languages'
import type { Values } from '../editions/divide'

/** The fields of a collection or global, as Payload sanitised them. */
export const fieldsOf = (payload: Payload, collection: string): Field[] => {
  const config = isWorkflowGlobal(collection)
    ? payload.config.globals.find(({ slug }) => slug === collection)
    : payload.config.collections.find(({ slug }) => slug === collection)
  if (!config) throw new Error(`no collection or global ${collection}`)
  return config.fields
}

type Read = { req: PayloadRequest; subject: Subject; language: Language }

/** The working copy in one language, as stored: relations as ids, no fallback to another language. Refuses what does not exist. */
export const readWorkingCopy = async ({ req, subject, language }: Read): Promise<Values> => {
  const id = canonicalId(subject.id) ?? refuse({ key: 'action.unknownDocument' })
  const how = { locale: language, fallbackLocale: false, depth: 0, overrideAccess: true, showHiddenFields: true, req } as const
  const doc = isWorkflowGlobal(subject.collection)
    ? await req.payload.findGlobal({ ...how, slug: subject.collection as GlobalSlug })
    : await req.payload.findByID({ ...how, collection: subject.collection as CollectionSlug, id, disableErrors: true, trash: true })
  return doc ? (doc as unknown as Values) : refuse({ key: 'action.unknownDocument' })
}

/** The language a document was first written in. */
export const leadOf = (doc: Values): Language => (isLanguage(doc['leadLanguage']) ? doc['leadLanguage'] : 'en')

/** A global is part of every page and has no exposure: it is as public as they are. */
export const exposureOf = ({ collection }: Subject, doc: Values): Exposure => (isWorkflowGlobal(collection) ? 'public' : ((doc['exposure'] as Exposure | undefined) ?? 'hidden'))

export const isTrashed = (doc: Values): boolean => Boolean(doc['deletedAt'])

/** Throws `Refused` for a document in the trash. */
export const requireUntrashed = (doc: Values): void => {
  if (isTrashed(doc)) refuse({ key: 'action.trashed' })
}

/** The working copy of a document that is not in the trash. Throws `Refused`. */
export const readUntrashed = async (read: Read): Promise<Values> => {
  const doc = await readWorkingCopy(read)
  requireUntrashed(doc)
  return doc
}
