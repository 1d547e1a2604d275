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

/** Which tab of the form a field stands in, from 0; undefined for one that stands outside of them. */
export const tabOf = ({ fields, name }: { fields: readonly ClientField[]; name: string }): number | undefined => {
  const tabs = fields.find((field) => field.type === 'tabs')?.tabs ?? []
  const index = tabs.findIndex((tab) => fieldOrder(tab.fields).includes(name))
  return index < 0 ? undefined : index
}

/** Of these paths the one that stands first in a form of this order; of a list and what is in it, what is in it. */
export const firstOf = ({ paths, order }: { paths: readonly string[]; order: readonly string[] }): string | undefined => {
  const place = (path: string): number => order.indexOf(path.split('.')[0] ?? path)
  const known = paths.filter((path) => place(path) >= 0 && !paths.some((other) => other.startsWith(`${path}.`)))
  return [...known].sort((one, other) => place(one) - place(other))[0]
}
