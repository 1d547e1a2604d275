'use client'
import { useDocumentEvents, useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { usePlace } from '../document/place'
import { ask } from '../request'
import { LanguageDoubt } from './DoubtedLanguage'

type Recorded = { statedLanguage?: string | null; fileLanguage?: string }

/** What a PDF says of its language against the one that it is `given` where it is read, or by its record: found by that, or by its content, which its record may no longer have. */
const Doubt = ({ by, value, given }: { by: 'id' | 'sha256'; value: string; given?: string | undefined }) => {
  const { words } = usePlace()
  const { mostRecentUpdate } = useDocumentEvents()
  const [recorded, setRecorded] = useState<Recorded>({})
  useEffect(() => {
    let isCurrent = true
    setRecorded({})
    void ask<{ docs: Recorded[] }>({ url: `/api/documents?where[${by}][equals]=${value}&limit=1&depth=0`, words }).then((answer) => {
      if (isCurrent) setRecorded((answer.kind === 'done' && answer.data.docs[0]) || {})
    })
    return () => void (isCurrent = false)
    // mostRecentUpdate moves when a drawer saved the file
  }, [by, value, words, mostRecentUpdate])
  return <LanguageDoubt given={given ?? recorded.fileLanguage} stated={recorded.statedLanguage} />
}

/** At the field that a PDF is attached with. */
export const DoubtedFile = ({ path }: { path: string }) => {
  const { value } = useField<unknown>({ path })
  return typeof value === 'string' && value !== '' ? <Doubt by="id" value={value} /> : null
}

/** Where the text that it is attached to is reviewed. */
export const DoubtedFileOf = ({ file }: { file: unknown }) => {
  const { sha256, language } = (file ?? {}) as { sha256?: unknown; language?: string }
  return typeof sha256 === 'string' ? <Doubt by="sha256" given={language} value={sha256} /> : null
}
