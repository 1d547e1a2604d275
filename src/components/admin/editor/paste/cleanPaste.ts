import { isLinkAddress } from '../../../../domain/forms/address'
import { drop, type Dropped } from '../../../../domain/pasting'
import { realAddress } from './addresses'
import { footnoteMarks, takeFootnotes } from './footnotes'
import { headingLevel, headingTags } from './headings'
import { internalAddress, pictureOf } from './internalLinks'
import { isDressed, isElement, isStruck, isText, type Marks, marksIn, noMarks, tagOf } from './styles'
import { tidy } from './tidy'
import { isUnwanted } from './unwanted'
import { makeWordLists, takeMarker } from './wordLists'
import { makeWordQuotes } from './wordQuotes'

/** `body` holds paragraphs, headings 2 to 4, lists, quotes and tables of text with marks and links, pictures of the library, and marks where `footnotes` belong. */
export type Cleaned = { body: Element; footnotes: string[]; dropped: Dropped }

type Writer = { dropped: Dropped; headings: ReturnType<typeof headingTags> }
/**
 * Where text goes: the paragraph that is open, made when the first text comes. Items and cells are open themselves: they hold `lines`, and lists;
 * headings and quotes hold nothing but lines.
 */
type Flow = { parent: Element; open: Element | null; holds: 'blocks' | 'items' | 'lines' }
type Inline = { marks: Marks; link: Element | null }

/** A text from the clipboard as the editor can hold it. Changes the document it is given. */
export const cleanPaste = (document: Document): Cleaned => {
  const dropped: Dropped = {}
  const source = document.body
  removeStrayMarks(source)
  const footnotes = takeFootnotes(source, dropped)
  makeWordLists(source)
  makeWordQuotes(source)
  const body = document.createElement('div')
  const writer = { dropped, headings: headingTags(source) }
  write(source, { writer, flow: { parent: body, open: null, holds: 'blocks' }, inline: { marks: noMarks, link: null } })
  if (dropped.formatting) dropped.formatting = 1
  tidy(body)
  return { body, footnotes, dropped }
}

type Way = { writer: Writer; flow: Flow; inline: Inline }

const write = (node: Node, way: Way): void => node.childNodes.forEach((child) => {
  if (isText(child)) writeText(child.textContent ?? '', way)
  else if (isElement(child) && isPicture(child, way.flow)) writePicture(child, way.flow)
  else if (isElement(child) && !isUnwanted(child, way.writer.dropped)) writeElement(child, way)
})

/** Only a copy of the original beside a translation names one; it stands between paragraphs, as in the text that it comes from. */
const isPicture = (element: Element, { holds }: Flow): boolean => holds === 'blocks' && pictureOf(element) !== null

/** In the form in which the editor reads its own pictures. */
const writePicture = (element: Element, flow: Flow): void => {
  const picture = flow.parent.ownerDocument.createElement('img')
  picture.setAttribute('data-lexical-upload-relation-to', 'media')
  picture.setAttribute('data-lexical-upload-id', pictureOf(element) ?? '')
  flow.parent.appendChild(picture)
  flow.open = null
}

