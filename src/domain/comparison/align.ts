import { diffArrays } from 'diff'

import { type Key, keyText } from './keys'
import { withMoved } from './moved'
import { paired, type Pair } from './pair'
import type { Piece } from './pieces'
import { piecesIn, type Unit, unitsOf } from './units'

type Given = { before: readonly Piece[]; after: readonly Piece[]; key: Key }

/** Which pieces became which, in reading order; what only moved, or stands on another level of its list, is still the same thing. */
export const aligned = (given: Given): Pair[] => withMovedItems(withMoved({ ...given, pairs: inUnits(given) }))

const inUnits = ({ before, after, key }: Given): Pair[] => {
  const [olds, nows] = [unitsOf(before), unitsOf(after)]
  const [pairs, keyOf]: [Pair[], (unit: Unit) => string] = [[], (unit) => JSON.stringify(piecesIn(unit).map((piece) => keyText(piece, key)))]
  let [removed, added]: [Unit[], Unit[]] = [[], []]
  const settle = () => {
    pairs.push(...paired(removed, added).flatMap((pair) => within(pair, key)))
    ;[removed, added] = [[], []]
  }
  for (const { value: { length }, ...step } of diffArrays(olds.map(keyOf), nows.map(keyOf))) {
    if (step.removed) removed = olds.splice(0, length)
    else if (step.added) added = nows.splice(0, length)
    else {
      settle()
      pairs.push(...twins(olds.splice(0, length), nows.splice(0, length)))
    }
  }
  settle()
  return pairs
}

/** Units that are the same, piece by piece. */
const twins = (olds: readonly Unit[], nows: readonly Unit[]): Pair[] => {
  const before = olds.flatMap(piecesIn)
  return nows.flatMap(piecesIn).map((piece, index): Pair => ({ before: before[index] ?? piece, after: piece }))
}

/** What stands in two units that belong together is compared by itself; in one that came or went, all of it came or went. */
const within = ({ before, after }: Pair<Unit>, key: Key): Pair[] => {
  if (before && after) return [{ before: before.head, after: after.head }, ...inUnits({ before: before.inner, after: after.inner, key })]
  return [...(before ? piecesIn(before) : []).map((piece): Pair => ({ before: piece })), ...(after ? piecesIn(after) : []).map((piece): Pair => ({ after: piece }))]
}

const isItem = (piece: Piece | undefined): piece is Piece => piece?.kind === 'listItem' && piece.words !== ''

const itemKey = ({ path, words }: Piece): string => JSON.stringify([path, words])

/** An item that is gone from one level of a list and came with the same words on another is one, where it is now. */
const withMovedItems = (pairs: readonly Pair[]): Pair[] => {
  const gone = new Map(pairs.flatMap(({ before, after }): [string, Piece][] => (!after && isItem(before) ? [[itemKey(before), before]] : [])))
  const moved = new Set<Piece>()
  const joined = pairs.map((pair): Pair => {
    const was = !pair.before && isItem(pair.after) ? gone.get(itemKey(pair.after)) : undefined
    if (!was || !pair.after || was.depth === pair.after.depth || moved.has(was)) return pair
    moved.add(was)
    return { before: was, after: pair.after }
  })
  return joined.filter(({ before, after }) => after || !before || !moved.has(before))
}
