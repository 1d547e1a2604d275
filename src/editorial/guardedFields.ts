import type { Field, Tab } from 'payload'

import { editShared, editText } from '../access/field'

const refuse = (path: string): never => {
  throw new Error(`${path}: a list shared by all languages holds values per language; set localized on the list itself`)
}

const holdsLocalized = (fields: Field[]): boolean =>
  fields.some((field) => ('localized' in field && field.localized) || ('fields' in field && holdsLocalized(field.fields)) || ('tabs' in field && field.tabs.some((tab) => holdsLocalized(tab.fields))))

const isSharedList = (field: Field): field is Extract<Field, { type: 'array' | 'blocks' }> =>
  (field.type === 'array' || field.type === 'blocks') && !field.localized

const guarded = (field: Field): Field => {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab): Tab => ({ ...tab, fields: guardedFields(tab.fields) })) }
  if (field.type === 'row' || field.type === 'collapsible' || field.type === 'group') return { ...field, fields: guardedFields(field.fields) }
  if (!('name' in field) || field.type === 'ui' || field.type === 'join') return field
  if (isSharedList(field)) {
    const inner = field.type === 'array' ? field.fields : field.blocks.flatMap((block) => block.fields)
    if (holdsLocalized(inner)) refuse(field.name)
  }
  const rule = 'localized' in field && field.localized ? editText : editShared
  return { ...field, access: { create: rule, update: rule, ...('access' in field ? field.access : {}) } } as Field
}

/**
 * Fields that only those may change who may: localised ones per language, shared ones in the lead language.
 * Throws at start on a shared list with localised leaves, whose rows Payload would merge by index.
 */
export const guardedFields = (fields: Field[]): Field[] => fields.map(guarded)
