import type { Compared } from './compareEditions'

/** A text, or the item that the editor puts around an inner list: nothing but what stands in it. */
const onlyHolds = ({ piece: { kind, words }, facts, change }: Compared): boolean =>
  (kind === 'root' || kind === 'listItem') && words === '' && facts.length === 0 && change !== 'changed'

/** The entries that tell something: what only holds what follows it came or went with that, and goes without saying. */
export const withoutHolders = (entries: readonly Compared[]): Compared[] =>
  entries.filter((entry, index) => {
    const next = entries[index + 1]
    return !(onlyHolds(entry) && next && next.change === entry.change && next.piece.depth > entry.piece.depth)
  })
