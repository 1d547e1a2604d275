import { allDocuments } from '../../../src/seed/documents'
import type { Language } from '../../../src/i18n/languages'

/** Keys whose strings are not prose: codes, addresses, dates, and what the editor's format needs. */
const notProse = new Set([
  'slug', 'url', 'collection', 'key', 'type', 'tag', 'id', 'format', 'mode', 'style', 'textStyle', 'linkType', 'listType',
  'relationTo', 'blockType', 'section', 'date', 'of', 'kind', 'from', 'to', 'code', 'language',
])

/** Every sentence inside a value, with the path that leads to it. Runs of one paragraph are joined, as readers meet them. */
export const proseIn = (value: unknown, path: string): { path: string; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  if (isParagraph(value)) return [{ path, text: textOf(value) }]
  return Object.entries(value)
    .filter(([key]) => !notProse.has(key))
    .flatMap(([key, item]) => proseIn(item, `${path}.${key}`))
}

/** Every sentence of the seed in one language. */
export const proseOf = (language: Language): { path: string; text: string }[] =>
  allDocuments.flatMap(({ collection, document }) =>
    proseIn(document.text[language], `${collection}/${document.key}/${language}`),
  )

type Node = { type?: unknown; text?: unknown; children?: unknown }

const isParagraph = (node: Node): boolean =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'quote' || node.type === 'listitem'

const textOf = (node: Node): string => {
  if (typeof node.text === 'string') return node.text
  return Array.isArray(node.children) ? node.children.map(textOf).join('') : ''
}

/** Links of a text that lead to another site, with their words. */
export const linksIn = (value: unknown): { url: string; text: string }[] => {
  if (typeof value !== 'object' || value === null) return []
  const { type, fields } = value as Node & { fields?: { linkType?: unknown; url?: unknown } }
  if (type === 'link' && fields?.linkType === 'custom') return [{ url: String(fields.url), text: textOf(value) }]
  return Object.values(value).flatMap(linksIn)
}
