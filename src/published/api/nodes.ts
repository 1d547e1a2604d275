import type { RichText, RichTextNode } from '../../domain/content'
import { readChildren, targetOf } from '../../domain/readLinks'
import { deepestNode, imageOf, textOf, valueOf } from '../../domain/richTextValues'
import { nodeTypes } from './nodeTypes'
import { resolveImage, resolveReference, type Resolving } from './relations'

export type ApiNode = { type: string; children?: ApiNode[]; [key: string]: unknown }

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
  const type = nodeTypes.get(node.type)
  if (!type) return []
  const said = Object.entries(type.says).map(([key, kind]) => [key, valueOf(node, key), kind] as const).filter(([, value, kind]) => typeof value === kind)
  return [{ type: node.type, ...(node.type === 'text' && { text: '' }), ...Object.fromEntries(said), ...(type.holds && { children: below(node, resolving, depth) }) }]
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
