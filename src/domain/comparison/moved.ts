import { type Key, keyText } from './keys'
import type { Pair } from './pair'
import type { Piece } from './pieces'

type Given = { before: readonly Piece[]; after: readonly Piece[]; pairs: readonly Pair[]; key: Key }

/** What is gone from one place and came as it was at another did not change: it moved, with all that stands in it. */
export const withMoved = ({ before, after, pairs, key }: Given): Pair[] => {
  const gone = new Set(pairs.flatMap((pair) => (pair.before && !pair.after ? [pair.before] : [])))
  const come = new Set(pairs.flatMap((pair) => (pair.after && !pair.before ? [pair.after] : [])))
  const origins = originsOf({ gone: wholesOf({ pieces: before, loose: gone, key }), come: wholesOf({ pieces: after, loose: come, key }) })
  const left = new Set(origins.values())
  return pairs.filter((pair) => pair.after || !pair.before || !left.has(pair.before)).map((pair): Pair => {
    const was = pair.after && origins.get(pair.after)
    return was ? { ...pair, before: was, hasMoved: true } : pair
  })
}

/** Of each piece that moved, the one that it was; of things that are the same, the first goes with the first. */
const originsOf = ({ gone, come }: { gone: readonly Whole[]; come: readonly Whole[] }): Map<Piece, Piece> => {
  const [origins, left] = [new Map<Piece, Piece>(), new Set<Piece>()]
  const waiting = new Map<string, Whole[]>()
  for (const whole of come) waiting.set(whole.text, [...(waiting.get(whole.text) ?? []), whole])
  for (const { text, pieces } of gone.filter(({ text }) => waiting.has(text))) {
    const twin = pieces.some((piece) => left.has(piece)) ? undefined : waiting.get(text)?.find((whole) => !whole.pieces.some((piece) => origins.has(piece)))
    twin?.pieces.forEach((piece, index) => {
      const was = pieces[index] as Piece
      origins.set(piece, was)
      left.add(was)
    })
  }
  return origins
}

type Whole = { text: string; pieces: readonly Piece[] }

/** Each thing of which every piece came or went, with what stands in it; outer ones before those in them. */
const wholesOf = ({ pieces, loose, key }: { pieces: readonly Piece[]; loose: ReadonlySet<Piece>; key: Key }): Whole[] =>
  pieces.flatMap((head, index): Whole[] => {
    if (!loose.has(head) || isPlaced(head)) return []
    const whole = [head, ...below(pieces, index)]
    return whole.every((piece) => loose.has(piece)) && whole.some(isKnown) ? [{ text: JSON.stringify(whole.map((piece) => keyText(piece, key))), pieces: whole }] : []
  })

/** What stands in a piece, in reading order. */
const below = (pieces: readonly Piece[], index: number): readonly Piece[] => {
  const end = pieces.findIndex((piece, at) => at > index && !standsIn(piece, pieces[index] as Piece))
  return pieces.slice(index + 1, end < 0 ? undefined : end)
}

/** Deeper in the same text, or a text in a row. */
export const standsIn = (piece: Piece, holder: Piece): boolean =>
  piece.path.length === holder.path.length ? piece.depth > holder.depth : piece.path.length > holder.path.length && holder.path.every((step, index) => piece.path[index] === step)

/** What its place names: a single value, and what stands in a cell, where the same few words come again and again. */
const isPlaced = ({ kind, place: { cell } }: Piece): boolean => kind === 'value' || (cell?.column ?? 0) > 0

const telling = new Set(['target', 'field', 'value'])

/** Can be told from others of its kind: an empty paragraph that went and one that came are no move. */
const isKnown = ({ words, facts }: Piece): boolean => words.trim() !== '' || facts.some(({ about }) => telling.has(about))
