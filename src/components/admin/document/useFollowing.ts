import { type RefObject, useEffect } from 'react'

import { pairing } from './blocks'

export type Levelling = (original: HTMLElement, standsFor: ReturnType<typeof pairing>) => void

/** Brings an original level, at most once a frame, whenever the page is scrolled or the caret moves. `level` must be the same each time. */
export const useFollowing = (original: RefObject<HTMLElement | null>, level: Levelling): void => {
  useEffect(() => {
    let frame = 0
    const standsFor = pairing()
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => void (original.current && level(original.current, standsFor)))
    }
    document.addEventListener('selectionchange', later)
    window.addEventListener('scroll', later, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('selectionchange', later)
      window.removeEventListener('scroll', later)
    }
  }, [original, level])
}
