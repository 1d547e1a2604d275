import type { FieldAccess } from 'payload'

import { may, mayEditText } from '../domain/roles'
import { isLanguage, type Language } from '../i18n/languages'
import { ours } from './collection'
import { staffOf } from './staff'

type Doc = { leadLanguage?: unknown } | undefined

/** The lead language of a document; a new one is being written in the language of the request. */
const leadOf = (doc: Doc, language: Language): Language => (isLanguage(doc?.leadLanguage) ? doc.leadLanguage : language)

/** A localised field: whoever may write this language of this document. */
export const editText: FieldAccess = ours(({ req, doc }) =>
  isLanguage(req.locale) && mayEditText({ person: staffOf(req), language: req.locale, lead: leadOf(doc, req.locale) }))

/** A shared field: an officer, in the document's lead language. */
export const editShared: FieldAccess = ours(({ req, doc }) =>
  isLanguage(req.locale) && req.locale === leadOf(doc, req.locale) && may(staffOf(req), 'content.editShared'))
