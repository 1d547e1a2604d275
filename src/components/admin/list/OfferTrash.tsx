'use client'
import { useAuth, useSelection } from '@payloadcms/ui'
import { useEffect } from 'react'

import { may, type Role } from '../../../domain/roles'
import { useOfferedTrash } from './useOfferedTrash'

/** Payload offers the trash to everyone who may change a document: the style sheet hides it from those whose every step there is refused, and from selections that would be. */
export const OfferTrash = ({ collectionSlug }: { collectionSlug: string }) => {
  const { user } = useAuth()
  const { selectedIDs } = useSelection()
  const roles = (user as { roles?: Role[] } | null)?.roles ?? []
  const isOffered = may({ roles }, 'content.trash')
  useEffect(() => {
    document.documentElement.dataset['trash'] = isOffered ? 'offered' : 'closed'
  }, [isOffered])
  useOfferedTrash({ collection: collectionSlug, ids: selectedIDs.map(String) })
  return null
}
