import type { CollectionAfterChangeHook } from 'payload'

import { staffOf } from '../../access/staff'
import type { SaveScope } from '../../domain/authors'
import { canonicalText } from '../../domain/canonical'
import { isLanguage } from '../../i18n/languages'
import { runIn } from '../../database/session'
import { noteSave } from '../../editions/saves'
import { recordMade } from './madeOnce'

type Values = { [name: string]: unknown }

/** What editions take from the record of a file: words per language, what is said of it in every language, and its bytes. */
const words = ['alt', 'caption']
const said = ['credit', 'downloadName', 'fileLanguage']
const bytes = ['sha256']

/** Notes, in the transaction of a save, who changed what of an image or a PDF: whoever did is an author of every edition that names it. */
export const recordFileSave: CollectionAfterChangeHook = async ({ req, collection, doc, previousDoc, operation }) => {
  const before: Values = operation === 'create' ? {} : previousDoc
  const isChanged = (names: string[]) => names.some((name) => canonicalText(doc[name]) !== canonicalText(before[name]))
  const run = await runIn(req)
  const note = (scope: SaveScope) => noteSave(run, { subject: { collection: collection.slug, id: doc.id }, scope, actor: staffOf(req)?.id ?? null })
  if (operation === 'create') await recordMade(req, { collection: collection.slug, id: doc.id })
  if (isLanguage(req.locale) && isChanged(words)) await note(req.locale)
  if (isChanged(said)) await note('shared')
  if (req.file || isChanged(bytes)) await note('file')
}
