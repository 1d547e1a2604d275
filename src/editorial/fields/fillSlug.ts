import type { FieldHook, PayloadRequest } from 'payload'

import { runIn } from '../../database/session'
import type { Subject } from '../../domain/edition'
import { isMadeFrom, slugOf } from '../../domain/slug'
import { liveRows } from '../../editions/live'
import { isLanguage, type Language } from '../../i18n/languages'
import { against } from './checkSlug'

/** As many documents of one title are told apart by a number; the next one has to be named by a person. */
const numbers = Array.from({ length: 99 }, (_, index) => index + 1)

type Saved = { req: PayloadRequest; subject: Subject; language: Language }

const wasPublished = async ({ req, subject, language }: Saved): Promise<boolean> => (await liveRows(await runIn(req), subject)).some((row) => row.language === language)

type Text = { slug?: unknown; title?: unknown }
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The title was corrected, and the address is still the one that the title before it made. */
const isLeftBehind = ({ before, now }: { before: Text; now: Text }): boolean =>
  text(now.slug) === text(before.slug) && text(now.title) !== text(before.title) && isMadeFrom({ slug: text(now.slug), title: text(before.title) })

/**
 * An empty address is made from the title of the same language, once there is one, with a number behind it where another document has it:
 * writing is never held up by an address that nobody chose. Until the first publication such an address follows its title; one that a
 * person chose, or that readers may know, stays.
 */
export const fillSlug: FieldHook = async ({ value, data, originalDoc, req, collection, global }) => {
  const before = (originalDoc ?? {}) as Text & { id?: unknown }
  const title = text(data?.['title'] ?? before.title)
  const made = slugOf(title)
  const { id } = before
  const language = req.locale
  const entity = collection?.slug ?? global?.slug ?? ''
  if (text(value) !== '') {
    const mayFollow = made !== '' && isLanguage(language) && typeof id === 'string' && isLeftBehind({ before, now: { slug: value, title } })
    if (!mayFollow || (await wasPublished({ req, subject: { collection: entity, id }, language }))) return text(value)
  }
  if (made === '' || !isLanguage(language)) return made || value
  for (const number of numbers) {
    const slug = number === 1 ? made : `${made}-${number}`
    if ((await against({ req, collection: entity, id: typeof id === 'string' ? id : undefined, slug, language })) === null) return slug
  }
  return made
}
