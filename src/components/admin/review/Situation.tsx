'use client'
import type { ReviewAnswer } from '../../../editorial/endpoints/review'
import type { Original } from '../../../editorial/reviewing/original'
import type { Language } from '../../../i18n/languages'
import { LeftOut } from '../workflow/LeftOut'
import { usePersonName } from '../usePersonName'
import { useWords } from '../useWords'

type Edition = NonNullable<ReviewAnswer['edition']>
type Props = {
  review: ReviewAnswer; edition: Edition; language: Language
  /** How many differences are told; none where there is nothing to compare with. */
  changes: number | undefined
  /** They are those since the version that was sent back. */
  isSince: boolean
}

/** All there is to know before deciding: whose text this is, what it changes, how its original stands, and what happened since. */
export const Situation = ({ review, edition, language, changes, isSince }: Props) => {
  const words = useWords()
  const { isLive, number, submittedAt, submittedBy, authors, state } = edition
  const { changedSince, savedAt, offered, original, forcedFor, isLiveUnreviewed, people, sentBack } = review
  const personOf = usePersonName(people)
  const isDecided = state === 'approved' || state === 'changes_requested'
  return (
    <div aria-label={words.review.situation} className="jf-notice jf-situation" role="note">
      <p>{(isLive ? words.review.isLive : words.review.submitted)(personOf(submittedBy), submittedAt, number)}{authors.length > 0 && ` ${words.history.writtenBy([...new Set(authors.map(personOf))])}.`}</p>
      <p>{words.review.nature({ language, isLive, ...(review.against ? { replaced: review.against } : {}) })}{changes !== undefined && ` ${words.review.changeCount(changes, isSince ? sentBack?.number : undefined)}`}</p>
      {forcedFor && <p>{isLive ? words.review.forcedFor : words.review.liveForcedFor} <q className="jf-remarks-text">{forcedFor}</q></p>}
      {isLiveUnreviewed && !forcedFor && <p>{words.review.liveUnreviewed}</p>}
      {original?.isWithdrawn && <p>{words.review.originalWithdrawn(original.language)}</p>}
      {original && <OfOriginal original={original} />}
      {original && <LeftOut original={original.text} translation={edition.text} />}
      {changedSince && <p>{words.review.changedSince(submittedAt, savedAt)}</p>}
      {offered.includes('approve') && !isDecided && <p>{words.review.exactly}</p>}
      <Jumps edition={edition} review={review} />
    </div>
  )
}

/** Whether the original changed since this translation was made, or since the one that it replaces. */
const OfOriginal = ({ original: { drift, sinceBefore, isAnswered, isWithdrawn } }: { original: Original }) => {
  const { review: words } = useWords()
  if (!drift && !sinceBefore) return isAnswered && !isWithdrawn && <p>{words.originalStands}</p>
  return <p>{sinceBefore ? words.originalSince(sinceBefore.number) : words.originalMovedOn} <a href="#jf-original">{words.toOriginal}</a></p>
}

/** To what stands further down: on a phone, all of it. */
const Jumps = ({ edition: { isLive }, review: { original } }: Pick<Props, 'edition' | 'review'>) => {
  const { review: words } = useWords()
  return (
    <nav aria-label={words.onThisPage} className="jf-links">
      <a href="#jf-changes">{words.changes}</a>
      <a href="#jf-page">{isLive ? words.livePage : words.page}</a>
      {original && <a href="#jf-original">{words.original(original.language)}</a>}
      <a href="#jf-decide">{words.decide}</a>
    </nav>
  )
}
