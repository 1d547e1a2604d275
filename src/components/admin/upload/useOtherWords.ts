'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

import { languageCodes } from '../../../i18n/languages'
import type { Place } from '../document/place'
import { know } from '../document/state'
import { readStored } from '../document/useSaveCheck'

/** Reads what is said of a file in the other language, to stand beside the fields: no language of a file comes first. */
export const useOtherWords = ({ id, url, language }: Place): void => {
  const { lastUpdateTime } = useDocumentInfo()
  const other = languageCodes.find((code) => code !== language)
  useEffect(() => {
    if (id === null || !other) return
    void readStored({ url, language: other }).then((text) => text && know(url, { lead: { language: other, text, shared: null, lacking: [] } }))
    // lastUpdateTime moves with every save: somebody may have written on in the other language meanwhile
  }, [id, url, other, lastUpdateTime])
}
