'use client'
import { useCallback, useEffect, useState } from 'react'

import type { ComparisonAnswer } from '../../../editorial/endpoints/comparison'
import type { Language } from '../../../i18n/languages'
import type { Place } from '../document/place'
import { NotRead } from '../NotRead'
import { type Answer, ask } from '../request'
import { useWords } from '../useWords'
import { ComparedFields } from './ComparedFields'

/** Ids of editions: without `from` compared with nothing, without `to` the text in work. */
type Props = { place: Place; language: Language; from?: string | undefined; to?: string | undefined }

/** What differs between two texts of one language, which are asked for when they are to be shown. */
export const ComparedEditions = ({ place, language, from, to }: Props) => {
  const words = useWords()
  const [answer, setAnswer] = useState<Answer<ComparisonAnswer> | null>(null)
  const { url, words: panel } = place
  const [tries, setTries] = useState(0)
  const again = useCallback(() => setTries((count) => count + 1), [])
  useEffect(() => {
    let isWanted = true
    setAnswer((before) => (before?.kind === 'done' ? null : before))
    const query = new URLSearchParams({ language, ...(from ? { from } : {}), ...(to ? { to } : {}) })
    void ask<ComparisonAnswer>({ url: `${url}/comparison?${query}`, words: panel }).then((given) => isWanted && setAnswer(given))
    return () => void (isWanted = false)
  }, [url, panel, language, from, to, tries])
  if (!answer) return <p className="jf-quiet" role="status">{words.panel.working}</p>
  if (answer.kind !== 'done') return <NotRead answer={answer} onRetry={again} />
  return <ComparedFields {...answer.data} editions={{ language, before: from, after: to }} place={place} />
}
