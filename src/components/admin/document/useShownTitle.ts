'use client'
import { useDocumentInfo, useDocumentTitle, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

import type { Language } from '../../../i18n/languages'
import { ask } from '../request'
import { useWords } from '../useWords'
import type { Place } from './place'
import { know, type LeadText, useDocumentState } from './state'

/** Names a document that has no title in this language by the one in its lead language, at the top of the screen and in the way to it. */
export const useShownTitle = (place: Place): void => {
  const { status } = useDocumentState(place.url)
  const own = useFormFields(([fields]) => fields['title']?.value)
  useNaming({ place, own, leadLanguage: status?.lead })
}

/** The same on a screen without the form, which knows only its lead language and asks for that title where it is needed. */
export const useTitleElsewhere = (place: Place, leadLanguage: Language | undefined): void => {
  const own: unknown = useDocumentInfo().data?.['title']
  const { url, language, words, isGlobal } = place
  const isNeeded = !isGlobal && !own && leadLanguage !== undefined && leadLanguage !== language
  useEffect(() => {
    if (!isNeeded) return
    void ask<LeadText>({ url: `${url}/lead-text?language=${language}`, words }).then((answer) => {
      if (answer.kind === 'done') know(url, { lead: answer.data })
    })
  }, [isNeeded, url, language, words])
  useNaming({ place, own: leadLanguage === undefined || own, leadLanguage })
}

const useNaming = ({ place, own, leadLanguage }: { place: Place; own: unknown; leadLanguage: Language | undefined }): void => {
  const words = useWords()
  const { lead } = useDocumentState(place.url)
  const { title, setDocumentTitle } = useDocumentTitle()
  const isElsewhere = leadLanguage !== undefined && leadLanguage !== place.language
  const other = lead?.text['title']
  const shown = isElsewhere && typeof other === 'string' ? words.listing.titleIn(other, leadLanguage) : words.queue.untitled
  const isUnnamed = !place.isGlobal && place.id !== null && !own && (!isElsewhere || lead !== undefined)
  useEffect(() => {
    if (!isUnnamed || title === shown) return
    // After Payload's own effect, which names it by its id and comes last when both are drawn at once.
    const soon = setTimeout(() => setDocumentTitle(shown))
    return () => clearTimeout(soon)
  }, [isUnnamed, title, shown, setDocumentTitle])
}
