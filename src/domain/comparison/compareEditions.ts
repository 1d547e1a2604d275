import { aligned } from './align'
import { canonicalText } from '../canonical'
import { differences, type FactChange } from './differences'
import { type Key, keyText } from './keys'
import type { Pair } from './pair'
import { type Comparable, type Part, parts, type Piece, piecesOf } from './pieces'
import { diffWords, type Words } from './wordDiff'

/**
 * What became of one piece; `piece` is how it is now or, where it was removed, how it was. `facts` are those that differ. What moved `follows`
 * these words now, or none where it stands first.
 */
export type Compared = { change: 'same' | 'added' | 'removed' | 'changed' | 'moved'; piece: Piece; before?: Piece; words: Words[]; facts: FactChange[]; follows?: string }
/** What became of one field, in reading order. */
export type FieldComparison = { part: Part; field: string; isChanged: boolean; entries: Compared[] }

/**
 * Two editions of one language, field by field. Whatever differs between them is told: when only what the editor's software wrote for itself
 * differs, that is. `before` is null where there was no text yet.
 */
export const compareEditions = ({ before, after }: { before: Comparable | null; after: Comparable }): FieldComparison[] => {
  const found = compareBy({ before, after, key: ({ meaning }) => meaning })
  const isTold = found.some(({ isChanged }) => isChanged) || canonicalText(before) === canonicalText(after)
  return isTold ? found : compareBy({ before, after, key: ({ exact }) => exact })
}

const compareBy = ({ before, after, key }: { before: Comparable | null; after: Comparable; key: Key }): FieldComparison[] => {
  const [old, now] = [piecesOf(before), piecesOf(after)]
  return parts.flatMap((part) => {
    const inPart = (pieces: Piece[], field?: string) => pieces.filter((piece) => piece.part === part && (field === undefined || fieldOf(piece) === field))
    const fields = new Set([...inPart(now), ...inPart(old)].map(fieldOf))
    return [...fields].map((field): FieldComparison => {
      const after = inPart(now, field)
      const entries = aligned({ before: inPart(old, field), after, key }).map((pair) => (pair.hasMoved ? moved(pair, after) : compared({ pair, key })))
      return { part, field, isChanged: entries.some(({ change }) => change !== 'same'), entries }
    })
  })
}

const fieldOf = ({ path }: Piece): string => path[0] ?? ''

const moved = ({ before, after }: Pair, pieces: readonly Piece[]): Compared => {
  if (!before || !after) throw new Error('what moved was somewhere and is somewhere')
  const follows = pieces.slice(0, pieces.indexOf(after)).findLast(({ words }) => words.trim() !== '')?.words
  return { change: 'moved', piece: after, before, words: diffWords(before.words, after.words), facts: [], ...(follows === undefined ? {} : { follows }) }
}

const compared = ({ pair: { before, after }, key }: { pair: Pair; key: Key }): Compared => {
  const piece = after ?? before
  if (!piece) throw new Error('a comparison of nothing with nothing')
  const words = diffWords(before?.words ?? '', after?.words ?? '')
  if (!before || !after) return { change: after ? 'added' : 'removed', piece, words, facts: differences({ before, after, isWordedAlike: false }) }
  if (keyText(before, key) === keyText(after, key)) return { change: 'same', piece, before, words, facts: [] }
  return { change: 'changed', piece, before, words, facts: differences({ before, after, isWordedAlike: before.words === after.words }) }
}
