'use client'
import { type SyntheticEvent, useEffect, useRef, useState } from 'react'

const heightOf = (page: HTMLElement): number => Math.ceil(Math.max(page.getBoundingClientRect().height, page.ownerDocument.body.scrollHeight))

/** How high the page in a frame of this origin is, now and after whatever makes it higher: the frame then needs no scroll bar of its own. */
export const useContentHeight = () => {
  const [height, setHeight] = useState<number>()
  const observer = useRef<ResizeObserver>(undefined)
  useEffect(() => () => observer.current?.disconnect(), [])
  const onLoad = ({ currentTarget }: SyntheticEvent<HTMLIFrameElement>): void => {
    const page = currentTarget.contentDocument?.documentElement
    observer.current?.disconnect()
    if (!page) return
    observer.current = new ResizeObserver(() => setHeight(heightOf(page)))
    observer.current.observe(page)
  }
  return { height, onLoad }
}
