import type { Compared } from './compareEditions'
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
const withoutHolders = (entries: readonly Compared[]): Compared[] =>
  entries.filter((entry, index) => {
    const next = entries[index + 1]
    if (!next) return true
    return !(onlyHolds(entry) && next.change === entry.change && next.piece.depth > entry.piece.depth) && !followsLevel(entry, next)
  })

const sign = ' | '

/** What a row that came or went holds, where all of it can be told in one line: files are told by themselves. */
const inOneLine = (entries: readonly Compared[]): boolean => entries.every(({ facts }) => facts.every(({ about }) => about !== 'target' && about !== 'sha256'))

const asLine = (row: Compared, inner: readonly Compared[]): Compared => {
  const words = cellWords(inner.map(({ piece }) => piece)).join(sign)
  const change = row.change === 'added' ? ('added' as const) : ('removed' as const)
  return { ...row, piece: { ...row.piece, words }, words: [{ text: words, change }], facts: [row, ...inner].flatMap(({ facts }) => facts) }
}

/** A row of a table that came or went is told once, with the words of its cells. */
const withWholeRows = (entries: readonly Compared[]): Compared[] => {
  const told: Compared[] = []
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index] as Compared
    const inner = entry.piece.kind === 'tableRow' && cameOrWent(entry) ? below(entries, index) : []
    if (inner.length > 0 && inOneLine(inner)) {
      told.push(asLine(entry, inner))
      index += inner.length
    } else told.push(entry)
  }
  return told
}

/** What came or went with a row: not what changed in a row after it, whose own head stayed the same. */
const below = (entries: readonly Compared[], index: number): Compared[] => {
  const row = entries[index]
  const rest = entries.slice(index + 1)
  const end = rest.findIndex(({ change, piece: { depth, place } }) => depth <= (row?.piece.depth ?? 0) || change !== row?.change || place.cell?.row !== row.piece.place.cell?.row)
  return end < 0 ? rest : rest.slice(0, end)
}

/** What a person is told of the entries of a field. */
export const toldEntries = (entries: readonly Compared[]): Compared[] => withWholeRows(withoutHolders(entries))
