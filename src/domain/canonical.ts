/** JSON as editions keep it. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' ||
  (Array.isArray(value) ? value.length === 0 : typeof value === 'object' && !(value instanceof Date) && Object.keys(value as object).length === 0)

const canonicalObject = (value: object): Json | undefined => {
  const entries = Object.entries(value)
    .map(([key, inner]): [string, Json | undefined] => [key, canonical(inner)])
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

type Node = { children?: unknown; [key: string]: unknown }
const isRichText = (value: object): value is { root: Node } =>
  'root' in value && (value.root as { type?: unknown } | null)?.type === 'root'

/** Nodes that say something without any text in them; what is no node says nothing. */
const saysSomething = (node: Node | null): boolean =>
  node !== null && ((typeof node['text'] === 'string' && node['text'].trim() !== '') ||
  ['upload', 'block', 'inlineBlock', 'horizontalrule'].includes(String(node['type'])) ||
  (Array.isArray(node.children) && node.children.some((child) => saysSomething(child as Node | null))))

/** Rich text keeps its empty members, which its editor needs; only order and NFC are settled. */
const ordered = (value: unknown): Json => {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value === undefined ? null : (value as Json)
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(entries.map(([key, inner]): [string, Json] => [key, ordered(inner)]).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * The canonical form: sorted keys, NFC, ISO dates, every kind of empty (null, '', [], {}) absent.
 * An empty item of a list is dropped too; rich text counts as empty when it says nothing. Returns undefined for an empty value.
 */
export const canonical = (value: unknown): Json | undefined => {
  if (isEmpty(value)) return undefined
  if (typeof value === 'string') return value.normalize('NFC')
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    const items = value.map(canonical).filter((item): item is Json => item !== undefined)
    return items.length === 0 ? undefined : items
  }
  if (typeof value === 'object' && isRichText(value as object)) return saysSomething((value as { root: Node }).root) ? ordered(value) : undefined
  if (typeof value === 'object') return canonicalObject(value as object)
  return value as Json
}

/** Text of the canonical form, the input of every digest; '' for an empty value. */
export const canonicalText = (value: unknown): string => {
  const form = canonical(value)
  return form === undefined ? '' : JSON.stringify(form)
}
