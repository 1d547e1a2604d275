import type { Json } from '../canonical'
import { referenceFacts, isReference } from './facts'
import { footnoteMark, inlineFacts, inlineWords, isInline } from './inline'
import type { Fact, Part, Piece, Place } from './pieces'

type Node = { [key: string]: Json }
type Step = { part: Part; path: readonly string[]; rows: readonly number[] }
type Walk = Step & { headings: { level: number; words: string }[]; cell: Place['cell'] }

/** Written by the editor's software for itself, or follows from the place of the node: nothing that a person chose. */
const ownKeys = new Set(['version', 'direction', 'textFormat', 'textStyle', 'detail'])

/** A value without what the editor's software writes for itself. */
const meant = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(meant)
  if (typeof value !== 'object' || value === null) return value
  const isItem = value['type'] === 'listitem'
  return Object.fromEntries(Object.entries(value).filter(([key]) => !ownKeys.has(key) && !(isItem && key === 'value')).map(([key, inner]) => [key, meant(inner)]))
}

const kinds: Record<string, string> = {
  root: 'root', paragraph: 'paragraph', heading: 'heading', quote: 'quote', list: 'list', listitem: 'listItem', table: 'table', tablerow: 'tableRow',
  tablecell: 'tableCell', upload: 'image', horizontalrule: 'rule', inline: 'paragraph',
}

/** What tells one node of its kind from another, beside its words; the rest of its members are told when nothing else differs. */
const told: Record<string, readonly string[]> = {
  heading: ['tag'], list: ['listType', 'start'], listitem: ['checked'], tablecell: ['headerState', 'colSpan', 'rowSpan'],
}

/** A rich text from its root down, in reading order: a piece for each paragraph, heading, item, row, cell and image. */
export const nodePieces = (root: Json, step: Step): Piece[] => walk({ node: root as Node, depth: 0, walked: { ...step, headings: [], cell: undefined } })

const walk = ({ node, depth, walked }: { node: Node; depth: number; walked: Walk }): Piece[] => {
  const { children, ...own } = node
  const given = Array.isArray(children) ? children : null
  if (!given || given.every(isInline)) return [pieceOf({ node, inline: given ?? [], depth, walked })]
  const head = pieceOf({ node: own, inline: [], depth, walked })
  return [head, ...grouped(given).flatMap((group, index) => below({ group, depth: depth + 1, walked: withCell({ walked, node, index }) }))]
}

const below = ({ group, depth, walked }: { group: Json[] | Node; depth: number; walked: Walk }): Piece[] =>
  Array.isArray(group) ? [pieceOf({ node: { type: 'inline', children: group }, inline: group, depth, walked })] : walk({ node: group, depth, walked })

/** Runs of inline nodes together, nodes with lines of their own one by one. */
const grouped = (children: readonly Json[]): (Json[] | Node)[] => {
  const groups: (Json[] | Node)[] = []
  for (const child of children) {
    const last = groups.at(-1)
    if (!isInline(child)) groups.push(child as Node)
    else if (Array.isArray(last)) last.push(child)
    else groups.push([child])
  }
  return groups
}

/** Cells know their row and column, and so does what stands in them. */
const withCell = ({ walked, node, index }: { walked: Walk; node: Node; index: number }): Walk => {
  if (node['type'] === 'table') return { ...walked, cell: { row: index + 1, column: 0 } }
  return node['type'] === 'tablerow' && walked.cell ? { ...walked, cell: { row: walked.cell.row, column: index + 1 } } : walked
}

type Given = { node: Node; inline: readonly Json[]; depth: number; walked: Walk }

const pieceOf = ({ node, inline, depth, walked }: Given): Piece => {
  const type = String(node['type'])
  const words = inlineWords(inline)
  const { part, path, rows, headings, cell } = walked
  const level = type === 'heading' ? Number(String(node['tag']).slice(1)) : null
  if (level !== null) leave(headings, level)
  const place = { rows, headings: headings.map((heading) => heading.words), ...(cell ? { cell } : {}) }
  if (level !== null) headings.push({ level, words: words.replaceAll(footnoteMark, '') })
  return {
    part, path, depth, words, place, exact: node, meaning: meant(node),
    kind: kinds[type] ?? type,
    facts: [...ownFacts(node), ...inlineFacts(inline)],
  }
}

/** A heading ends those of its own level and below, and so stands under none of them. */
const leave = (headings: Walk['headings'], level: number) => {
  headings.splice(0, headings.length, ...headings.filter((heading) => heading.level < level))
}

const ownFacts = (node: Node): Fact[] => {
  const type = String(node['type'])
  if (type === 'upload') return uploadFacts(node)
  return (told[type] ?? []).flatMap((key): Fact[] => (node[key] === undefined ? [] : [{ about: key, value: node[key] }]))
}

const uploadFacts = ({ relationTo = null, value = null, image = null }: Node): Fact[] =>
  isReference(image) ? referenceFacts(image) : [{ about: 'target', value: { collection: relationTo, id: value } }]
