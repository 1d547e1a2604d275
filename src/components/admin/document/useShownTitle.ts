'use client'
import { useDocumentTitle, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useWords } from '../useWords'
import type { Place } from './place'
import { useDocumentState } from './state'

/** Names a document that has no title in this language by the one in its lead language, at the top of the screen and in the way to it. */
export const useShownTitle = (place: Place): void => {
  const words = useWords()
  const { lead, status } = useDocumentState(place.url)
  const own = useFormFields(([fields]) => fields['title']?.value)
  const { title, setDocumentTitle } = useDocumentTitle()
  const isElsewhere = status !== undefined && status.lead !== place.language
  const other = lead?.text['title']
  const shown = isElsewhere && typeof other === 'string' ? words.listing.titleIn(other, status.lead) : words.queue.untitled
  const isUnnamed = !place.isGlobal && place.id !== null && !own && (!isElsewhere || lead !== undefined)
  useEffect(() => {
    if (isUnnamed && title !== shown) setDocumentTitle(shown)
  }, [isUnnamed, title, shown, setDocumentTitle])
}
