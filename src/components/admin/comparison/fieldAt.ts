import type { ClientField } from 'payload'

type Inner = { name?: string; fields?: readonly ClientField[] }

const innerOf = (field: ClientField): Inner[] => {
  if (field.type === 'tabs') return field.tabs.map((tab): Inner => ({ ...('name' in tab && tab.name ? { name: tab.name } : {}), fields: tab.fields }))
  if (field.type === 'row' || field.type === 'collapsible') return [{ fields: field.fields }]
  return []
}

/** What stands in a list or a group. */
const below = (field: ClientField | undefined): readonly ClientField[] => {
  if (field?.type === 'blocks') return field.blocks.flatMap((block) => block.fields)
  return field && 'fields' in field ? field.fields : []
}

const named = (fields: readonly ClientField[], name: string): ClientField | undefined => {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field
    const found = innerOf(field).map((inner) => named(inner.fields ?? [], name)).find(Boolean)
    if (found) return found
  }
  return undefined
}

/** The field at the end of these names, from the form down; rows (`#`) are gone through. Undefined for what is no field of the form. */
export const fieldAt = (fields: readonly ClientField[], path: readonly string[]): ClientField | undefined => {
  const [name, ...rest] = path.filter((step) => step !== '#')
  const field = name === undefined ? undefined : named(fields, name)
  return rest.length === 0 || !field ? field : fieldAt(below(field), rest)
}
