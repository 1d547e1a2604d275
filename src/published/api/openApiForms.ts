import { eventModes, licences, listableCollections, organisationRoles, publicationTypes } from '../../domain/content'
import { languageCodes } from '../../i18n/languages'
import { nodeTypes } from './nodeTypes'
import type { Json } from './resolve'

export const text: Json = { type: 'string' }
export const integer: Json = { type: 'integer' }
/** Of this site, with its host. */
export const address: Json = { type: 'string', format: 'uri' }
export const instant: Json = { type: 'string', format: 'date-time' }
export const language: Json = { type: 'string', enum: languageCodes }
const partialDate: Json = { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$', description: 'As far as it is known: a year, a month or a day.' }
const sha256: Json = { type: 'string', pattern: '^[0-9a-f]{64}$' }

export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
/** A list is never empty: where there is nothing, there is no list. */
const listOf = (items: Json): Json => ({ type: 'array', items, minItems: 1 })
export const constant = (value: string): Json => ({ type: 'string', const: value })
export const oneOf = (values: readonly string[]): Json => ({ type: 'string', enum: [...values] })

/** An object with these and no other names; all of them are there, but for those that are optional. */
export const object = (properties: Record<string, Json>, optional: string[] = []): Json => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
  additionalProperties: false,
})
/** A row that somebody fills in: any part of it may stay empty. */
const row = (properties: Record<string, Json>): Json => object(properties, Object.keys(properties))
const dated = (properties: Record<string, Json>, optional: string[] = []): Json => listOf(object({ ...properties, from: partialDate, to: partialDate }, [...optional, 'from', 'to']))

const references = listOf(ref('reference'))
const sourceUrl: Json = { type: 'string', description: 'As its editor wrote it.' }

/** The form of each field that is more than a text, by its own name; of some types, others. */
export const forms: Record<string, Json> = {
  body: ref('body'), image: ref('image'), logo: ref('image'), cover: ref('image'), file: ref('file'), sourceUrl, website: sourceUrl,
  organisations: references, countries: references, outcomes: references, publications: references, worksWith: references,
  supersedes: ref('reference'), funder: ref('reference'), lead: ref('reference'),
  memberships: dated({ organisation: ref('reference') }), roles: dated({ role: oneOf(organisationRoles) }), languages: dated({ name: text, status: text }, ['name', 'status']),
  assumptions: listOf(row({ text })), targets: listOf(row({ code: text, wording: text, source: text })),
  areas: listOf(row({ name: text, note: text })), linesOfWork: listOf(row({ title: text, description: text })),
  recordings: listOf(row({ title: text, url: text })), timeZones: listOf(object({ zone: text })), interpretation: listOf(text), order: { type: 'number' },
  registration: row({ url: text, email: text, closesAt: instant }), mode: oneOf(eventModes), licence: oneOf(licences), date: partialDate, start: instant, end: instant,
}

/** What is another thing in one type than in the others. */
export const formsOf: Record<string, Record<string, Json>> = {
  organisations: { countries: dated({ country: ref('reference') }) },
  publications: { type: oneOf(publicationTypes) },
  pages: { body: { type: 'array', items: ref('block') } },
  programme: { start: partialDate, end: partialDate },
}

const image: Record<string, Json> = { url: address, alt: text, caption: text, credit: text, width: integer, height: integer }
const body: Json = { type: 'array', items: ref('node') }

const nodes: Json[] = [
  ...[...nodeTypes].map(([type, { says, holds }]) => object({
    type: constant(type), ...Object.fromEntries(Object.entries(says).map(([key, kind]) => [key, { type: kind }])), ...(holds && { children: body }),
  }, Object.keys(says).filter((key) => key !== 'text'))),
  object({ type: constant('link'), url: text, to: ref('reference'), children: body }, ['to']),
  object({ type: constant('image'), ...image }, ['caption', 'credit']),
  object({ type: constant('footnote'), text }),
]

/** What documents are made of. */
export const parts = (): Record<string, Json> => ({
  reference: object({ type: text, code: text, slug: text, title: text, url: address }),
  image: object(image, ['caption', 'credit']),
  file: object({ url: address, name: text, language: text, bytes: integer, pages: integer, sha256 }),
  body,
  node: { oneOf: nodes },
  block: { oneOf: [
    object({ blockType: oneOf(['prose', 'callout']), heading: text, body, bodyText: text }, ['heading', 'body', 'bodyText']),
    object({ blockType: constant('listing'), of: oneOf(listableCollections), heading: text, limit: { type: 'number' } }, ['heading', 'limit']),
  ] },
})
