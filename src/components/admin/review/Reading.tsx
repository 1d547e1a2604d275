'use client'
import { useMemo } from 'react'

import { compareEditions } from '../../../domain/comparison/compareEditions'
import { toldChanges } from '../../../domain/comparison/shown'
import type { ReviewAnswer } from '../../../editorial/endpoints/review'
import type { Language } from '../../../i18n/languages'
import type { Place } from '../document/place'
import { Changes } from './Changes'
import { type Against, comparedWith } from './comparedWith'
import { Decision } from './Decision'
import { Earlier } from './Earlier'
import { OriginalText } from './OriginalText'
import { PagePreview } from './PagePreview'
import { Situation } from './Situation'
import type { Reviewing } from './useReview'

type Props = { review: ReviewAnswer; edition: NonNullable<ReviewAnswer['edition']>; language: Language; place: Place; asked: Against; reviewing: Reviewing }

/** How things stand, what changes, the page, its original, and the decision. What changes comes first; where all of it is new, the page says it better. */
export const Reading = ({ review, edition, language, place, asked, reviewing }: Props) => {
  const before = comparedWith({ review, asked })
  const compared = useMemo(() => compareEditions({ before, after: edition }), [before, edition])
  const changes = <Changes asked={asked} compared={compared} edition={edition} key="changes" language={language} place={place} review={review} />
  const isFirst = review.against === null && review.sentBack === null
  return (
    <>
      <Situation changes={before ? compared.flatMap(toldChanges).length : undefined} edition={edition} isSince={before !== null && before === review.sentBack} language={language} review={review} />
      <div className="jf-reading">
        <Earlier review={review} />
        <div className="jf-texts">
          {!isFirst && changes}
          <PagePreview edition={edition} language={language} />
          {review.original && <OriginalText original={review.original} place={place} />}
          {isFirst && changes}
        </div>
        <Decision language={language} place={place} review={review} reviewing={reviewing} />
      </div>
    </>
  )
}
