'use client'
import Link from 'next/link'

import type { ReviewAnswer } from '../../../editorial/endpoints/review'
import { type Language, languageCodes } from '../../../i18n/languages'
import { usePlace } from '../document/place'
import { useTitleElsewhere } from '../document/useShownTitle'
import { usePersonName } from '../usePersonName'
import { useWords } from '../useWords'
import { type Against, Changes } from './Changes'
import { Decision } from './Decision'
import { Earlier } from './Earlier'
import { NextReview } from './NextReview'
import { OriginalText } from './OriginalText'
import { PagePreview } from './PagePreview'
import { useReview } from './useReview'

/** Exactly the text that waits for a second person: as the page it will be, with what it changes, and the decision. */
export const Review = ({ language, against }: { language: Language; against: Against }) => {
  const words = useWords()
  const place = usePlace()
  const reviewing = useReview({ place, language })
  const { answer } = reviewing
  useTitleElsewhere(place, answer?.kind === 'done' ? answer.data.lead : undefined)
  if (!answer) return <p className="jf-quiet">{words.panel.working}</p>
  if (answer.kind !== 'done') return <p role="alert">{answer.kind === 'refused' ? answer.problems.map(({ message }) => message).join(' ') : answer.kind === 'failed' ? words.panel.failed : words.keep[answer.kind]}</p>
  const review = answer.data
  return (
    <>
      <h2>{words.review.title(language)}</h2>
      <nav aria-label={words.history.languages} className="jf-links">
        {languageCodes.map((code) => <Link aria-current={code === language ? 'page' : undefined} href={`${place.adminUrl}/review?locale=${code}`} key={code}>{words.language(code)}</Link>)}
        <Link href={`${place.adminUrl}?locale=${language}`}>{words.review.toDocument}</Link>
        {review.edition && <Link href={`${place.adminUrl}/history?locale=${language}&edition=${review.edition.id}`}>{words.review.toHistory}</Link>}
        {review.edition && <a href="#jf-changes">{words.review.changes}</a>}
      </nav>
      {review.edition === null ? <><p role="status">{words.review.nothing(language)}</p><NextReview language={language} place={place} /><Earlier review={review} /></> : (
        <>
          <About edition={review.edition} review={review} />
          <div className="jf-reading">
            <Earlier review={review} />
            <div className="jf-texts">
              <PagePreview edition={review.edition} language={language} />
              {review.original && <OriginalText original={review.original} place={place} />}
              <Changes asked={against} edition={review.edition} language={language} place={place} review={review} />
            </div>
            <Decision language={language} place={place} review={review} reviewing={reviewing} />
          </div>
        </>
      )}
    </>
  )
}

type Shown = { review: ReviewAnswer; edition: NonNullable<ReviewAnswer['edition']> }

/** Whose text this is, why it is live already, and what happened since. */
const About = ({ review: { people, changedSince, savedAt, offered, original, forcedFor }, edition: { isLive, number, submittedAt, submittedBy, authors } }: Shown) => {
  const words = useWords()
  const personOf = usePersonName(people)
  return (
    <>
      <p>{(isLive ? words.review.isLive : words.review.submitted)(personOf(submittedBy), submittedAt, number)}{authors.length > 0 && ` ${words.history.writtenBy([...new Set(authors.map(personOf))])}.`}{offered.length > 0 && ` ${words.review.exactly}`}</p>
      {forcedFor && <p className="jf-notice" role="note">{words.review.forcedFor} <q className="jf-remarks-text">{forcedFor}</q></p>}
      {original?.isWithdrawn && <p className="jf-notice" role="note">{words.review.originalWithdrawn(original.language)}</p>}
      {original?.drift && <p className="jf-notice" role="note">{words.review.originalMovedOn} <a href="#jf-original">{words.review.toOriginal}</a></p>}
      {changedSince && <p className="jf-notice" role="note">{words.review.changedSince(submittedAt, savedAt)}</p>}
    </>
  )
}
