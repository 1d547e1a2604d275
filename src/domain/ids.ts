/**
 * The one spelling of an id: lower-case hexadecimal digits in groups of 8, 4, 4, 4 and 12. PostgreSQL also reads capitals, braces around it,
 * and hyphens left out or put after any group of four digits; whoever compares ids as text must not. Null for what is no id.
 */
export const canonicalId = (value: unknown): string | null => {
  if (typeof value !== 'string' || !spelling.test(value)) return null
  const digits = value.replace(/[{}-]/g, '').toLowerCase()
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-')
}

const groups = '[0-9a-f]{4}(?:-?[0-9a-f]{4}){7}'
const spelling = new RegExp(`^(?:${groups}|\\{${groups}\\})$`, 'i')

/** A value with the targets of its links and images (`relationTo` and `value`) in that spelling; everything else as it is. */
export const withCanonicalTargets = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(withCanonicalTargets) as T
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  const node = Object.fromEntries(Object.entries(value).map(([key, inner]): [string, unknown] => [key, withCanonicalTargets(inner)]))
  return (typeof node['relationTo'] === 'string' ? { ...node, value: canonicalId(node['value']) ?? node['value'] } : node) as T
}
