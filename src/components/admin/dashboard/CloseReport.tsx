'use client'
import { useState } from 'react'

import { panelWords } from '../../../i18n/admin/panel'
import type { Language } from '../../../i18n/languages'
import { problemsOfDeed } from '../problemsOfDeed'
import { type Answer, ask } from '../request'

/** Says that a reported error was dealt with. It stays on the page, so that the next one stands where it stood. */
export const CloseReport = ({ id, page, language }: { id: string; page: string; language: Language }) => {
  const words = panelWords(language)
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null)
  if (answer?.kind === 'done') return <p className="jf-quiet" role="status">{words.reports.closed}</p>
  const close = () => void ask({ url: `/api/error-reports/${id}/close`, words: language, body: {} }).then(setAnswer)
  return (
    <>
      {answer !== null && <p className="jf-problem" role="alert">{problemsOfDeed(answer, words).map(({ message }) => message).join(' ')}</p>}
      <button aria-label={words.reports.closeOf(page)} className="jf-button" onClick={close} type="button">{words.reports.close}</button>
    </>
  )
}