const holders = new Set(['ul', 'ol', 'li', 'blockquote', 'table', 'tr', 'td', 'th'])
const apart = new Set(['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'figure', 'figcaption', 'pre', 'address', 'dl', 'dt', 'dd', 'center', 'tbody', 'thead', 'tfoot', 'caption'])

const writeElement = (element: Element, way: Way): void => {
  const { writer, flow } = way
  const tag = tagOf(element)
  if (isDressed(element) && !way.inline.link && headingLevel(element) === null && tag !== 'a') drop(writer.dropped, 'formatting')
  if (isStruck(element) && !(element.parentElement && isStruck(element.parentElement))) drop(writer.dropped, 'struck')
  const level = headingLevel(element)
  if (tag === 'br') flow.open?.appendChild(flow.parent.ownerDocument.createElement('br'))
  else if (level !== null && flow.holds === 'blocks') writeHeading(element, { way, tag: writer.headings.get(level) ?? 'h4' })
  else if (isHolder(tag, flow)) writeHolder(element, { way, tag })
  else if (apart.has(tag) || holders.has(tag) || level !== null) writeApart(element, way)
  else if (tag === 'a') writeLink(element, way)
  else write(element, { ...way, inline: { ...way.inline, marks: marksIn(element, way.inline.marks) } })
}

const isHolder = (tag: string, { holds }: Flow): boolean =>
  holds === 'blocks' ? holders.has(tag) : holds === 'items' && (tag === 'ul' || tag === 'ol')

const writeHeading = (element: Element, { way, tag }: { way: Way; tag: string }): void => {
  takeMarker(element)
  const heading = way.flow.parent.ownerDocument.createElement(tag)
  way.flow.parent.appendChild(heading)
  write(element, { ...way, flow: { parent: way.flow.parent, open: heading, holds: 'lines' }, inline: { ...way.inline, marks: noMarks } })
  heading.querySelectorAll('strong').forEach((strong) => strong.replaceWith(...strong.childNodes))
  way.flow.open = null
}

/** A list within a list belongs to the item before it. */
const writeHolder = (element: Element, { way, tag }: { way: Way; tag: string }): void => {
  const { flow } = way
  const isList = tag === 'ul' || tag === 'ol'
  const isStray = tag === 'li' && !/^(UL|OL)$/.test(flow.parent.tagName)
  const parent = isList && /^(UL|OL)$/.test(flow.parent.tagName) ? (flow.parent.lastElementChild ?? flow.parent) : flow.parent
  const made = parent.ownerDocument.createElement(isStray ? 'p' : tag === 'td' && element.closest('thead') ? 'th' : tag)
  for (const name of ['start', 'colspan', 'rowspan']) if (Number(element.getAttribute(name)) > 1) made.setAttribute(name, element.getAttribute(name) ?? '')
  parent.appendChild(made)
  const holds = tag === 'li' || tag === 'td' || tag === 'th' ? 'items' : tag === 'blockquote' ? 'lines' : 'blocks'
  write(element, { ...way, flow: { parent: made, open: holds === 'blocks' ? null : made, holds }, inline: { marks: marksIn(element, noMarks), link: null } })
  if (flow.holds === 'blocks') flow.open = null
}

/** A paragraph of its own; within an item or a cell, a new line. */
const writeApart = (element: Element, way: Way): void => {
  const { flow } = way
  const inline = { ...way.inline, marks: marksIn(element, way.inline.marks) }
  if (flow.holds === 'blocks') {
    flow.open = null
    write(element, { ...way, inline })
    flow.open = null
    return
  }
  const last = flow.open?.lastChild
  if (last && flow.open?.textContent?.trim() && !(isElement(last) && tagOf(last) === 'br')) flow.open.appendChild(flow.parent.ownerDocument.createElement('br'))
  write(element, { ...way, inline })
}

const writeLink = (element: Element, way: Way): void => {
  const { flow } = way
  const href = element.getAttribute('href')
  const internal = internalAddress(element)
  const address = internal ?? realAddress(href ?? '')
  const isLink = internal !== null || isLinkAddress(address)
  if (href && !isLink) drop(way.writer.dropped, 'links')
  const marks = marksIn(element, way.inline.marks)
  if (!isLink || way.inline.link) return write(element, { ...way, inline: { ...way.inline, marks } })
  const link = flow.parent.ownerDocument.createElement('a')
  link.setAttribute('href', address)
  openFlow(flow).appendChild(link)
  write(element, { ...way, inline: { marks, link } })
}

/** What holds text directly within each; anywhere else it is a paragraph. */
const within: Record<string, string[]> = { UL: ['li'], OL: ['li'], TABLE: ['tr', 'td'], TR: ['td'] }

const openFlow = (flow: Flow): Element => {
  const { ownerDocument } = flow.parent
  flow.open ??= (within[flow.parent.tagName] ?? ['p']).reduce<Element>((parent, tag) => parent.appendChild(ownerDocument.createElement(tag)), flow.parent)
  return flow.open
}

const writeText = (raw: string, { flow, inline }: Way): void => {
  const text = raw.replace(/[ \t\r\n]+/g, ' ')
  if (text === '' || (text === ' ' && !flow.open?.hasChildNodes())) return
  const document = flow.parent.ownerDocument
  const marked = (['sup', 'sub', 'em', 'strong'] as const).filter((mark) => inline.marks[mark]).reduce<Node>((inner, mark) => {
    const element = document.createElement(mark)
    element.appendChild(inner)
    return element
  }, document.createTextNode(text))
  const into = inline.link && flow.open?.contains(inline.link) ? inline.link : openFlow(flow)
  into.appendChild(marked)
}

const removeStrayMarks = (body: Element): void => {
  for (const element of [body, ...body.querySelectorAll('*')])
    for (const child of element.childNodes) if (isText(child) && footnoteMarks.test(child.textContent ?? '')) child.textContent = (child.textContent ?? '').replace(/[\uE000\uE001]/g, '')
}
