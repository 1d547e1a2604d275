import type { Field, Tab } from 'payload'

import { isUnpublished, type Values } from './divide'
import { refined } from './values'

type Container = { fields: Field[]; name?: string; localized?: boolean }

/** Payload empties a list only by [], everything else by null. */
const emptyOf = (field: Field): unknown =>
  field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany) ? [] : null

const isReference = (value: unknown): value is { id: string } => value !== null && typeof value === 'object' && 'id' in value

const rowData = (fields: Field[], row: Values): Values => Object.assign({}, ...fields.map((field) => dataOf({ field, values: row, localized: true })))

const valueData = (field: Field, value: unknown): unknown => {
  if (value === undefined) return emptyOf(field)
  if (field.type === 'array') return (value as Values[]).map((row) => rowData(field.fields, row))
  if (field.type === 'blocks')
    return (value as Values[]).map((row) => ({ blockType: row['blockType'], ...rowData(field.blocks.find(({ slug }) => slug === row['blockType'])?.fields ?? [], row) }))
  if (field.type === 'relationship' || field.type === 'upload') return isReference(value) ? value.id : emptyOf(field)
  return field.type === 'richText' ? refined(value) : value
}

const containerData = (container: Container | Tab, values: Values, localized: boolean): Values => {
  const name = 'name' in container ? container.name : undefined
  const below = localized || Boolean('localized' in container && container.localized)
  const inner = name ? ((values[name] ?? {}) as Values) : values
  const data: Values = Object.assign({}, ...container.fields.map((field) => dataOf({ field, values: inner, localized: below })))
  return name && Object.keys(data).length > 0 ? { [name]: data } : data
}

const dataOf = ({ field, values, localized }: { field: Field; values: Values; localized: boolean }): Values => {
  if (isUnpublished(field)) return {}
  if (field.type === 'tabs') return Object.assign({}, ...field.tabs.map((tab) => containerData(tab, values, localized)))
  if (field.type === 'row' || field.type === 'collapsible' || field.type === 'group') return containerData(field as Container, values, localized)
  if (!('name' in field) || !(localized || ('localized' in field && field.localized))) return {}
  return { [field.name]: valueData(field, values[field.name]) }
}

/** The localised part of an edition as data for a save of the working copy in that language; rows come without ids. */
export const toWorkingCopy = (fields: Field[], text: Values): Values =>
  Object.assign({}, ...fields.map((field) => dataOf({ field, values: text, localized: false })))
