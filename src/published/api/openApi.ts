import { workflowCollections, type WorkflowCollection } from '../../domain/content'
import type { Filters } from '../filters'
import { language, ref, text } from './openApiForms'
import { listed, schemas } from './openApiSchemas'
import { choices, limits } from './question'
import type { Json } from './resolve'
import { apiTypes, type ApiType } from './types'

/** The description of the read API, from the same tables that it answers from. */
export const openApi = ({ base }: { base: string }): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Just Future', version: '1',
    description: 'What is published, one language at a time. What is not published in a language, or not for you, is not there. Every address also answers HEAD, and OPTIONS for programs on other sites. Pages may be added to; an unknown parameter is an error.',
  },
  servers: [{ url: base }],
  paths: {
    '/v1': { get: { operationId: 'getEntry', responses: answers({ 200: answered('Where everything is.', ref('entry')) }) } },
    '/v1/openapi.json': { get: { operationId: 'getDescription', responses: answers({ 200: answered('This description.', itself) }) } },
    ...Object.fromEntries(workflowCollections.flatMap(pathsOf)),
    '/v1/{language}/events/{slug}.ics': { get: { operationId: 'get_calendar', parameters: [inLanguage, slug], responses: answers(calendar) } },
    '/v1/{language}/programme': { get: { operationId: 'getProgramme', parameters: [inLanguage], responses: answers({ 200: answered('The programme.', ref('programme')), 404: missing }) } },
  },
  components: { schemas: schemas() },
})

/** Has a form of its own, which is not ours to describe. */
const itself: Json = { type: 'object', required: ['openapi', 'info', 'paths'], properties: { openapi: text, info: { type: 'object' }, paths: { type: 'object' } } }
const inLanguage: Json = { name: 'language', in: 'path', required: true, schema: language }
const slug: Json = { name: 'slug', in: 'path', required: true, schema: text }

const pathsOf = (type: WorkflowCollection): [string, Json][] => [
  [`/v1/{language}/${type}`, { get: { operationId: `list_${type}`, parameters: [inLanguage, ...parametersOf(apiTypes[type])], responses: many(type) } }],
  [`/v1/{language}/${type}/{slug}`, { get: { operationId: `get_${type}`, parameters: [inLanguage, slug], responses: one(type) } }],
]

const parametersOf = ({ filters, sorts }: ApiType): Json[] => [
  ...filters.map((name) => ({ name, in: 'query', description: meaning[name], schema: { type: 'string', ...(choices[name] && { enum: [...choices[name]] }) } })),
  { name: 'sort', in: 'query', description: 'A minus sign is for the newest first. What has no such date comes last either way; `date` is the first publication where a document has none of its own.', schema: { type: 'string', enum: sorts, default: sorts[0] } },
  { name: 'limit', in: 'query', schema: { type: 'integer', minimum: limits.least, maximum: limits.most, default: limits.default } },
  { name: 'after', in: 'query', description: 'Where the page before ended; take `next` as it is instead of making one.', schema: text },
]

const meaning: Record<Exclude<keyof Filters, 'exposure'>, string> = {
  country: 'Slug in this language, or code.',
  outcome: 'Slug in this language, or code.',
  organisation: 'Slug in this language, or code.',
  year: 'Four digits.',
  type: 'Type of the publication.',
  role: 'A role that the organisation has or had.',
  when: 'Whether the event is still to end, as one without a date is, unless it was cancelled.',
}

const answer = (description: string, type: string, schema: Json): Json => ({ description, content: { [type]: { schema } } })
const json = (description: string, schema: Json): Json => answer(description, 'application/json', schema)
const withHeader = (name: string, given: Json): Json => ({ ...(given as object), headers: { [name]: { required: true, schema: text } } })
const answered = (description: string, schema: Json): Json => withHeader('ETag', json(description, schema))

/** Together with what may become of any question. */
const answers = (own: Record<number, Json>): Json => ({
  ...own,
  304: { description: 'It is as it was when you got the tag that you sent (If-None-Match).' },
  500: json('A fault of ours.', ref('fault')),
  503: withHeader('Retry-After', json('Too much is asked at present.', ref('fault'))),
})

const missing = json('Nothing is published here in this language for you.', ref('missing'))
const calendar: Record<number, Json> = { 200: withHeader('ETag', answer('The event, for calendars.', 'text/calendar', text)), 404: answer('There is no such event, or it never had a start.', 'text/plain', text) }

const one = (type: string): Json => answers({
  200: answered('The document.', ref(type)),
  307: withHeader('Location', { description: 'It was withdrawn; another document stands in for it at present.' }),
  308: withHeader('Location', { description: 'It has moved.' }),
  404: missing,
  410: json('It was withdrawn.', ref('withdrawn')),
})

const many = (type: string): Json => answers({
  200: answered('Documents without their bodies.', {
    type: 'object',
    required: ['items', 'total', 'next'],
    properties: { items: { type: 'array', items: ref(listed(type)) }, total: { type: 'integer' }, next: { type: ['string', 'null'], format: 'uri', description: 'The next page.' } },
    additionalProperties: false,
  }),
  400: json('A parameter is unknown or does not fit.', ref('questionError')),
  404: json('There is no such language.', ref('missing')),
})
