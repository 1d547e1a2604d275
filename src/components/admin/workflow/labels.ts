import type { ClientField } from 'payload'

type Label = string | Record<string, string> | undefined | false

/** A label of Payload in the panel’s language. */
export const inWords = (label: unknown, language: string): string | undefined => {
  const given = label as Label
  if (!given) return undefined
  return typeof given === 'string' ? given : (given[language] ?? given['en'])
}

/** The label of a field wherever it stands in the form, in the panel's language; its name when it has none. */
export const fieldLabel = ({ fields, name, language }: { fields: readonly ClientField[]; name: string; language: string }): string =>
  find({ fields, name, language }) ?? name

const find = ({ fields, name, language }: { fields: readonly ClientField[]; name: string; language: string }): string | undefined => {
  for (const field of fields) {
    if ('name' in field && field.name === name) return inWords('label' in field ? field.label : undefined, language)
    const inner = field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : field.type === 'row' || field.type === 'collapsible' ? field.fields : []
    const found = inner.length > 0 ? find({ fields: inner, name, language }) : undefined
    if (found) return found
  }
  return undefined
}

/** Names of the fields in the order of the form. */
export const fieldOrder = (fields: readonly ClientField[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [tab.name] : fieldOrder(tab.fields)))
    if (field.type === 'row' || field.type === 'collapsible') return fieldOrder(field.fields)
    return 'name' in field && field.name ? [field.name] : []
  })
