import type { Piece } from './pieces'

/** What is paired as a whole: a piece, or a table, row or cell with everything that stands in it. */
export type Unit = { head: Piece; inner: readonly Piece[] }

const holding = new Set(['table', 'tableRow', 'tableCell'])

/** Pieces in reading order as units: what stands in a table is below it, so that a row that came or went moves no other. */
export const unitsOf = (pieces: readonly Piece[]): Unit[] => {
  const units: Unit[] = []
  let inner: Piece[] = []
  for (const piece of pieces) {
    const last = units.at(-1)?.head
    if (last && holding.has(last.kind) && piece.depth > last.depth) inner.push(piece)
    else units.push({ head: piece, inner: (inner = []) })
  }
  return units
}

/** Everything that a unit is made of. */
export const piecesIn = ({ head, inner }: Unit): readonly Piece[] => [head, ...inner]

/** The words of each cell of a row, by its column. */
export const cellWords = (pieces: readonly Piece[]): string[] => {
  const cells: string[] = []
  for (const { place: { cell }, words } of pieces) {
    if (cell && cell.column > 0) cells[cell.column - 1] = [cells[cell.column - 1] ?? '', words].filter(Boolean).join(' ')
  }
  return cells
}
