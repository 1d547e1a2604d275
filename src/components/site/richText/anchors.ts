/** Anchors of headings: the words of the heading, so that a link to it survives edits elsewhere in the text. */
export const anchorMaker = (prefix = '') => {
  const taken = new Map<string, number>()
  return (heading: string): string => {
    const words = heading.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/giu, 'oe').replace(/æ/giu, 'ae').toLowerCase()
    const anchor = prefix + (words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'section')
    const count = (taken.get(anchor) ?? 0) + 1
    taken.set(anchor, count)
    return count === 1 ? anchor : `${anchor}-${count}`
  }
}
