'use client'
import { Conflict } from '../document/Conflict'
import { Original } from '../document/Original'
import { usePlace } from '../document/place'
import { ReadableText } from '../document/ReadableText'
import { useDocumentState } from '../document/state'
import { useWords } from '../useWords'

/** What stands beside a field of a file: the other language's words, once there are any, and what someone else wrote meanwhile. */
export const BesideWords = ({ path, isLocalized }: { path: string; isLocalized: boolean }) => {
  const words = useWords()
  const { url, language: own } = usePlace()
  const { lead, conflicts } = useDocumentState(url)
  const value = isLocalized && lead && lead.language !== own ? lead.text[path] : undefined
  return (
    <>
      {conflicts !== undefined && path in conflicts && <Conflict name={path} />}
      {lead && typeof value === 'string' && value !== '' && <Original language={lead.language}><div lang={lead.language}><ReadableText value={value} words={words} /></div></Original>}
    </>
  )
}
