import { reservedSlugs } from '../../i18n/routes'
import type { WorkflowType } from '../content'
import { bearsCopyMark } from '../copyMark'
import type { DraftEdition } from '../edition'
import { isEmptyFootnote } from '../emptyFootnote'
import { isLinkAddress } from '../forms/address'
import { fieldOf, type FoundReference } from '../references'
import type { Refusal } from '../refusal'
import { isObject, textOf } from '../richTextValues'

/** What stands for the body of each type: without it there is nothing to read. */
const body: Record<WorkflowType, string[]> = {
  updates: ['body'], pages: ['body'], publications: ['abstract'], events: ['summary'], countries: ['body'],
  organisations: ['summary'], outcomes: ['statement'], programme: ['impact'], navigation: [],
}

/** A draft, and everything that it or the values it shares refer to. */
export type Candidate = { draft: DraftEdition; references: FoundReference[] }

/** An address follows from its title: where neither is there, the title is what is missing. */
const missingText = ({ draft: { subject, text } }: Candidate): Refusal[] =>
  ['title', ...(text.title === undefined ? [] : ['slug']), ...body[subject.collection as WorkflowType]].filter((field) => text[field] === undefined).map((field) => ({ key: 'field.required', field }))

/** Lower-case ASCII letters and digits, with single hyphens between them. */
export const isSlug = (slug: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)

const wrongSlug = ({ draft: { subject, language, text: { slug } } }: Candidate): Refusal[] => {
  if (!slug) return []
  if (!isSlug(slug)) return [{ key: 'field.slugForm', field: 'slug', params: { slug } }]
  return subject.collection === 'pages' && reservedSlugs(language).includes(slug) ? [{ key: 'field.slugReserved', field: 'slug', params: { slug } }] : []
}

/** A copy gets a title of its own before anybody else reads it. */
const unnamedCopy = ({ draft: { text: { title } } }: Candidate): Refusal[] => (title && bearsCopyMark(title) ? [{ key: 'field.copyMark', field: 'title', params: { title } }] : [])

/** An image needs words in every language that shows it, the one a translation takes from its lead included. */
const withoutAlt = ({ draft: { text }, references }: Candidate): Refusal[] =>
  references.filter(({ collection, id }) => collection === 'media' && !text.media?.[id]?.alt).map(({ path }) => ({ key: 'field.altMissing', field: fieldOf(path) }))

/** Whether a node like this is anywhere in a value. */
const holds = (value: unknown, isWanted: (node: Record<string, unknown>) => boolean): boolean => {
  if (Array.isArray(value)) return value.some((inner) => holds(inner, isWanted))
  return isObject(value) && (isWanted(value) || Object.values(value).some((inner) => holds(inner, isWanted)))
}

/** Links of a text that lead nowhere: a save takes them, readers would get their words alone. */
const isWrongLink = ({ type, fields }: Record<string, unknown>): boolean =>
  type === 'link' && isObject(fields) && fields['linkType'] !== 'internal' && !isLinkAddress(textOf(fields, 'url'))

const against = (key: Refusal['key'], isWrong: (node: Record<string, unknown>) => boolean) => ({ draft: { text } }: Candidate): Refusal[] =>
  Object.entries(text).filter(([, value]) => holds(value, isWrong)).map(([field]) => ({ key, field }))

const conditions = [missingText, unnamedCopy, wrongSlug, withoutAlt, against('field.linkForm', isWrongLink), against('field.footnoteEmpty', isEmptyFootnote)]

/** Everything that keeps this text from being submitted, all at once. To add a condition, add a function to the list. */
export const againstSubmitting = (candidate: Candidate): Refusal[] => conditions.flatMap((condition) => condition(candidate))
