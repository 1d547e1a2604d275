'use client'
import Link from 'next/link'

import { type Language, languageCodes } from '../../../i18n/languages'
import { usePlace } from '../document/place'
import { useTitleElsewhere } from '../document/useShownTitle'
import { NotRead } from '../NotRead'
import { useWords } from '../useWords'
import type { Against } from './comparedWith'
import { Earlier } from './Earlier'
import { NextReview } from './NextReview'
import { Reading } from './Reading'
import { useReview } from './useReview'

/** Exactly the text that waits for a second person: as the page it will be, with what it changes, and the decision. */
export const Review = ({ language, against }: { language: Language; against: Against }) => {
  const words = useWords()
  const place = usePlace()
  const reviewing = useReview({ place, language })
  const { answer } = reviewing
  useTitleElsewhere(place)
  if (!answer) return <p className="jf-quiet">{words.panel.working}</p>
  if (answer.kind !== 'done') return <NotRead answer={answer} onRetry={reviewing.retry} />
  const review = answer.data
  return (
    <>
      <h2>{words.review.title(language)}</h2>
      <nav aria-label={words.history.languages} className="jf-links">
        {languageCodes.map((code) => <Link aria-current={code === language ? 'page' : undefined} href={`${place.adminUrl}/review?locale=${code}`} key={code}>{words.language(code)}</Link>)}
        <Link href={`${place.adminUrl}?locale=${language}`}>{words.review.toDocument}</Link>
        {review.edition && <Link href={`${place.adminUrl}/history?locale=${language}&edition=${review.edition.id}`}>{words.review.toHistory}</Link>}
      </nav>
      {review.edition === null ? <><p role="status">{words.review.nothing(language)}</p><NextReview language={language} place={place} /><Earlier review={review} /></> : (
        <Reading asked={against} edition={review.edition} language={language} place={place} review={review} reviewing={reviewing} />
      )}
    </>
  )
}
