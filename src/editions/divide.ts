import type { Field, Tab } from 'payload'

import { refined, relationTarget } from './values'

export type Values = Record<string, unknown>
/** One document in one language: what is said in that language, and what all languages share. */
export type Parts = { text: Values; shared: Values }

const ownFields = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'blockName', '_status'])

/** Whether a field is never part of an edition: presentation, joins, bookkeeping, and fields marked `custom.published: false`. */
export const isUnpublished = (field: Field): boolean =>
  field.type === 'ui' || field.type === 'join' || ('virtual' in field && Boolean(field.virtual)) ||
  ('name' in field && field.name !== undefined && ownFields.has(field.name)) || field.custom?.['published'] === false

/** Divides a document, as read in one language at depth 0, into its text and its shared values. Works for any collection. */
export const divide = (fields: Field[], doc: Values): Parts => {
  const parts: Parts = { text: {}, shared: {} }
  fields.forEach((field) => divideField({ field, doc, parts, localized: false }))
  return parts
}

type Step = { doc: Values; parts: Parts; localized: boolean }

const isNamed = (container: object): container is { name: string } => 'name' in container && typeof container.name === 'string' && container.name !== ''

const divideContainer = (container: { fields: Field[] } | Tab, { doc, parts, localized }: Step) => {
  if (!isNamed(container)) return container.fields.forEach((field) => divideField({ field, doc, parts, localized }))
  const inner = (doc[container.name] ?? {}) as Values
  const sub: Parts = { text: {}, shared: {} }
  const below = localized || ('localized' in container && Boolean(container.localized))
  container.fields.forEach((field) => divideField({ field, doc: inner, parts: sub, localized: below }))
  if (Object.keys(sub.text).length > 0) parts.text[container.name] = sub.text
  if (Object.keys(sub.shared).length > 0) parts.shared[container.name] = sub.shared
}

const divideField = ({ field, ...step }: Step & { field: Field }) => {
  if (isUnpublished(field)) return
  if (field.type === 'tabs') return field.tabs.forEach((tab) => divideContainer(tab, step))
  if (field.type === 'row' || field.type === 'collapsible' || field.type === 'group') return divideContainer(field, step)
  if (!isNamed(field)) return
  const side = step.localized || ('localized' in field && field.localized) ? step.parts.text : step.parts.shared
  side[field.name] = valueOf(field, step.doc[field.name])
}

/** Before a save was checked, a row may be none. */
const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? (value as (Values | null)[]).filter((row) => row !== null) : [])

/** A row keeps its values only: its id and its place are Payload's. */
const rowValues = (fields: Field[], row: Values): Values => {
  const values: Values = {}
  fields.forEach((field) => divideField({ field, doc: row, parts: { text: values, shared: values }, localized: false }))
  return values
}

const valueOf = (field: Field, value: unknown): unknown => {
  switch (field.type) {
    case 'array':
      return rowsOf(value).map((row) => rowValues(field.fields, row))
    case 'blocks':
      return rowsOf(value).map((row) => ({
        blockType: row['blockType'],
        ...rowValues(field.blocks.find(({ slug }) => slug === row['blockType'])?.fields ?? [], row),
      }))
    case 'relationship':
    case 'upload':
      return Array.isArray(value) ? value.map((item) => relationTarget(field.relationTo, item)) : relationTarget(field.relationTo, value)
    case 'richText':
      return refined(value)
    default:
      return value
  }
}
