import type { ClipboardEvent } from 'react'

import { copied, pictureOf, readTarget } from '../editor/paste/internalLinks'

/** What a selection inside of it keeps: a list to its items, a mark or a link to its words. */
const carried = new Set(['SPAN', 'STRONG', 'EM', 'U', 'SUB', 'SUP', 'UL', 'OL', 'TABLE', 'TBODY', 'TR'])
/** Below the headings of the panel, the text's own begin at 4. */
const headings = { h4: 'h2', h5: 'h3', h6: 'h4' }

const renamed = (element: Element, tag: string, attributes: Record<string, string> = {}): void => {
  const made = element.ownerDocument.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...element.childNodes)
  element.replaceWith(made)
}

/** A picture as itself: what is said of it beside the original stands, in each language, with the image. */
const asPicture = (shown: Element): void => {
  const picture = shown.ownerDocument.createElement('img')
  const id = pictureOf(shown)
  if (id) picture.setAttribute(copied.picture, id)
  shown.replaceWith(picture)
}

const withWhatItStandsIn = (range: Range): Element => {
  const holder = document.createElement('div')
  holder.append(range.cloneContents())
  const { commonAncestorContainer: inner } = range
  for (let around = inner instanceof Element ? inner : inner.parentElement; around && carried.has(around.tagName); around = around.parentElement) {
    const shell = around.cloneNode() as Element
    shell.append(...holder.childNodes)
    holder.append(shell)
  }
  return holder
}

/** A piece of the original as text that an editor takes in: its own headings, its links as links, its pictures as pictures, and without what is only said beside it. */
export const asWritten = (holder: Element): string => {
  holder.querySelectorAll(`[${copied.aside}]`).forEach((aside) => aside.remove())
  holder.querySelectorAll(`figure, [${copied.picture}]`).forEach(asPicture)
  for (const [from, to] of Object.entries(headings)) holder.querySelectorAll(from).forEach((heading) => renamed(heading, to))
  holder.querySelectorAll(`[${copied.address}]`).forEach((link) => renamed(link, 'a', { href: link.getAttribute(copied.address) ?? '' }))
  holder.querySelectorAll(`[${copied.target}]`).forEach((link) => {
    const written = link.getAttribute(copied.target) ?? ''
    const target = readTarget(written)
    if (target) renamed(link, 'a', { href: `${location.origin}/admin/collections/${target.collection}/${target.id}`, [copied.target]: written })
  })
  return holder.innerHTML
}

/** Copies what is selected of an original so that the editor beside it, and a word processor, get it as it was written. */
export const copyOriginal = (event: ClipboardEvent<HTMLElement>): void => {
  const { currentTarget: original, clipboardData } = event
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed) return
  const range = selection.getRangeAt(0).cloneRange()
  if (!original.contains(range.startContainer)) return
  // Three clicks on the last paragraph select up to what stands behind the original.
  if (!original.contains(range.endContainer)) range.setEnd(original, original.childNodes.length)
  event.preventDefault()
  clipboardData.setData('text/html', asWritten(withWhatItStandsIn(range)))
  clipboardData.setData('text/plain', selection.toString())
}
