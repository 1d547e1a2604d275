import type { FieldHook } from 'payload'

import { slugOf } from '../../domain/slug'
import { isLanguage } from '../../i18n/languages'
import { against } from './checkSlug'

/** As many documents of one title are told apart by a number; the next one has to be named by a person. */
const numbers = Array.from({ length: 99 }, (_, index) => index + 1)

/**
 * An empty address is made from the title of the same language, once there is one, with a number behind it where another document has it:
 * writing is never held up by an address that nobody chose.
 */
export const fillSlug: FieldHook = async ({ value, data, originalDoc, req, collection, global }) => {
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  const title: unknown = data?.['title'] ?? originalDoc?.['title']
  const made = typeof title === 'string' ? slugOf(title) : ''
  const language = req.locale
  if (made === '' || !isLanguage(language)) return made || value
  const id: unknown = originalDoc?.['id']
  for (const number of numbers) {
    const slug = number === 1 ? made : `${made}-${number}`
    if ((await against({ req, collection: collection?.slug ?? global?.slug ?? '', id: typeof id === 'string' ? id : undefined, slug, language })) === null) return slug
  }
  return made
}
