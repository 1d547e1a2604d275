import type { Json } from '../canonical'
import type { Piece } from './pieces'

export type Key = (piece: Piece) => Json

/** Everything by which pieces are told apart; where they stand counts only by their order. */
export const keyText = (piece: Piece, key: Key): string => JSON.stringify([piece.path, piece.depth, piece.kind, key(piece)])
