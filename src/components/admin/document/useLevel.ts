import type { RefObject } from 'react'

import { firstInView, scrollTo } from './blocks'
import { type Levelling, useFollowing } from './useFollowing'

const marker = 'data-jf-level'

/** Pixels of what stands before a block that stay in view above it, where the original stands above the translation. */
const roomAbove = 40

const isInView = (block: Element, below: number): boolean => {
  const { top, bottom } = block.getBoundingClientRect()
  return bottom > below && top < window.innerHeight
}

const isBeside = (aside: Element, editor: Element): boolean => aside.getBoundingClientRect().right <= editor.getBoundingClientRect().left

/** Marks what the person translates just now, and brings it level with their own words, as far as the original has to be scrolled at all. */
const level: Levelling = (aside, standsFor) => {
  const editor = aside.parentElement?.querySelector('[contenteditable="true"]')
  const original = aside.querySelector(':scope > [lang]')
  if (!editor || !original) return
  const sides = { own: [...editor.children], original: [...original.children] }
  const { anchorNode } = window.getSelection() ?? { anchorNode: null }
  const sideBySide = isBeside(aside, editor)
  const { top, bottom } = aside.getBoundingClientRect()
  const below = sideBySide ? top : bottom
  const written = sides.own.find((block) => anchorNode !== null && block.contains(anchorNode))
  const marked = written && standsFor({ block: written, ...sides })
  if (!marked?.hasAttribute(marker)) original.querySelector(`[${marker}]`)?.removeAttribute(marker)
  marked?.setAttribute(marker, '')
  const read = written && isInView(written, below) ? written : firstInView({ blocks: sides.own, below })
  const other = read && standsFor({ block: read, ...sides })
  if (read && other) scrollTo(other, { in: aside, at: sideBySide ? Math.max(read.getBoundingClientRect().top, top) : top + roomAbove })
}

/** Keeps an original that scrolls by itself level with the translation beside it, while that is scrolled or written. */
export const useLevel = (shown: RefObject<HTMLElement | null>): void => useFollowing(shown, level)
