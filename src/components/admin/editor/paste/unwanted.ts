import { drop, type Dropped } from '../../../../domain/pasting'
import { styleOf, tagOf } from './styles'

/** Never part of a text, and never worth a word. */
const silent = new Set(['script', 'style', 'head', 'meta', 'link', 'title', 'xml', 'base', 'template', 'noscript', 'colgroup', 'col', 'hr'])
const pictures = new Set(['img', 'picture', 'svg', 'canvas', 'v:shape', 'v:imagedata'])
const objects = new Set(['iframe', 'object', 'embed', 'video', 'audio', 'math', 'form', 'input', 'select', 'textarea', 'button'])

const isDeletion = (element: Element): boolean => tagOf(element) === 'del' || /\bmsodel\b/i.test(element.className)

const isHidden = (element: Element): boolean => styleOf(element).get('display') === 'none' || styleOf(element).get('mso-hide') === 'all'

const isComment = (element: Element): boolean => /msocom|MsoCommentReference/i.test(element.className) || /mso-element:\s*comment/i.test(element.getAttribute('style') ?? '')

/** Whether an element has no place in the editor at all, its content included; notes what a person would miss. */
export const isUnwanted = (element: Element, dropped: Dropped): boolean => {
  const tag = tagOf(element)
  if (silent.has(tag)) return true
  const kind = pictures.has(tag) ? 'pictures' : objects.has(tag) ? 'objects' : isDeletion(element) ? 'deletions' : isHidden(element) ? 'hidden' : isComment(element) ? 'comments' : null
  if (kind) drop(dropped, kind)
  return kind !== null
}
