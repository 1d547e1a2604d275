import { likeness } from './wordDiff'
import type { Piece } from './pieces'
import { cellWords, piecesIn, type Unit } from './units'

/** `hasMoved`: it is as it was, and stands elsewhere. */
export type Pair<Of = Piece> = { before?: Of; after?: Of; hasMoved?: true }

const alikeEnough = 0.4
/** Beyond this many combinations, units are paired in their order. */
const mostCombinations = 40_000

/** Which units became which, in reading order: alike ones together, the others removed or added. */
export const paired = (before: readonly Unit[], after: readonly Unit[]): Pair<Unit>[] => {
  if (before.length === 0 || after.length === 0) return [...before.map((unit) => ({ before: unit })), ...after.map((unit) => ({ after: unit }))]
  const scores = before.length * after.length > mostCombinations ? null : bestScores(before, after)
  const pairs: Pair<Unit>[] = []
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
type At = { before: readonly Unit[]; after: readonly Unit[]; scores: Scores | null; i: number; j: number }

const nextStep = ({ before, after, scores, i, j }: At): { takesBefore: boolean; takesAfter: boolean } => {
  const [old, now] = [before[i], after[j]]
  if (!old || !now) return { takesBefore: old !== undefined, takesAfter: now !== undefined }
  const alike = scores ? (scores.alike[i]?.[j] ?? 0) : unitLikeness(old, now)
  if (!scores) return alike >= alikeEnough ? { takesBefore: true, takesAfter: true } : { takesBefore: true, takesAfter: false }
  const at = (row: number, column: number): number => scores.total[row]?.[column] ?? 0
  if (alike >= alikeEnough && at(i, j) === alike + at(i + 1, j + 1)) return { takesBefore: true, takesAfter: true }
  return at(i, j) === at(i + 1, j) ? { takesBefore: true, takesAfter: false } : { takesBefore: false, takesAfter: true }
}

/** The most likeness that the rest of both lists can keep, for every place in them. */
const bestScores = (before: readonly Unit[], after: readonly Unit[]): Scores => {
  const alike = before.map((old) => after.map((now) => unitLikeness(old, now)))
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

/** From 0 to 1: a table is the one that stands in its order, a row or a cell by its words or its place. */
const unitLikeness = (old: Unit, now: Unit): number => {
  const { kind, path, place: { cell } } = old.head
  if (kind !== now.head.kind || path.join('.') !== now.head.path.join('.')) return pieceLikeness(old.head, now.head)
  if (kind === 'table') return Math.max(wordsLikeness(old, now), alikeEnough)
  if (kind === 'tableRow') return Math.max(wordsLikeness(old, now), cellsLikeness(old, now), cell?.row === now.head.place.cell?.row ? alikeEnough : 0)
  if (kind === 'tableCell') return Math.max(wordsLikeness(old, now), cell?.column === now.head.place.cell?.column ? alikeEnough : 0)
  return pieceLikeness(old.head, now.head)
}

const wordsLikeness = (old: Unit, now: Unit): number => {
  const [one, other] = [old, now].map((unit) => piecesIn(unit).map(({ words }) => words).join(' ').trim())
  return one === '' && other === '' ? 0.6 : likeness(one ?? '', other ?? '')
}

/** How many cells of two rows say the same in the same column, of those that say anything. */
const cellsLikeness = (old: Unit, now: Unit): number => {
  const [one, other] = [cellWords(old.inner), cellWords(now.inner)]
  const scores = Array.from({ length: Math.max(one.length, other.length) }, (_, index) => [one[index] ?? '', other[index] ?? ''] as const)
    .filter(([a, b]) => a !== '' || b !== '')
    .map(([a, b]) => likeness(a, b))
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length
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

/** What stands in a cell is compared with what stands in that cell alone: other words in it are its new words. */
const isSameCell = ({ kind, place: { cell } }: Piece, now: Piece): boolean => cell !== undefined && now.place.cell !== undefined && kind === now.kind

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
