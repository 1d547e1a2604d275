import { likeness } from './wordDiff'
import type { Piece } from './pieces'

export type Pair = { before?: Piece; after?: Piece }

const alikeEnough = 0.4
/** Beyond this many combinations, pieces are paired in their order. */
const mostCombinations = 40_000

/** Which pieces became which, in reading order: alike ones together, the others removed or added. */
export const paired = (before: readonly Piece[], after: readonly Piece[]): Pair[] => {
  if (before.length === 0 || after.length === 0) return [...before.map((piece): Pair => ({ before: piece })), ...after.map((piece): Pair => ({ after: piece }))]
  const scores = before.length * after.length > mostCombinations ? null : bestScores(before, after)
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const step = nextStep({ before, after, scores, i, j })
    const [old, now] = [step.takesBefore ? before[i] : undefined, step.takesAfter ? after[j] : undefined]
    pairs.push({ ...(old ? { before: old } : {}), ...(now ? { after: now } : {}) })
    i += step.takesBefore ? 1 : 0
    j += step.takesAfter ? 1 : 0
  }
  return pairs
}

type Scores = { total: number[][]; alike: number[][] }
type At = { before: readonly Piece[]; after: readonly Piece[]; scores: Scores | null; i: number; j: number }

const nextStep = ({ before, after, scores, i, j }: At): { takesBefore: boolean; takesAfter: boolean } => {
  const [old, now] = [before[i], after[j]]
  if (!old || !now) return { takesBefore: old !== undefined, takesAfter: now !== undefined }
  const alike = scores ? (scores.alike[i]?.[j] ?? 0) : pieceLikeness(old, now)
  if (!scores) return alike >= alikeEnough ? { takesBefore: true, takesAfter: true } : { takesBefore: true, takesAfter: false }
  const at = (row: number, column: number): number => scores.total[row]?.[column] ?? 0
  if (alike >= alikeEnough && at(i, j) === alike + at(i + 1, j + 1)) return { takesBefore: true, takesAfter: true }
  return at(i, j) === at(i + 1, j) ? { takesBefore: true, takesAfter: false } : { takesBefore: false, takesAfter: true }
}

/** The most likeness that the rest of both lists can keep, for every place in them. */
const bestScores = (before: readonly Piece[], after: readonly Piece[]): Scores => {
  const alike = before.map((old) => after.map((now) => pieceLikeness(old, now)))
  const total = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0))
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const own = alike[i]?.[j] ?? 0
      const together = own >= alikeEnough ? own + (total[i + 1]?.[j + 1] ?? 0) : 0
      const row = total[i]
      if (row) row[j] = Math.max(together, total[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return { total, alike }
}

/** From 0 to 1: pieces of different fields are never alike; a single value always became the one in its place. */
const pieceLikeness = (old: Piece, now: Piece): number => {
  if (old.path.join('.') !== now.path.join('.')) return 0
  if (old.kind === 'value' && now.kind === 'value') return 1
  if (old.kind === 'row' && now.kind === 'row') return rowLikeness(old, now)
  if (old.kind === 'row' || now.kind === 'row') return 0
  if (old.words === '' && now.words === '') return old.kind === now.kind ? 0.6 : 0
  return Math.max(likeness(old.words, now.words), isSameCell(old, now) ? alikeEnough : 0)
}

/** A cell is its place: other words in it are its new words. */
const isSameCell = ({ kind, place: { cell } }: Piece, now: Piece): boolean =>
  cell !== undefined && kind === now.kind && cell.row === now.place.cell?.row && cell.column === now.place.cell.column

const rowLikeness = (old: Piece, now: Piece): number => {
  const values = (piece: Piece) => new Map(piece.facts.map(({ about, path = [], value }) => [[about, ...path].join('.'), value]))
  const [one, other] = [values(old), values(now)]
  const names = [...new Set([...one.keys(), ...other.keys()])]
  const scores = names.map((name) => {
    const [a, b] = [one.get(name), other.get(name)]
    if (typeof a === 'string' && typeof b === 'string') return likeness(a, b)
    return JSON.stringify(a) === JSON.stringify(b) ? 1 : 0
  })
  return names.length === 0 ? 0.6 : scores.reduce((sum, score) => sum + score, 0) / names.length
}
