import type { Field, SanitizedConfig } from 'payload'

const inside = (field: Field): Field[] => [
  ...('fields' in field ? field.fields : []),
  ...(field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : []),
  ...(field.type === 'blocks' ? field.blocks.flatMap((block) => block.fields) : []),
]

/** Visits every field of every collection and global once, at whatever depth: some are part of several. */
export const everyField = ({ collections, globals }: SanitizedConfig, visit: (field: Field) => void): void => {
  const seen = new Set<Field>()
  const walk = (fields: Field[]): void => {
    for (const field of fields) {
      if (seen.has(field)) continue
      seen.add(field)
      visit(field)
      walk(inside(field))
    }
  }
  for (const { fields } of [...collections, ...globals]) walk(fields)
}
