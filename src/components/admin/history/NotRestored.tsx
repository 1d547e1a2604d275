'use client'
import type { RestoringAnswer } from '../../../editorial/endpoints/restoring'
import type { Language } from '../../../i18n/languages'
import { usePlace } from '../document/place'
import { useFound } from '../useAnswer'
import { useWords } from '../useWords'

type Props = { edition: string; language: Language }
type Replaced = RestoringAnswer['replaced'][number]

/** The files of an earlier text that do not come back with it, and where they are seen as they were. */
export const NotRestored = ({ edition, language }: Props) => {
  const { history, compare } = useWords()
  const { url, words: panel } = usePlace()
  const { replaced = [] } = useFound<RestoringAnswer>({ url: `${url}/restore-text?${new URLSearchParams({ language, edition })}`, words: panel }) ?? {}
  if (replaced.length === 0) return null
  const door = ({ collection, sha256 }: Replaced): string => (collection === 'media' ? `/preview/images/${sha256}/1200.webp` : `/preview/${language}/${edition}/file`)
  return (
    <div className="jf-notice" role="note">
      <p>{history.notRestored}</p>
      <ul>
        {replaced.map((file) => (
          <li key={file.id}>{file.name === null ? compare.unknown : compare.quoted(file.name)} <a href={door(file)} rel="noopener" target="_blank">{compare.door.before}</a></li>
        ))}
      </ul>
    </div>
  )
}
