import type { PayloadRequest } from 'payload'

import type { Subject } from '../../domain/edition'
import { isWorkflowGlobal } from '../../domain/globals'
import type { Language } from '../../i18n/languages'
import type { Values } from '../../editions/divide'

/** Saves values into the working copy of one language, inside the caller's transaction; access was checked by the caller. */
export const saveWorkingCopy = ({ req, subject, language, data }: { req: PayloadRequest; subject: Subject; language: Language; data: Values }) => {
  const how = { locale: language, fallbackLocale: false, depth: 0, overrideAccess: true, data, req } as const
  return isWorkflowGlobal(subject.collection)
    ? req.payload.updateGlobal({ ...how, slug: subject.collection })
    : req.payload.update({ ...how, collection: subject.collection as never, id: subject.id })
}
