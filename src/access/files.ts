import type { FieldAccess } from 'payload'

import { may } from '../domain/roles'
import { isLanguage } from '../i18n/languages'
import { ours } from './collection'
import { staffOf } from './staff'

/** What is said of a file in one language: by who may describe files in it. */
export const describe: FieldAccess = ours(({ req }) => isLanguage(req.locale) && may(staffOf(req), 'files.describe', req.locale))

/** What holds for every language: by whoever uploads it, later by who may change shared values. */
export const shareNew: FieldAccess = ours(({ req }) => may(staffOf(req), 'files.upload'))
export const shareLater: FieldAccess = ours(({ req }) => may(staffOf(req), 'content.editShared'))

/** What belongs to a file of one language: by who may change shared values, or who describes files in that language. */
export const ownLanguage: FieldAccess = ours(({ req, doc }) => {
  const language: unknown = doc?.['fileLanguage']
  return may(staffOf(req), 'content.editShared') || (isLanguage(language) && may(staffOf(req), 'files.describe', language))
})

/** What the product reads from the file itself. */
export const byMachine: { create: FieldAccess; update: FieldAccess } = { create: ours(() => false), update: ours(() => false) }
