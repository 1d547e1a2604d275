import type { Field, Tab } from 'payload'

import { commonWords } from '../i18n/admin/types/common'
import type { FieldWords } from '../i18n/admin/types/shape'

type Words = Record<string, FieldWords>
type Worded = { fields: Field[]; words: Words }

/** Gives every field its label and help in every language, by its name. Throws at start when one has no words. */
export const worded = ({ fields, words }: Worded): Field[] => fields.map((field) => wordedField({ field, words: { ...commonWords, ...words } }))

const wordedField = ({ field, words }: { field: Field; words: Words }): Field => {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab): Tab => ({ ...tab, fields: worded({ fields: tab.fields, words }) })) }
  if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: worded({ fields: field.fields, words }) }
  if (!('name' in field) || field.name === undefined) return field
  const own = words[field.name]
  if (!own) throw new Error(`the field ${field.name} has no words`)
  return { ...field, ...inside({ field, own }), label: own.label, ...described({ field, own }) } as Field
}

const described = ({ field, own }: { field: Field; own: FieldWords }) => (own.help ? { admin: { ...field.admin, description: own.help } } : {})

const inside = ({ field, own }: { field: Field; own: FieldWords }) => ({
  ...('options' in field ? { options: field.options.map((option) => optionOf({ option, own })) } : {}),
  ...('fields' in field ? { fields: worded({ fields: field.fields, words: own.fields ?? {} }) } : {}),
  ...(own.row && (field.type === 'array' || field.type === 'blocks') ? { labels: { singular: own.row, plural: own.label } } : {}),
})

const optionOf = ({ option, own }: { option: unknown; own: FieldWords }) => {
  const label = typeof option === 'string' ? own.options?.[option] : undefined
  if (!label) throw new Error(`the option ${String(option)} has no words`)
  return { label, value: option }
}
