import { drop, type Dropped } from '../../../../domain/pasting'
import { copied } from './internalLinks'
import { noteWords } from './noteWords'
import { styleOf } from './styles'

/** Stands in the text where footnote number `index` belongs: characters that no keyboard writes. */
export const footnoteMark = (index: number): string => `\uE000${index}\uE001`
export const footnoteMarks = /\uE000(\d+)\uE001/

const hashOf = (link: Element): string | null => /#([^#]+)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? null

const namesOf = (link: Element): string[] =>
  [link.id, link.getAttribute('name'), link.parentElement?.id].filter((name): name is string => Boolean(name))

const named = (body: Element, name: string): Element | null =>
  [...body.querySelectorAll('[id], [name]')].find((element) => element.id === name || element.getAttribute('name') === name) ?? null

const isBackLink = (link: Element, names: string[]): boolean => names.includes(hashOf(link) ?? '')

/** The note that a link in the text leads to: it leads back, which no other link does. */
const noteOf = (body: Element, link: Element): { note: Element; backLinks: Element[] } | null => {
  const target = named(body, hashOf(link) ?? '')
  const names = namesOf(link)
  if (!target || target === link || names.length === 0) return null
  const note = target.closest('[style*="mso-element:footnote"], [style*="mso-element:endnote"], div[id^=sdfootnote], div[id^=sdendnote]') ?? target.closest('p, li, dd, td, div')
  const backLinks = note ? [...note.querySelectorAll('a[href*="#"]')].filter((one) => isBackLink(one, names)) : []
  return note && note !== body && !note.contains(link) && backLinks.length > 0 ? { note, backLinks } : null
}

const isComment = (link: Element): boolean => /^(cmnt|_?msocom)/i.test(hashOf(link) ?? '') || /msocomanchor/i.test(link.className)

const isNoteLink = (link: Element): boolean =>
  styleOf(link).has('mso-footnote-id') || styleOf(link).has('mso-endnote-id') || /^(_ftn|_edn|sdfootnote|sdendnote|ftnt)/.test(hashOf(link) ?? '')

/** A reference stands in nothing but its own superscript. */
const outermost = (link: Element): Element => {
  const parent = link.parentElement
  return parent && ['SUP', 'SPAN'].includes(parent.tagName) && parent.textContent?.trim() === link.textContent?.trim() ? outermost(parent) : link
}

/** Takes the footnotes out of a pasted text: each leaves its mark behind, and its words are returned in order. Comments go the same way, without a mark. */
export const takeFootnotes = (body: Element, dropped: Dropped): string[] => {
  const notes: string[] = []
  body.querySelectorAll(`[${copied.note}]`).forEach((note) => {
    const words = note.getAttribute(copied.note)?.trim() ?? ''
    if (words === '') drop(dropped, 'footnotes')
    note.replaceWith(words === '' ? '' : footnoteMark(notes.push(words) - 1))
  })
  for (const link of [...body.querySelectorAll('a[href*="#"]')]) {
    if (!body.contains(link)) continue
    const found = noteOf(body, link)
    if (!found && !isNoteLink(link) && !isComment(link)) continue
    const text = body.ownerDocument.createTextNode('')
    outermost(link).replaceWith(text)
    found?.backLinks.forEach((one) => outermost(one).remove())
    const words = found ? noteWords(found.note, isComment(link) ? {} : dropped) : ''
    found?.note.remove()
    if (isComment(link)) drop(dropped, 'comments')
    else if (words === '') drop(dropped, 'footnotes')
    else text.data = footnoteMark(notes.push(words) - 1)
  }
  body.querySelectorAll('[style*="footnote-list"], [style*="endnote-list"], [style*="comment-list"]').forEach((list) => list.remove())
  return notes
}
