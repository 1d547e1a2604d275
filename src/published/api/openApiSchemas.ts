import { eventStatuses, workflowCollections } from '../../domain/content'
import type { Json } from './resolve'
import { apiName, apiTypes, programmeFields, type ApiType } from './types'

const text = { type: 'string' }
const known = { type: ['string', 'null'], description: 'Null where it is not known: it was brought in from elsewhere.' }
const integer = { type: 'integer' }
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const listOf = (items: Json): Json => ({ type: 'array', items })
const object = (properties: Record<string, Json>, optional: string[] = []): Json => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
})
const dated = (properties: Record<string, Json>): Json => listOf(object({ ...properties, from: text, to: text }, ['from', 'to']))

/** The form of each field that is more than a text. */
const forms: Record<string, Json> = {
  body: listOf(ref('node')), image: ref('image'), logo: ref('image'), cover: ref('image'), file: ref('file'),
  organisations: listOf(ref('reference')), countries: listOf(ref('reference')), outcomes: listOf(ref('reference')), publications: listOf(ref('reference')),
  worksWith: listOf(ref('reference')), supersedes: ref('reference'), funder: ref('reference'), lead: ref('reference'),
  memberships: dated({ organisation: ref('reference') }), roles: dated({ role: text }), languages: dated({ name: text, status: text }),
  assumptions: listOf(object({ text })), targets: listOf(object({ code: text, wording: text, source: text }, ['source'])),
  areas: listOf(object({ name: text, note: text }, ['note'])), linesOfWork: listOf(object({ title: text, description: text }, ['description'])),
  recordings: listOf(object({ title: text, url: text })), timeZones: listOf(object({ zone: text })), interpretation: listOf(text), order: integer,
  registration: object({ url: text, email: text, closesAt: text }, ['url', 'email', 'closesAt']),
}

export const schemas = (): Record<string, Json> => ({
  error: object({ error: object({ key: text, field: text, notice: text, title: text }, ['field', 'notice', 'title']) }),
  reference: object({ type: text, code: text, slug: text, title: text, url: text }),
  image: object({ url: text, alt: text, caption: text, credit: text, width: integer, height: integer }, ['caption', 'credit']),
  file: object({ url: text, name: text, language: text, bytes: integer, pages: integer, sha256: text }),
  node: { ...(object({ type: text, url: text, text, children: listOf(ref('node')) }, ['url', 'text', 'children']) as object), additionalProperties: true },
  ...Object.fromEntries(workflowCollections.map((type) => [type, document(type, apiTypes[type])])),
  programme: document('programme', programmeFields),
})

const always = { code: text, language: text, slug: text, url: text, title: text, awaitsSecondReview: { type: 'boolean' }, isBehind: { type: 'boolean' }, firstPublishedAt: known, publishedAt: known }

const document = (type: string, fields: Pick<ApiType, 'text' | 'shared'>): Json => {
  const own: Record<string, Json> = Object.fromEntries([...fields.text, ...fields.shared].map((field) => [apiName({ type, field }), formOf(type, field)]))
  const more: Record<string, Json> = {
    ...('body' in own && type !== 'pages' && { bodyText: text }),
    ...(type === 'events' && { allDay: { type: 'boolean', description: 'Whether only the days are known: those of `start` and `end`, the last day, in `timeZone`.' }, status: { type: 'string', enum: [...eventStatuses] } }),
    translations: { type: 'object', additionalProperties: text, description: 'Where it is live in other languages; only of a single document.' },
  }
  return object({ type: { type: 'string', const: type }, ...own, ...always, ...more }, [...Object.keys(own), 'bodyText', 'status', 'translations'])
}

const formOf = (type: string, name: string): Json => {
  if (type === 'organisations' && name === 'countries') return dated({ country: ref('reference') })
  if (type === 'pages' && name === 'body') return listOf({ type: 'object', additionalProperties: true })
  return forms[name] ?? text
}
