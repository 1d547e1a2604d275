'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect } from 'react'

import { may, type Role } from '../../../domain/roles'

/** Payload offers the trash to everyone who may change a document: the style sheet hides it from those whose every step there is refused. */
export const OfferTrash = () => {
  const { user } = useAuth()
  const roles = (user as { roles?: Role[] } | null)?.roles ?? []
  const isOffered = may({ roles }, 'content.trash')
  useEffect(() => {
    document.documentElement.dataset['trash'] = isOffered ? 'offered' : 'closed'
  }, [isOffered])
  return null
}
