export const droppedKinds = ['pictures', 'comments', 'footnotes', 'links', 'deletions', 'struck', 'hidden', 'objects', 'formatting'] as const
export type DroppedKind = (typeof droppedKinds)[number]

/** How many of each kind a pasted text held that the editor has no place for; a kind that is absent held none. */
export type Dropped = Partial<Record<DroppedKind, number>>

export const drop = (dropped: Dropped, kind: DroppedKind): void => {
  dropped[kind] = (dropped[kind] ?? 0) + 1
}
