'use client'
import { useId } from 'react'

import type { FileUses } from '../../../editorial/files/uses'
import { usePlace } from '../document/place'
import { refusalSentence } from '../../../i18n/admin/words'
import { useFound } from '../useAnswer'
import { useWords } from '../useWords'
import { UseLink } from './UseLink'

/** Where a stored file is used, and what becomes of it there when another takes its place: for whoever is about to replace it. */
export const UsedIn = () => {
  const words = useWords().files
  const { id, url, language, entity, words: panel } = usePlace()
  const heading = useId()
  const used = useFound<FileUses>({ url: id === null ? null : `${url}/used-in?language=${language}`, words: panel })
  if (!used) return null
  if (used.total === 0) return <p className="jf-quiet jf-used">{words.unused}</p>
  const more = used.total - used.uses.length
  return (
    <div className="jf-used">
      <p id={heading}>{words.usedIn(used.total)}</p>
      <ul aria-labelledby={heading}>
        {used.uses.map((use) => (
          <li key={`${use.collection} ${use.id}`}><UseLink language={language} panel={panel} use={use} /> {use.isTrashed ? words.trashed : words.use(use.isLive)}</li>
        ))}
        {more > 0 && <li>{words.more(more)}</li>}
      </ul>
      {used.isOthers ? <p className="jf-problem">{refusalSentence({ key: 'file.othersText', language: panel })}</p> : <p>{words.replacing}{entity === 'media' && ` ${words.checkWords}`}</p>}
    </div>
  )
}
