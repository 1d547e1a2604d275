import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether more stands in an element than it shows, which changes with the screen and with what stands in it. */
export const useIsCut = (): { shown: RefObject<HTMLElement | null>; isCut: boolean } => {
  const shown = useRef<HTMLElement>(null)
  const [isCut, setCut] = useState(false)
  useEffect(() => {
    const element = shown.current
    if (!element) return
    const look = () => setCut(element.scrollHeight > element.clientHeight + 1)
    const observer = new ResizeObserver(look)
    for (const each of [element, ...element.children]) observer.observe(each)
    look()
    return () => observer.disconnect()
  })
  return { shown, isCut }
}
