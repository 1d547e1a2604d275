/**
 * Which block of the original stands for a block of its translation. Paragraphs are joined and parted while one translates, headings
 * hardly ever: so it is the block as many places after the same heading, and never one of a later section.
 *
 * @param own which blocks of the translation are headings, from the first to the one asked for
 * @param original which blocks of the original are headings
 * @returns the place of the block in the original, from 0; -1 where the original is empty
 */
export const counterpart = (own: readonly boolean[], original: readonly boolean[]): number => {
  const passed = own.filter(Boolean).length
  const starts = [0, ...original.flatMap((isHeading, place) => (isHeading ? [place] : []))]
  const section = starts[passed]
  if (section === undefined || original.length === 0) return original.length - 1
  const distance = own.length - 1 - (passed === 0 ? 0 : own.lastIndexOf(true))
  const last = (starts[passed + 1] ?? original.length) - 1
  return Math.max(section, Math.min(section + distance, last))
}
