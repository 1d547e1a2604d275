/** What a block is: `h2`, `list`, `table`, `quote`, `image`, anything else that is of one kind only, and `text` for a paragraph. */
export type BlockKind = string

const isHeading = (kind: BlockKind): boolean => /^h\d$/.test(kind)

/** How well two blocks fit each other; a paragraph may be a heading whose style is not set yet. */
const fit = (own: BlockKind, original: BlockKind): number => {
  if (own === original) return own === 'text' ? 2 : 4
  if (isHeading(own) && isHeading(original)) return 1
  return own === 'text' || original === 'text' ? -1 : -3
}

/** What a block without a counterpart costs; what is not translated yet costs nothing. */
const alone = -1.25

/** The best that the blocks from each pair of places on can reach: Needleman and Wunsch's alignment, from the end. */
const scoresOf = (own: readonly BlockKind[], original: readonly BlockKind[]): number[][] => {
  const scores = own.map(() => original.map(() => 0))
  scores.push(original.map(() => 0))
  for (const row of scores) row.push(0)
  for (let at = own.length - 1; at >= 0; at--) {
    const row = scores[at] as number[]
    row[original.length] = (own.length - at) * alone
    for (let there = original.length - 1; there >= 0; there--) row[there] = Math.max(...stepsFrom({ own, original, scores, at, there }))
  }
  return scores
}

type From = { own: readonly BlockKind[]; original: readonly BlockKind[]; scores: readonly (readonly number[])[]; at: number; there: number }

/** Together, the own one alone, the original's alone. */
const stepsFrom = ({ own, original, scores, at, there }: From): [number, number, number] => {
  const score = (more: number, on: number): number => scores[at + more]?.[there + on] ?? 0
  return [score(1, 1) + fit(own[at] ?? '', original[there] ?? ''), score(1, 0) + alone, score(0, 1) + alone]
}

/**
 * Which block of the original each block of its translation stands for, by their kinds alone: one that was parted, or that the original does
 * not have, stands for what the one before it stands for. Finds its way back after whatever was joined, parted or left out.
 *
 * @param own the kinds of the translation's blocks, which may end before the original does
 * @param original the kinds of the original's blocks
 * @returns for each own block a place in the original, from 0, never going back; nothing where the original is empty
 */
export const counterparts = (own: readonly BlockKind[], original: readonly BlockKind[]): number[] => {
  if (original.length === 0) return []
  const scores = scoresOf(own, original)
  const found: number[] = []
  for (let [at, there] = [0, 0]; at < own.length; ) {
    const steps = stepsFrom({ own, original, scores, at, there })
    const step = there >= original.length ? 1 : steps.indexOf(Math.max(...steps))
    if (step === 0) found.push(there)
    if (step === 1) found.push(found.at(-1) ?? 0)
    at += step === 2 ? 0 : 1
    there += step === 1 ? 0 : 1
  }
  return found
}
