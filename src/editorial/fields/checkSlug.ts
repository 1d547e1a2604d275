import type { PayloadRequest, TextFieldSingleValidation, Where } from 'payload'

import { runIn, runOn } from '../../database/session'
import { isWorkflowGlobal } from '../../domain/globals'
import type { Refusal } from '../../domain/refusal'
import { isSlug } from '../../domain/requirements/submit'
import { isAddressTaken } from '../../editions/addresses'
import { refusalSentence } from '../../i18n/admin/words'
import { isLanguage, type Language } from '../../i18n/languages'
import { reservedSlugs } from '../../i18n/routes'

type Check = { req: PayloadRequest; collection: string; id: string | undefined; slug: string; language: Language }

const noDocument = '00000000-0000-0000-0000-000000000000'

/** Another working copy of the same type and language, the trash aside. */
const isDraftedElsewhere = async ({ req, collection, id = noDocument, slug, language }: Check): Promise<boolean> => {
  const others: Where[] = [{ slug: { equals: slug } }, { id: { not_equals: id } }, { deletedAt: { exists: false } }]
  return (await req.payload.db.count({ collection: collection as never, where: { and: others }, locale: language, req })).totalDocs > 0
}

/** A form is checked while it is filled in, outside any transaction. */
const isPublishedElsewhere = async ({ req, collection, id = noDocument, slug, language }: Check): Promise<boolean> =>
  isAddressTaken((await req.transactionID) === undefined ? runOn(req.payload) : await runIn(req), { subject: { collection, id }, language, slug })

/** Why this address cannot be had, or null. */
export const against = async (check: Check): Promise<Refusal['key'] | null> => {
  const { collection, slug, language } = check
  if (!isSlug(slug)) return 'field.slugForm'
  if (isWorkflowGlobal(collection)) return null
  if (collection === 'pages' && reservedSlugs(language).includes(slug)) return 'field.slugReserved'
  return (await isDraftedElsewhere(check)) || (await isPublishedElsewhere(check)) ? 'field.slugTaken' : null
}

/** An address in the right form that is nobody else's in this language; an empty one passes until the text is submitted. */
export const checkSlug: TextFieldSingleValidation = async (slug, { req, id, collectionSlug }) => {
  if (!slug || !isLanguage(req.locale)) return true
  const key = await against({ req, collection: collectionSlug ?? 'programme', id: id === undefined ? undefined : String(id), slug, language: req.locale })
  return key === null || refusalSentence({ key, params: { slug }, language: req.i18n.language })
}
