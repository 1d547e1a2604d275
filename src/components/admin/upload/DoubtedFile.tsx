'use client'
import { useDocumentEvents, useField } from '@payloadcms/ui'

import { usePlace } from '../document/place'
import { useFound } from '../useAnswer'
import { LanguageDoubt } from './DoubtedLanguage'

type Recorded = { statedLanguage?: string | null; fileLanguage?: string }

/** What a PDF says of its language against the one that it is `given` where it is read, or by its record: found by that, or by its content, which its record may no longer have. */
const Doubt = ({ by, value, given }: { by: 'id' | 'sha256'; value: string; given?: string | undefined }) => {
  const { words } = usePlace()
  const { mostRecentUpdate } = useDocumentEvents()
  // mostRecentUpdate moves when a drawer saved the file
  const found = useFound<{ docs: Recorded[] }>({ url: `/api/documents?where[${by}][equals]=${value}&limit=1&depth=0`, words, again: mostRecentUpdate })
  const recorded = found?.docs[0] ?? {}
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
