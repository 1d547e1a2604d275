'use client'
import { useCallback, useState } from 'react'

import type { ComparisonAnswer } from '../../../editorial/endpoints/comparison'
import type { Language } from '../../../i18n/languages'
import type { Place } from '../document/place'
import { NotRead } from '../NotRead'
import { useAnswer } from '../useAnswer'
import { useWords } from '../useWords'
import { ComparedFields } from './ComparedFields'

/** Ids of editions: without `from` compared with nothing, without `to` the text in work. */
type Props = { place: Place; language: Language; from?: string | undefined; to?: string | undefined }

/** What differs between two texts of one language, which are asked for when they are to be shown. */
export const ComparedEditions = ({ place, language, from, to }: Props) => {
  const words = useWords()
  const { url, words: panel } = place
  const [tries, setTries] = useState(0)
  const again = useCallback(() => setTries((count) => count + 1), [])
  const query = new URLSearchParams({ language, ...(from ? { from } : {}), ...(to ? { to } : {}) })
  const answer = useAnswer<ComparisonAnswer>({ url: `${url}/comparison?${query}`, words: panel, again: tries })
  if (!answer) return <p className="jf-quiet" role="status">{words.panel.working}</p>
  if (answer.kind !== 'done') return <NotRead answer={answer} onRetry={again} />
  return <ComparedFields {...answer.data} editions={{ language, before: from, after: to }} place={place} />
}
