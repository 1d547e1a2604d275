'use client'
import type { HistoryAnswer } from '../../../editorial/endpoints/history'
import type { Passage } from '../../../domain/passage'
import type { Language } from '../../../i18n/languages'
import { usePersonName } from '../usePersonName'
import { useWords } from '../useWords'

const wasImported = (passages: readonly Passage[]): boolean => passages.some(({ kind }) => kind === 'imported')

type Props = { history: HistoryAnswer; language: Language; onRestore: ((edition: string) => void) | undefined }

/** Every edition of one language, newest first, with who wrote it, who submitted it, who approved it and what became of it. */
export const EditionList = ({ history, language, onRestore }: Props) => {
  const words = useWords()
  const personOf = usePersonName(history.people)
  return (
    <ol className="jf-editions">
      {history.editions.map(({ id, number, state, submittedBy, submittedAt, isLive, title, exposure, authors, passages }) => (
        <li key={id}>
          <strong>{words.history.edition(number)}</strong>{' '}
          <span className={`jf-standing jf-standing--${isLive ? 'live' : state}`}>{isLive ? words.history.isLive : words.history.states[state]}</span>
          <span lang={language}>{title}</span>
          <span className={isLive ? 'jf-now' : 'jf-quiet'}>{isLive ? words.history.now[history.exposure ?? 'public'] : words.history.notNow}</span>
          {exposure && <span className="jf-quiet">{words.history.exposure(exposure)}</span>}
          {authors.length > 0 && <span className="jf-quiet">{words.history.writtenBy([...new Set(authors.map(personOf))])}</span>}
          {!wasImported(passages) && <span className="jf-quiet">{(state === 'kept' ? words.history.keptBy : words.history.submittedBy)(personOf(submittedBy), submittedAt)}</span>}
          {passages.map(({ kind, by, at }) => <span className="jf-quiet" key={kind}>{words.history.passages[kind](personOf(by), at)}</span>)}
          {onRestore && (
            <span>
              <button aria-describedby="jf-restore-help" className="jf-button" onClick={() => onRestore(id)} type="button">{words.history.restore(number)}</button>
            </span>
          )}
        </li>
      ))}
      {onRestore && history.editions.length > 0 && <li className="jf-quiet" id="jf-restore-help">{words.history.restoreHelp(language)}</li>}
    </ol>
  )
}
