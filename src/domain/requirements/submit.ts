import { reservedSlugs } from '../../i18n/routes'
import type { WorkflowType } from '../content'
import type { DraftEdition } from '../edition'
import { referencesIn } from '../references'
import type { Refusal } from '../refusal'

/** What stands for the body of each type: without it there is nothing to read. */
const body: Record<WorkflowType, string[]> = {
  updates: ['body'], pages: ['body'], publications: ['abstract'], events: ['summary'], countries: ['body'],
  organisations: ['summary'], outcomes: ['statement'], programme: ['impact'], navigation: [],
}

const missingText = ({ subject, text }: DraftEdition): Refusal[] =>
  ['title', 'slug', ...body[subject.collection as WorkflowType]].filter((field) => text[field] === undefined).map((field) => ({ key: 'field.required', field }))

/** Lower-case ASCII letters and digits, with single hyphens between them. */
export const isSlug = (slug: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)

const wrongSlug = ({ subject, language, text: { slug } }: DraftEdition): Refusal[] => {
  if (!slug) return []
  if (!isSlug(slug)) return [{ key: 'field.slugForm', field: 'slug', params: { slug } }]
  return subject.collection === 'pages' && reservedSlugs(language).includes(slug) ? [{ key: 'field.slugReserved', field: 'slug', params: { slug } }] : []
}

const withoutAlt = ({ text, shared }: DraftEdition): Refusal[] =>
  referencesIn([text, shared])
    .filter(({ collection, id }) => collection === 'media' && !text.media?.[id]?.alt)
    .map(({ path }) => ({ key: 'field.altMissing', field: path.split('.')[1] ?? path }))

const conditions = [missingText, wrongSlug, withoutAlt]

/** Everything that keeps this text from being submitted, all at once. To add a condition, add a function to the list. */
export const againstSubmitting = (draft: DraftEdition): Refusal[] => conditions.flatMap((condition) => condition(draft))
