import { diffWordsWithSpace } from 'diff'

export type Words = { text: string; change: 'same' | 'added' | 'removed' }

/** Beyond this many differing words, a text counts as written anew: finding the least difference would take seconds. */
const mostEdits = 2000

/** Two texts word by word, spaces and line ends included; wholly different ones as removed and added. Empty texts have no words. */
export const diffWords = (before: string, after: string): Words[] => {
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostEdits })
  if (found) return found.map(({ value, added, removed }) => ({ text: value, change: added ? 'added' : removed ? 'removed' : 'same' }))
  return [{ text: before, change: 'removed' }, { text: after, change: 'added' }]
}

/** How much two texts have in common, from 0 to 1, by the words they use. */
export const likeness = (before: string, after: string): number => {
  if (before === after) return 1
  const [one, other] = [tally(before), tally(after)]
  let shared = 0
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0)
  return (2 * shared) / Math.max(1, total(one) + total(other))
}

const tally = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of text.split(/\s+/).filter((each) => each !== '')) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)
