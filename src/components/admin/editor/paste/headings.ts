import { isElement, styleOf, tagOf } from './styles'

/** The level a word processor gave a paragraph as a heading, 0 for the title of the whole; null for any other element. */
export const headingLevel = (element: Element): number | null => {
  const tag = /^h([1-6])$/.exec(tagOf(element))?.[1]
  if (/^(mso)?title$/i.test(element.className)) return 0
  if (tag) return Number(tag)
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? 2)
  const outline = tagOf(element) === 'p' ? /^[1-6]$/.exec(styleOf(element).get('mso-outline-level') ?? '')?.[0] : undefined
  return outline === undefined ? null : Number(outline)
}

/**
 * The levels of the editor, 2 to 4, for those that a pasted text uses: they stay as they are where they all exist in the editor;
 * otherwise the highest becomes 2 and the others follow in their order, without a gap.
 */
export const headingTags = (body: Element): Map<number, 'h2' | 'h3' | 'h4'> => {
  const levels = [...new Set([...body.querySelectorAll('*')].filter(isElement).map(headingLevel))].filter((level) => level !== null).sort()
  const isKept = levels.every((level) => level >= 2 && level <= 4)
  return new Map(levels.map((level, index) => [level, `h${isKept ? level : Math.min(index + 2, 4)}` as 'h2' | 'h3' | 'h4']))
}
