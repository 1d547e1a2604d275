import { useEffect } from 'react'

/** Calls back, at most once a frame, whenever the page is scrolled or the caret moves. `follow` must be the same each time. */
export const useFollowing = (follow: () => void): void => {
  useEffect(() => {
    let frame = 0
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(follow)
    }
    document.addEventListener('selectionchange', later)
    window.addEventListener('scroll', later, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('selectionchange', later)
      window.removeEventListener('scroll', later)
    }
  }, [follow])
}
