'use client'
import { useModal } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef } from 'react'

import { focusDrawer } from './focusDrawer'

/** Puts the keyboard where a drawer that opens is to be written in: Payload puts it on Close, which the first space then presses. */
export const DrawerFocus = ({ children }: { children: ReactNode }) => {
  const { modalState } = useModal()
  const open = useRef<string[]>([])
  useEffect(() => {
    const now = Object.entries(modalState).flatMap(([slug, state]) => (state?.isOpen && slug.startsWith('drawer_') ? [slug] : []))
    const opened = now.filter((slug) => !open.current.includes(slug))
    open.current = now
    for (const slug of opened) void focusDrawer(slug)
  }, [modalState])
  return children
}
