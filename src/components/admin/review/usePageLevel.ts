import type { RefObject } from 'react'

import { firstInView, scrollTo } from '../document/blocks'
import { type Levelling, useFollowing } from '../document/useFollowing'

const blocksIn = (root: ParentNode, texts: string) => [...root.querySelectorAll(texts)].flatMap((text) => [...text.children])

/** Brings what stands in the original for the block that one reads of the page level with it. The page is in a frame of its own, as high as it is. */
const level: Levelling = (original, standsFor) => {
  const frame = document.querySelector<HTMLIFrameElement>('.jf-frame')
  const page = frame?.contentDocument
  if (!frame || !page || frame.getBoundingClientRect().right > original.getBoundingClientRect().left) return
  const [from, below] = [frame.getBoundingClientRect().top, original.getBoundingClientRect().top]
  const sides = { own: blocksIn(page, '.prose'), original: blocksIn(original, '[data-field=body]') }
  const read = firstInView({ blocks: sides.own, below, from })
  const other = read && standsFor({ block: read, ...sides })
  if (read && other) scrollTo(other, { in: original, at: Math.max(read.getBoundingClientRect().top + from, below) })
}

/** Keeps the original of a translation level with its page, where both stand beside each other. */
export const usePageLevel = (original: RefObject<HTMLElement | null>): void => useFollowing(original, level)
