'use client'
import { useEffect, useRef } from 'react'

/** How long nobody who does not answer is asked again, in milliseconds. */
const pause = 5000

/** Does something again and again while it is wanted, as one does until the line is back. */
export const useRepeated = (isWanted: boolean, work: () => void): void => {
  const latest = useRef(work)
  useEffect(() => {
    latest.current = work
  })
  useEffect(() => {
    if (!isWanted) return
    const repeating = setInterval(() => latest.current(), pause)
    return () => clearInterval(repeating)
  }, [isWanted])
}
