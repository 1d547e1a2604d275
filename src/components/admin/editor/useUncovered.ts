import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { type RefObject, useEffect } from 'react'

const gap = 8

/** Where the cursor stands: its row of a table where that fits on the screen, else its line. */
const placeOfCursor = (root: HTMLElement): DOMRect | null => {
  const selection = document.getSelection()
  const node = selection?.focusNode
  if (!selection || !node || !root.contains(node)) return null
  const element = node instanceof Element ? node : node.parentElement
  const row = element?.closest('tr')?.getBoundingClientRect()
  if (row && row.height < window.innerHeight / 2) return row
  const line = document.createRange()
  line.setStart(node, selection.focusOffset)
  return line.getClientRects()[0] ?? element?.getBoundingClientRect() ?? null
}

const scrollerOf = (element: Element): Element => {
  const parent = element.parentElement
  if (!parent) return document.documentElement
  return /auto|scroll/.test(getComputedStyle(parent).overflowY) && parent.scrollHeight > parent.clientHeight && parent !== document.body ? parent : scrollerOf(parent)
}

/** Scrolls as far as needed, whenever somebody writes or `cover` grows, so that the cursor is not below what covers the edge of the screen. */
export const useUncovered = (editor: LexicalEditor, cover: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = cover.current
    if (!element) return
    const uncover = () => {
      const [root, edge] = [editor.getRootElement(), element.getBoundingClientRect()]
      const cursor = root && edge.height > 0 ? placeOfCursor(root) : null
      if (cursor && cursor.bottom + gap > edge.top && cursor.top < edge.bottom) scrollerOf(element).scrollBy(0, cursor.bottom + gap - edge.top)
    }
    const soon = () => requestAnimationFrame(uncover)
    const observer = new ResizeObserver(uncover)
    observer.observe(element)
    const stop = editor.registerUpdateListener(soon)
    return () => {
      stop()
      observer.disconnect()
    }
  }, [editor, cover])
}
