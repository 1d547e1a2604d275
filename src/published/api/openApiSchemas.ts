import { eventStatuses, withdrawalNotices, workflowCollections } from '../../domain/content'
import { languageCodes } from '../../i18n/languages'
import { address, constant, forms, formsOf, instant, language, object, oneOf, parts, text } from './openApiForms'
import type { Json } from './resolve'
import { apiName, apiTypes, programmeFields, type ApiType } from './types'

/** The name of what a list tells of a document of this type. */
export const listed = (type: string): string => `${type}InList`

export const schemas = (): Record<string, Json> => ({
  ...errors,
  ...parts(),
  ...Object.fromEntries(workflowCollections.flatMap((type) => [[type, document(type, apiTypes[type])], [listed(type), inList(type, apiTypes[type])]])),
  programme: document('programme', programmeFields),
  entry: object({
    description: address,
    languages: object(Object.fromEntries(languageCodes.map((code) => [code, object(Object.fromEntries([...workflowCollections, 'programme'].map((type) => [type, address])))]))),
  }),
})

const errorOf = (properties: Record<string, Json>): Json => object({ error: object(properties) })

/** What is wrong, by a key that stays. */
const errors: Record<string, Json> = {
  questionError: errorOf({ key: oneOf(['unknownParameter', 'invalidParameter']), field: text }),
  missing: errorOf({ key: constant('notFound') }),
  withdrawn: { oneOf: [errorOf({ key: constant('gone') }), errorOf({ key: constant('withdrawn'), notice: oneOf(withdrawalNotices), title: text })] },
  fault: errorOf({ key: oneOf(['error', 'busy']) }),
}

type Fields = Pick<ApiType, 'text' | 'shared'>

const known: Json = { ...(instant as object), type: ['string', 'null'], description: 'Null where it is not known: it was brought in from elsewhere.' }

const always: Record<string, Json> = { code: text, language, slug: text, url: address, title: text, awaitsSecondReview: { type: 'boolean' }, isBehind: { type: 'boolean' }, firstPublishedAt: known, publishedAt: known }

const ofEvents: Record<string, Json> = {
  allDay: { type: 'boolean', description: 'Whether only the days are known: those of `start` and `end`, the last day, in `timeZone`.' },
  status: oneOf(eventStatuses),
}

/** What nobody can leave empty. */
const required: Record<string, string[]> = { publications: ['publicationType'], countries: ['iso2', 'iso3', 'isoNumeric'], outcomes: ['outcomeCode'] }

const inList = (type: string, { text: texts, shared }: Fields): Json => described({ type, fields: [...texts, ...shared].filter((field) => field !== 'body'), more: {} })

const document = (type: string, { text: texts, shared }: Fields): Json => described({
  type,
  fields: [...texts, ...shared],
  more: {
    ...(type !== 'pages' && { bodyText: { ...(text as object), description: 'The words of `body`, a line for each block.' } }),
    translations: { type: 'object', properties: Object.fromEntries(languageCodes.map((code) => [code, address])), additionalProperties: false, description: 'Where it is live in other languages.' },
  },
})

const described = ({ type, fields, more }: { type: string; fields: string[]; more: Record<string, Json> }): Json => {
  const own = Object.fromEntries(fields.map((field): [string, Json] => [apiName({ type, field }), formsOf[type]?.[field] ?? forms[field] ?? text]))
  const optional = [...Object.keys(own).filter((name) => !required[type]?.includes(name)), 'bodyText']
  return object({ type: constant(type), ...own, ...always, ...(type === 'events' && ofEvents), ...more }, optional)
}
