import { isElement, isText, tagOf } from './styles'

/** Leaves out what says nothing: the empty paragraphs by which word processors make room, and the breaks at an end. */
export const tidy = (body: Element): void => {
  body.querySelectorAll('a').forEach((link) => saysNothing(link) && link.replaceWith(...link.childNodes))
  body.querySelectorAll('br').forEach(trimAt)
  body.querySelectorAll('p, h2, h3, h4, li, blockquote, td, th').forEach(trimEnd)
  body.querySelectorAll('p, h2, h3, h4, li, blockquote').forEach((block) => saysNothing(block) && block.remove())
  body.querySelectorAll('ul, ol, table').forEach((holder) => saysNothing(holder) && holder.remove())
}

const saysNothing = (element: Element): boolean => !/[^\s\u00a0]/.test(element.textContent ?? '')

const trimEnd = (element: Element): void => {
  for (let last = element.lastChild; last && isElement(last) && tagOf(last) === 'br'; last = element.lastChild) last.remove()
}

const trimAt = (line: Element): void => {
  const [before, after] = [line.previousSibling, line.nextSibling]
  if (before && isText(before)) before.textContent = (before.textContent ?? '').trimEnd()
  if (after && isText(after)) after.textContent = (after.textContent ?? '').trimStart()
}
