'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import { wholeLists } from '../../../i18n/admin/lists'
import { isLanguage } from '../../../i18n/languages'

/** Payload puts the tab of a whole list together from two words, which French cannot be: it is named here as it is said. */
export const NameWholeList = ({ collectionSlug }: { collectionSlug: string }) => {
  const { i18n } = useTranslation()
  const name = wholeLists[collectionSlug]?.[isLanguage(i18n.language) ? i18n.language : 'en']
  useEffect(() => {
    const tab = document.querySelector('.list-header .default-list-view-tabs__button:not(#trash-view-pill)')
    const label = tab?.querySelector('.btn__label') ?? tab
    if (label && name) label.textContent = name
  }, [name])
  return null
}
