import { canonical, type Json } from '../canonical'
import type { Exposure } from '../content'
import { isRichText } from '../richTextValues'
import { type Clock, clockOf } from './clock'
import { referenceFacts, isReference, valueFacts } from './facts'
import { nodePieces } from './nodePieces'

/** What is compared of an edition, or of the one that a working copy would make. */
export type Comparable = { text: Record<string, unknown>; shared: Record<string, unknown> | null; exposure: Exposure | null }

export const parts = ['text', 'shared', 'exposure'] as const
export type Part = (typeof parts)[number]

/** Something to be told of a piece beside its words: `path` names a field inside a row, `about` everything else. */
export type Fact = { about: string; path?: readonly string[]; value: Json }

/** Where a piece stands inside its field: rows count from 1; headings from the outermost. */
export type Place = { rows: readonly number[]; headings: readonly string[]; cell?: { row: number; column: number } }

/**
 * One thing that an edition holds, in reading order: a value, a row of a list, a paragraph. `path` are the names from the field down, `#`
 * for a row. `exact` is everything the piece holds; `meaning` leaves out what editors' software writes for itself.
 */
export type Piece = {
  part: Part
  path: readonly string[]
  place: Place
  kind: string
  depth: number
  words: string
  facts: readonly Fact[]
  meaning: Json
  exact: Json
}

type Step = { part: Part; path: readonly string[]; rows: readonly number[] }

/** Everything that an edition holds, as pieces: two editions have the same pieces only when they are the same. */
export const piecesOf = (edition: Comparable | null): Piece[] => {
  if (edition === null) return []
  const pieces = parts.flatMap((part) => piecesIn(canonical(edition[part]), { part, path: part === 'exposure' ? ['exposure'] : [], rows: [] }))
  const clock = clockOf(edition.shared)
  return clock.timeZone === undefined ? pieces : pieces.map((piece) => byClock(piece, clock))
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/

/** Readers get a moment by the clock of the venue: by another clock, or as a day alone, the same moment says something else. */
const byClock = (piece: Piece, clock: Clock): Piece =>
  piece.part === 'shared' && piece.kind === 'value' && moment.test(piece.words) ? { ...piece, meaning: [piece.meaning, clock] } : piece

/** Told without narrowing, so that its members stay JSON. */
const isText = (value: Json): boolean => isRichText(value)

const isObject = (value: Json): value is { [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value)

const piecesIn = (value: Json | undefined, step: Step): Piece[] => {
  if (value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((row, index) => rowPieces(row, { ...step, path: [...step.path, '#'], rows: [...step.rows, index + 1] }))
  if (!isObject(value) || isReference(value)) return [valuePiece(value, step)]
  const { root, ...others } = value
  if (isText(value) && root !== undefined) return [...nodePieces(root, step), ...membersOf(others, step)]
  return membersOf(value, step)
}

const membersOf = (value: { [key: string]: Json }, step: Step): Piece[] =>
  Object.entries(value).flatMap(([key, inner]) => piecesIn(inner, { ...step, path: [...step.path, key] }))

const settled = ({ part, path, rows }: Step): Pick<Piece, 'part' | 'path' | 'place' | 'depth'> => ({ part, path, place: { rows, headings: [] }, depth: 0 })

const valuePiece = (value: Json, step: Step): Piece => ({
  ...settled(step),
  kind: 'value',
  words: typeof value === 'string' ? value : '',
  facts: typeof value === 'string' ? [] : isReference(value) ? referenceFacts(value) : [{ about: 'value', value }],
  meaning: value,
  exact: value,
})

/** Texts and lists inside a row are pieces of their own, below it. */
const stands = (value: Json): boolean => Array.isArray(value) || isText(value)

const rowPieces = (row: Json, step: Step): Piece[] => {
  const members = isObject(row) && !isReference(row) && !isText(row) ? Object.entries(row) : null
  const own: Json = members ? Object.fromEntries(members.filter(([, value]) => !stands(value))) : stands(row) ? null : row
  const below = members ? Object.fromEntries(members.filter(([, value]) => stands(value))) : null
  const head: Piece = { ...settled(step), kind: 'row', words: '', facts: valueFacts(own), meaning: own, exact: own }
  return [head, ...(below ? membersOf(below, step) : stands(row) ? piecesIn(row, step) : [])]
}
