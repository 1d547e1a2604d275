import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

import type { Subject } from '../../domain/edition'
import { isWorkflowGlobal } from '../../domain/globals'
import type { Language } from '../../i18n/languages'
import type { Values } from '../../editions/divide'

/** Saves values into the working copy of one language, inside the caller's transaction; access was checked by the caller. */
export const saveWorkingCopy = async ({ req, subject, language, data }: { req: PayloadRequest; subject: Subject; language: Language; data: Values }): Promise<void> => {
  const how = { locale: language, fallbackLocale: false as const, depth: 0, overrideAccess: true, data: data as never, req }
  if (isWorkflowGlobal(subject.collection)) await req.payload.updateGlobal({ ...how, slug: subject.collection as GlobalSlug })
  else await req.payload.update({ ...how, collection: subject.collection as CollectionSlug, id: subject.id, trash: true })
}
