import { workflowCollections, type WorkflowCollection } from '../../domain/content'
import { languageCodes } from '../../i18n/languages'
import type { Filters } from '../filters'
import { choices, limits } from './question'
import type { Json } from './resolve'
import { schemas } from './openApiSchemas'
import { apiTypes, type ApiType } from './types'

/** The description of the read API, from the same table that it answers from. */
export const openApi = ({ base }: { base: string }): Json => ({
  openapi: '3.1.0',
  info: { title: 'Just Future', version: '1', description: 'What is published, one language at a time. What is not published in a language, or not for you, is not there.' },
  servers: [{ url: base }],
  paths: {
    ...Object.fromEntries(workflowCollections.flatMap(pathsOf)),
    '/v1/{language}/programme': { get: { operationId: 'getProgramme', parameters: [language], responses: one('programme') } },
  },
  components: { schemas: schemas() },
})

const language = { name: 'language', in: 'path', required: true, schema: { type: 'string', enum: languageCodes } }
const slug = { name: 'slug', in: 'path', required: true, schema: { type: 'string' } }

const pathsOf = (type: WorkflowCollection): [string, Json][] => [
  [`/v1/{language}/${type}`, { get: { operationId: `list_${type}`, parameters: [language, ...parametersOf(apiTypes[type])], responses: many(type) } }],
  [`/v1/{language}/${type}/{slug}`, { get: { operationId: `get_${type}`, parameters: [language, slug], responses: one(type) } }],
]

const parametersOf = ({ filters, sorts }: ApiType): Json[] => [
  ...filters.map((name) => ({ name, in: 'query', description: meaning[name], schema: { type: 'string', ...(choices[name] && { enum: [...choices[name]] }) } })),
  { name: 'sort', in: 'query', description: 'A minus sign is for the newest first. What has no such date comes last either way; `date` is the first publication where a document has none of its own.', schema: { type: 'string', enum: sorts, default: sorts[0] } },
  { name: 'limit', in: 'query', schema: { type: 'integer', minimum: limits.least, maximum: limits.most, default: limits.default } },
  { name: 'after', in: 'query', description: 'Where the page before ended; take `next` as it is instead of making one.', schema: { type: 'string' } },
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

const json = (schema: Json): Json => ({ 'application/json': { schema } })
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const errorAs = (description: string): Json => ({ description, content: json(ref('error')) })

const one = (type: string): Json => ({
  200: { description: 'The document.', content: json(ref(type)) },
  307: { description: 'It was withdrawn; another document stands in for it at present.' },
  308: { description: 'It has moved.' },
  404: errorAs('Nothing is published here in this language for you.'),
  410: errorAs('It was withdrawn.'),
})

const many = (type: string): Json => ({
  200: {
    description: 'Documents without their bodies.',
    content: json({
      type: 'object',
      required: ['items', 'total', 'next'],
      properties: { items: { type: 'array', items: ref(type) }, total: { type: 'integer' }, next: { type: ['string', 'null'], format: 'uri', description: 'The next page.' } },
    }),
  },
  400: errorAs('A parameter is unknown or does not fit.'),
  404: errorAs('There is no such type or language.'),
})
