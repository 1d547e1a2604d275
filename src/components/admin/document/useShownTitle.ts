'use client'
import { useDocumentInfo, useDocumentTitle, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useFound } from '../useAnswer'
import { useWords } from '../useWords'
import type { Place } from './place'

/** Names a document that has no title in this language as lists do, by the one in the other, at the top of the screen and in the way to it. */
export const useShownTitle = (place: Place): void => {
  const own = useFormFields(([fields]) => fields['title']?.value)
  useNaming(place, own)
}

/** The same on a screen without the form. */
export const useTitleElsewhere = (place: Place): void => {
  const own: unknown = useDocumentInfo().data?.['title']
  useNaming(place, own)
}

/** The title that lists show for it: asked for where only titles are, so that it says itself which language it is in. */
const useTitleOfLists = ({ entity, id, language, words }: Place, isNeeded: boolean): string | undefined => {
  const { lastUpdateTime } = useDocumentInfo()
  const asked = new URLSearchParams({ 'where[id][equals]': String(id), 'select[title]': 'true', locale: language, 'fallback-locale': 'none', depth: '0', limit: '1', trash: 'true' })
  // lastUpdateTime moves with every save: the title in the other language may be another one
  return useFound<{ docs: { title?: string }[] }>({ url: isNeeded ? `/api/${entity}?${asked.toString()}` : null, words, again: lastUpdateTime })?.docs[0]?.title
}

const useNaming = (place: Place, own: unknown): void => {
  const { untitled } = useWords().queue
  const { title, setDocumentTitle } = useDocumentTitle()
  const isUnnamed = !place.isGlobal && place.id !== null && !own
  const shown = useTitleOfLists(place, isUnnamed) ?? untitled
  useEffect(() => {
    if (!isUnnamed || title === shown) return
    // After Payload's own effect, which names it by its id and comes last when both are drawn at once.
    const soon = setTimeout(() => setDocumentTitle(shown))
    return () => clearTimeout(soon)
  }, [isUnnamed, title, shown, setDocumentTitle])
}
