import { type RefObject, useEffect } from 'react'

import { copied } from '../editor/paste/internalLinks'
import { type BlockKind, counterparts } from './counterpart'

const marker = 'data-jf-level'

/** Pixels of what stands before a block that stay in view above it, where the original stands above the translation. */
const roomAbove = 40

const kinds: Record<string, BlockKind> = { P: 'text', UL: 'list', OL: 'list', BLOCKQUOTE: 'quote', HR: 'rule', TABLE: 'table', FIGURE: 'image' }

/** What a block of the editor or of the original is; the panel's own headings come first, so that those of the original begin at 4. */
const kindOf = (block: Element): BlockKind => {
  const [, level] = /^H(\d)$/.exec(block.tagName) ?? []
  if (level) return `h${block.closest('[contenteditable]') ? level : Number(level) - 2}`
  if (block.querySelector('table')) return 'table'
  return block.querySelector('img, figure') || block.hasAttribute(copied.picture) ? 'image' : (kinds[block.tagName] ?? 'image')
}

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

/** What stands in the original for each block of the translation; asked at every scroll, and worked out when what stands there changes. */
const pairing = () => {
  let known: { of: string; places: number[] } = { of: '', places: [] }
  return (block: Element, original: Element): Element | undefined => {
    const blocks = [...(block.parentElement?.children ?? [])]
    const [own, there] = [blocks.map(kindOf), [...original.children].map(kindOf)]
    const of = `${own.join()} ${there.join()}`
    if (known.of !== of) known = { of, places: counterparts(own, there) }
    return original.children[known.places[blocks.indexOf(block)] ?? -1]
  }
}

/** Marks what the person translates just now, and brings it level with their own words, as far as the original has to be scrolled at all. */
const level = (aside: Element, standsFor: ReturnType<typeof pairing>): void => {
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
    const standsFor = pairing()
    const follow = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => void (shown.current && level(shown.current, standsFor)))
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
