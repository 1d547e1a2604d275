import type { RichText, RichTextNode } from '../../domain/content'
import { readChildren, targetOf } from '../../domain/readLinks'
import { deepestNode, imageOf, textOf, valueOf } from '../../domain/richTextValues'
import { resolveImage, resolveReference, type Resolving } from './relations'

export type ApiNode = { type: string; children?: ApiNode[]; [key: string]: unknown }

// The allow-list: of nodes (any other vanishes, with what is below it) and of what each may say.
const attributesOf = new Map<string, readonly string[]>(Object.entries({
  heading: ['tag'], paragraph: [], quote: [], linebreak: [], tab: [], text: ['text', 'format'],
  list: ['listType', 'start'], listitem: ['value', 'checked'], table: [], tablerow: [], tablecell: ['colSpan', 'rowSpan', 'headerState'],
}))

/** A body as the API gives it: links as addresses, links to what this reader cannot see as plain text, images with their words. */
export const resolveNodes = (body: RichText, resolving: Resolving): ApiNode[] => below(body.root, resolving, 0)

/** The words of a body, one line per block; footnotes are left out. */
export const textOfNodes = (nodes: ApiNode[]): string => nodes.map(words).filter((line) => line !== '').join('\n')

const words = (node: ApiNode): string => {
  if (node.type === 'text') return typeof node.text === 'string' ? node.text : ''
  if (node.type === 'linebreak') return '\n'
  return (node.children ?? []).map(words).join(separators[node.type] ?? '')
}
const separators: Record<string, string> = { list: '\n', table: '\n', tablerow: '\t' }

const below = (node: RichTextNode, resolving: Resolving, depth: number): ApiNode[] =>
  depth >= deepestNode ? [] : readChildren(node, resolving.cards).flatMap((child) => resolveNode(child, resolving, depth + 1))

const resolveNode = (node: RichTextNode, resolving: Resolving, depth: number): ApiNode[] => {
  if (node.type === 'link' || node.type === 'autolink') return resolveLink(node, resolving, depth)
  if (node.type === 'upload') return resolveUpload(node, resolving)
  if (node.type === 'inlineBlock') return resolveFootnote(node)
  const attributes = attributesOf.get(node.type)
  if (!attributes) return []
  const said = Object.fromEntries(attributes.flatMap((key) => (isPlain(valueOf(node, key)) ? [[key, valueOf(node, key)]] : [])))
  return [{ type: node.type, ...said, ...(Array.isArray(node.children) && { children: below(node, resolving, depth) }) }]
}

const resolveLink = (node: RichTextNode, resolving: Resolving, depth: number): ApiNode[] => {
  const target = targetOf(node, resolving.cards)
  if (!target) return []
  const to = target.reference && resolveReference(target.reference, resolving)
  return [{ type: 'link', url: to?.url ?? target.href, ...(to && { to }), children: below(node, resolving, depth) }]
}

/** An image is shown with its words in this language or not at all. */
const resolveUpload = (node: RichTextNode, resolving: Resolving): ApiNode[] => {
  const image = imageOf(node)
  const resolved = image && resolveImage(image, resolving)
  return resolved ? [{ type: 'image', ...resolved }] : []
}

const resolveFootnote = (node: RichTextNode): ApiNode[] => {
  const fields = valueOf(node, 'fields')
  return textOf(fields, 'blockType') === 'footnote' ? [{ type: 'footnote', text: textOf(fields, 'text') }] : []
}

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)
