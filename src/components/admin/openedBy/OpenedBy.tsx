'use client'
import { useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'

import { pinOpener, sayOpener } from './sayOpener'

/** Around every page of the panel: what is done on it is done by whoever opened it, or refused. */
export const OpenedBy = ({ children }: { children: ReactNode }) => {
  const { user } = useAuth()
  const pathname = usePathname()
  const id = user ? String(user.id) : null
  useEffect(sayOpener, [])
  useEffect(() => pinOpener({ user: id, isSigningIn: pathname.endsWith('/login') }), [id, pathname])
  return children
}
