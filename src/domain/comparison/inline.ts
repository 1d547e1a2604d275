import type { Json } from '../canonical'
import type { Fact } from './pieces'

type Node = { [key: string]: Json }

const inlineTypes = new Set(['text', 'link', 'autolink', 'linebreak', 'tab', 'inlineBlock'])
const isNode = (value: Json | undefined): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a node runs with the text; what is no node at all is kept with the text around it. */
export const isInline = (value: Json): boolean => !isNode(value) || inlineTypes.has(String(value['type']))

/** Stands in the words where a note is called, so that a note which moved is seen. */
export const footnoteMark = '[*]'

const childrenOf = (node: Node): readonly Json[] => (Array.isArray(node['children']) ? node['children'] : [])

/** The words of inline nodes, with line breaks, and a mark where a note stands. */
export const inlineWords = (nodes: readonly Json[]): string => nodes.map(wordsOf).join('')

const wordsOf = (node: Json): string => {
  if (!isNode(node)) return ''
  if (node['type'] === 'linebreak') return '\n'
  if (node['type'] === 'tab') return '\t'
  if (node['type'] === 'inlineBlock') return footnoteMark
  return typeof node['text'] === 'string' ? node['text'] : inlineWords(childrenOf(node))
}

const marks: readonly (readonly [bit: number, about: string])[] = [
  [1, 'bold'], [2, 'italic'], [4, 'strikethrough'], [8, 'underline'], [16, 'code'], [32, 'subscript'], [64, 'superscript'], [128, 'highlight'],
]

/** What inline nodes say beside their words: marks, links with their targets, notes. In the order of the text. */
export const inlineFacts = (nodes: readonly Json[]): Fact[] => nodes.flatMap((node) => (isNode(node) ? factsOf(node) : []))

const factsOf = (node: Node): Fact[] => {
  const type = node['type']
  if (type === 'text') return markFacts(node)
  if (type === 'link' || type === 'autolink') return [...linkFacts(node), ...inlineFacts(childrenOf(node))]
  return type === 'inlineBlock' ? noteFacts(node) : []
}

const markFacts = ({ format, text = '' }: Node): Fact[] =>
  typeof format === 'number' ? marks.filter(([bit]) => (format & bit) !== 0).map(([, about]): Fact => ({ about, value: text })) : []

/** A link of either kind: its words, where it leads, and whatever else was set. */
const linkFacts = (node: Node): Fact[] => {
  const fields = isNode(node['fields']) ? node['fields'] : node
  const { url = null, doc = null, linkType = null, newTab = null, children: _children, type: _type, version: _version, ...others } = fields
  const on = wordsOf(node)
  const target = linkType === 'internal' ? targetOf(doc) : url
  const more = Object.entries(others).filter(([key, value]) => fields !== node && value !== null && key !== 'id')
  return [
    { about: 'link', value: { on, to: target } },
    ...(newTab === true ? [{ about: 'newTab', value: on }] : []),
    ...more.map(([key, value]): Fact => ({ about: key, value })),
  ]
}

const targetOf = (doc: Json): Json => (isNode(doc) ? { collection: doc['relationTo'] ?? doc['collection'] ?? null, id: doc['value'] ?? doc['id'] ?? null } : doc)

const noteFacts = ({ fields = null }: Node): Fact[] => {
  if (!isNode(fields)) return [{ about: 'note', value: fields }]
  const { blockType: _blockType, text = null, ...others } = fields
  const given = Object.entries(others).filter(([, value]) => value !== '' && value !== null)
  return [{ about: 'note', value: text }, ...given.map(([key, value]): Fact => ({ about: key, value }))]
}
