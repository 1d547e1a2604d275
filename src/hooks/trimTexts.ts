import type { Field, SanitizedConfig } from 'payload'

type Hooked = { hooks?: { beforeValidate?: unknown[] } }

const trim = ({ value }: { value?: unknown }): unknown => (typeof value === 'string' ? value.trim() : value)

const inside = (field: Field): Field[] => [
  ...('fields' in field ? field.fields : []),
  ...(field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : []),
  ...(field.type === 'blocks' ? field.blocks.flatMap((block) => block.fields) : []),
]

const trimmed = new WeakSet<Field>()

const trimAll = (fields: Field[]): void => {
  for (const field of fields) {
    if (trimmed.has(field)) continue
    trimmed.add(field)
    if (field.type === 'text' || field.type === 'textarea') {
      const hooked = field as Hooked
      hooked.hooks = { ...hooked.hooks, beforeValidate: [trim, ...(hooked.hooks?.beforeValidate ?? [])] }
    }
    trimAll(inside(field))
  }
}

/** Blanks that were typed or pasted around a plain text are no part of it: no collection and no global stores them. */
export const trimTexts = async (sanitising: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await sanitising
  for (const { fields } of [...config.collections, ...config.globals]) trimAll(fields)
  return config
}
