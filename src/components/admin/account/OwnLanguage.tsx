'use client'
import { useAuth, usePreferences, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef } from 'react'

import { interfaceLanguageKey } from '../../../domain/ownLanguage'
import { isLanguage } from '../../../i18n/languages'

/** The language of the panel goes with the person: what they choose is kept with their account, and is theirs in every browser. */
export const OwnLanguage = ({ children }: { children: ReactNode }) => {
  const { user } = useAuth()
  const { i18n: { language }, switchLanguage } = useTranslation()
  const { getPreference, setPreference } = usePreferences()
  const known = useRef<{ person: unknown; language: string } | null>(null)
  const person = user?.id
  useEffect(() => {
    if (person === undefined) return void (known.current = null)
    const before = known.current?.person === person ? known.current : null
    known.current = { person, language }
    if (before?.language === language) return
    if (before) return void setPreference(interfaceLanguageKey, language)
    void getPreference<unknown>(interfaceLanguageKey).then((own) => {
      if (!isLanguage(own) || own === known.current?.language) return
      // It is theirs already: what follows is no choice.
      known.current = { person, language: own }
      void switchLanguage?.(own)
    })
  }, [person, language, getPreference, setPreference, switchLanguage])
  return children
}
