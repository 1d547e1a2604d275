import { isObject, isRichText } from './richTextValues'

type Node = { type?: unknown; text?: unknown; children?: unknown; [key: string]: unknown }

const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? (node.children as Node[]) : [])

const inline = (node: Node): string => {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return ' '
  return childrenOf(node).map(inline).join('')
}

const containers = new Set(['root', 'list', 'table', 'tablerow'])

/** List items that hold a list of their own are read through, so that no paragraph holds another. */
const paragraphsOf = (node: Node): string[] => {
  const holdsBlocks = childrenOf(node).some(({ type }) => containers.has(String(type)) || type === 'paragraph' || type === 'listitem')
  if (containers.has(String(node.type)) || holdsBlocks) return childrenOf(node).flatMap(paragraphsOf)
  return [inline(node)]
}

/** References and technical values say nothing to a reader of a text. */
const silent = new Set(['collection', 'relationTo', 'id', 'sha256', 'mimeType', 'blockType', 'width', 'height'])

/**
 * A value as paragraphs of plain text: rich text without its marks, lists and blocks item by item. Empty paragraphs are left out.
 */
export const plainParagraphs = (value: unknown): string[] => {
  const found = ((): string[] => {
    if (typeof value === 'string') return value.split(/\n+/)
    if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
    if (isRichText(value)) return paragraphsOf(value.root)
    if (Array.isArray(value)) return value.flatMap(plainParagraphs)
    if (isObject(value)) return Object.entries(value).flatMap(([key, inner]) => (silent.has(key) ? [] : plainParagraphs(inner)))
    return []
  })()
  return found.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '')
}
