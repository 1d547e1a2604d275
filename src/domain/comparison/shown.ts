import type { Compared, FieldComparison } from './compareEditions'
import { standsIn } from './moved'
import { cellWords } from './units'

/** A text, or the item that the editor puts around an inner list: nothing but what stands in it. */
const onlyHolds = ({ piece: { kind, words }, facts, change }: Compared): boolean =>
  (kind === 'root' || kind === 'listItem') && words === '' && facts.length === 0 && change !== 'changed'

const cameOrWent = ({ change }: Compared): boolean => change === 'added' || change === 'removed'

/** An item that only stands on another level of its list. */
const changedLevel = ({ change, piece: { kind }, facts }: Compared): boolean => change === 'changed' && kind === 'listItem' && facts.some(({ about }) => about === 'depth')

/** An inner list that came or went because an item is on another level: that is told of the item. */
const followsLevel = (entry: Compared, next: Compared): boolean => cameOrWent(entry) && entry.piece.kind === 'list' && changedLevel(next)

/** The entries that tell something: what only holds what follows it came or went with that, and goes without saying. */
const withoutHolders = (entries: readonly Compared[], whole: readonly Compared[]): Compared[] =>
  entries.filter((entry, index) => {
    const next = entries[index + 1]
    if (!next) return true
    return !(onlyHolds(entry) && next.change === entry.change && next === whole[whole.indexOf(entry) + 1] && next.piece.depth > entry.piece.depth) && !followsLevel(entry, next)
  })

const sign = ' | '

/** What a row that came or went holds, where all of it can be told in one line: files are told by themselves. */
const inOneLine = (entries: readonly Compared[]): boolean => entries.every(({ facts }) => facts.every(({ about }) => about !== 'target' && about !== 'sha256'))

/** What several cells say of themselves alike is said once. */
const factsOf = (entries: readonly Compared[]): Compared['facts'] => [...new Map(entries.flatMap(({ facts }) => facts).map((fact) => [JSON.stringify(fact), fact])).values()]

const wordsIn = ({ piece: { kind } }: Compared, inner: readonly Compared[]): string =>
  kind === 'tableRow' ? cellWords(inner.map(({ piece }) => piece)).join(sign) : inner.map(({ piece: { words } }) => words).filter((words) => words !== '').join(kind === 'tableCell' ? ' ' : sign)

const asLine = (head: Compared, inner: readonly Compared[]): Compared => {
  const words = [head.piece.words, wordsIn(head, inner)].filter((each) => each !== '').join(sign)
  const change = head.change === 'added' || head.change === 'removed' ? head.change : ('same' as const)
  return { ...head, piece: { ...head.piece, words }, words: words === '' ? [] : [{ text: words, change }], facts: factsOf([head, ...inner]) }
}

/** A cell that changed together with its words. */
const asCell = (cell: Compared, inner: Compared): Compared =>
  ({ ...cell, piece: { ...cell.piece, words: inner.piece.words }, words: inner.words, facts: factsOf([cell, inner]) })

/** A thing and what stands in it as one entry, where they can be told as one. */
const asOne = (head: Compared, inner: readonly Compared[]): Compared | undefined => {
  const [first, ...others] = inner
  if (!first) return undefined
  if (head.change !== 'changed') return inOneLine(inner) ? asLine(head, inner) : undefined
  return first.change === 'changed' && others.length === 0 ? asCell(head, first) : undefined
}

const isTold = ({ change, piece: { kind } }: Compared): boolean =>
  change === 'moved' || (kind === 'tableRow' && (change === 'added' || change === 'removed')) || (kind === 'tableCell' && change !== 'same')

/** A row or cell that came or went, a cell that changed, and whatever moved, are told once, with the words that stand in them. */
const withWholes = (entries: readonly Compared[], whole: readonly Compared[]): Compared[] => {
  const told: Compared[] = []
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index] as Compared
    const inner = isTold(entry) ? below(entries.slice(index), whole) : []
    const one = asOne(entry, inner)
    told.push(one ?? entry)
    index += one ? inner.length : 0
  }
  return told
}

/** All that stands in a thing, where the text has it: of what follows further down, depth alone would not tell. */
const insideOf = (head: Compared, whole: readonly Compared[]): ReadonlySet<Compared> => {
  const rest = whole.slice(whole.indexOf(head) + 1)
  const end = rest.findIndex(({ piece }) => !standsIn(piece, head.piece))
  return new Set(end < 0 ? rest : rest.slice(0, end))
}

/** In a table, another row than the head's; where the head is a cell of a column, another column. */
const isInOtherCell = ({ piece: head }: Compared, { piece }: Compared): boolean => {
  const { row, column = 0 } = head.place.cell ?? {}
  return head.kind.startsWith('table') && (piece.place.cell?.row !== row || (column > 0 && piece.place.cell?.column !== column))
}

/** What came, went, moved or changed with the first of these: not what changed in a row after it, whose own head stayed the same. */
const below = ([head, ...rest]: readonly Compared[], whole: readonly Compared[]): Compared[] => {
  if (!head) return []
  const inside = insideOf(head, whole)
  const end = rest.findIndex((entry) => !inside.has(entry) || entry.change !== head.change || isInOtherCell(head, entry))
  return end < 0 ? rest : rest.slice(0, end)
}

const told = (entries: readonly Compared[], whole: readonly Compared[]): Compared[] => withWholes(withoutHolders(entries, whole), whole)

/** What a person is told of the entries of a field. */
export const toldEntries = (entries: readonly Compared[]): Compared[] => told(entries, entries)

/** What is told of a field when only its changes are. */
export const toldChanges = ({ entries }: FieldComparison): Compared[] => told(entries.filter(({ change }) => change !== 'same'), entries)
