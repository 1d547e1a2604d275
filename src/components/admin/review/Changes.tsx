'use client'
import Link from 'next/link'

import type { FieldComparison } from '../../../domain/comparison/compareEditions'
import type { ReviewAnswer } from '../../../editorial/endpoints/review'
import type { Language } from '../../../i18n/languages'
import type { ReviewWords } from '../../../i18n/admin/review.en'
import { ToldFields } from '../comparison/ComparedFields'
import type { Place } from '../document/place'
import { DoubtedFileOf } from '../upload/DoubtedFile'
import { useWords } from '../useWords'
import { type Against, comparedWith } from './comparedWith'

type Props = { review: ReviewAnswer; edition: NonNullable<ReviewAnswer['edition']>; language: Language; place: Place; asked: Against; compared: FieldComparison[] }

/** What the text changes: since the version that was sent back, where there is one, or against what readers have. */
export const Changes = ({ review, edition, language, place, asked, compared }: Props) => {
  const { review: words } = useWords()
  const { against, sentBack, names, versions } = review
  const before = comparedWith({ review, asked })
  const isSince = sentBack !== null && asked === 'sentBack'
  return (
    <section aria-labelledby="jf-changes">
      <h3 id="jf-changes">{words.changes}</h3>
      {sentBack ? (
        <Choice against={against} chosen={isSince ? 'sentBack' : 'live'} sentBack={sentBack.number} to={`${place.adminUrl}/review?locale=${language}&against=`} />
      ) : (
        <p className="jf-quiet">{againstLive({ review, edition, words, language })}</p>
      )}
      <DoubtedFileOf file={edition.text['file']} />
      <ToldFields after={edition} before={before} compared={compared} editions={{ language, before: before?.id, after: edition.id }} names={names} place={place} versions={versions} />
    </section>
  )
}

type Told = Pick<Props, 'review' | 'edition' | 'language'> & { words: ReviewWords }

const againstLive = ({ review: { against }, edition, words, language }: Told): string =>
  against ? (against.isWithdrawn ? words.againstWithdrawn : edition.isLive ? words.againstBefore : words.againstLive)(against.number)
    : edition.isLive ? words.liveAgainstNothing(language, edition.number) : words.againstNothing(language)

type ChoiceProps = { against: ReviewAnswer['against']; sentBack: number; chosen: Against; to: string }

const Choice = ({ against, sentBack, chosen, to }: ChoiceProps) => {
  const { review: words } = useWords()
  const live = against === null ? words.sinceNothing : (against.isWithdrawn ? words.sinceWithdrawn : words.sinceLive)(against.number)
  return (
    <nav aria-label={words.compareWith} className="jf-links">
      <Link aria-current={chosen === 'sentBack' ? 'page' : undefined} href={`${to}sentBack`} replace scroll={false}>{words.sinceSentBack(sentBack)}</Link>
      <Link aria-current={chosen === 'live' ? 'page' : undefined} href={`${to}live`} replace scroll={false}>{live}</Link>
    </nav>
  )
}
