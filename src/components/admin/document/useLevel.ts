import { type RefObject, useEffect } from 'react'

import { counterpart } from './counterpart'

const marker = 'data-jf-level'

/** Pixels of what stands before a block that stay in view above it, where the original stands above the translation. */
const roomAbove = 40

const isHeading = (block: Element): boolean => /^H\d$/.test(block.tagName)

const blockAround = (editor: Element, inner: Node | null): Element | undefined =>
  [...editor.children].find((block) => inner !== null && block.contains(inner))

/** The first block that one sees of a text that has been scrolled. */
const firstInView = (editor: Element, below: number): Element | undefined =>
  [...editor.children].find((block) => block.getBoundingClientRect().bottom > below)

const isInView = (block: Element, below: number): boolean => {
  const { top, bottom } = block.getBoundingClientRect()
  return bottom > below && top < window.innerHeight
}

const isBeside = (aside: Element, editor: Element): boolean => aside.getBoundingClientRect().right <= editor.getBoundingClientRect().left

/** What stands in the original for a block of the translation. */
const standsFor = (block: Element, original: Element): Element | undefined => {
  const own = [...(block.parentElement?.children ?? [])]
  const blocks = [...original.children]
  return blocks[counterpart(own.slice(0, own.indexOf(block) + 1).map(isHeading), blocks.map(isHeading))]
}

/** Marks what the person translates just now, and brings it level with their own words, as far as the original has to be scrolled at all. */
const level = (aside: Element): void => {
  const editor = aside.parentElement?.querySelector('[contenteditable="true"]')
  const original = aside.querySelector(':scope > [lang]')
  if (!editor || !original) return
  const { anchorNode } = window.getSelection() ?? { anchorNode: null }
  const below = aside.getBoundingClientRect().top
  const written = blockAround(editor, anchorNode)
  const marked = written && standsFor(written, original)
  if (!marked?.hasAttribute(marker)) original.querySelector(`[${marker}]`)?.removeAttribute(marker)
  marked?.setAttribute(marker, '')
  if (!isBeside(aside, editor)) return void (marked && scrollTo(marked, { in: aside, at: below + roomAbove }))
  const read = written && isInView(written, below) ? written : firstInView(editor, below)
  const other = read && standsFor(read, original)
  if (read && other) scrollTo(other, { in: aside, at: Math.max(read.getBoundingClientRect().top, below) })
}

const scrollTo = (block: Element, { in: aside, at }: { in: Element; at: number }): void => void (aside.scrollTop += block.getBoundingClientRect().top - at)

/** Keeps an original that scrolls by itself level with the translation beside it, while that is scrolled or written. */
export const useLevel = (shown: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    let frame = 0
    const follow = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => void (shown.current && level(shown.current)))
    }
    document.addEventListener('selectionchange', follow)
    window.addEventListener('scroll', follow, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('selectionchange', follow)
      window.removeEventListener('scroll', follow)
    }
  }, [shown])
}
