'use client'
import { useEffect, useRef } from 'react'

import { doubtfulLinks } from '../../../domain/doubtfulLinks'
import type { ReviewAnswer } from '../../../editorial/endpoints/review'
import type { Language } from '../../../i18n/languages'
import type { Place } from '../document/place'
import { useWords } from '../useWords'
import { DoubtfulLinks } from '../workflow/DoubtfulLinks'
import { Approve } from './Approve'
import { NextReview } from './NextReview'
import { SendBack } from './SendBack'
import type { Reviewing } from './useReview'

type Props = { review: ReviewAnswer; language: Language; place: Place; reviewing: Reviewing }

/** Approve, or ask for changes; who may do neither is told who decides, or why not they. */
export const Decision = ({ review, language, place, reviewing: { problems, isBusy, isOver, remarks, decisions, read, decide } }: Props) => {
  const words = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  // What was pressed is gone once it is decided, and the keyboard would begin at the top of the page again.
  useEffect(() => {
    if (decisions > 0) heading.current?.focus()
  }, [decisions])
  const { offered, reasons, ownParts, edition } = review
  const approving = edition?.isLive ? words.panel.confirmsLive : words.effect.approve(language)
  const sendingBack = [words.effect.requestChanges(language), ...(edition?.isLive ? [words.panel.staysMeanwhile] : [])]
  const [isApproved, isSentBack] = [edition?.state === 'approved', edition?.state === 'changes_requested']
  return (
    <section aria-labelledby="jf-decide" className="jf-decide">
      <h3 id="jf-decide" ref={heading} tabIndex={-1}>{words.review.decide}</h3>
      {problems.length > 0 && (
        <div className="jf-notice jf-notice--trouble" role="alert">
          {problems.map(({ message }) => <p key={message}>{message}</p>)}
          <button className="jf-button" onClick={() => void read()} type="button">{words.review.stale}</button>
        </div>
      )}
      {edition && <DoubtfulLinks links={doubtfulLinks(edition.text)} />}
      {isApproved && <p>{words.review.approved}</p>}
      {isSentBack && <p>{words.review.sentBack}</p>}
      {reasons.map((reason) => <p key={reason}>{reason}</p>)}
      {ownParts.length > 0 && <p>{words.review.yours(ownParts, language)}</p>}
      {offered.length === 0 && reasons.length === 0 && !isApproved && !isSentBack && <p>{words.review.waits}</p>}
      {offered.includes('approve') && (
        <Approve effect={approving} isOff={isBusy || isOver} language={language} onApprove={() => void decide({ action: 'approve' })} unsent={offered.includes('requestChanges') ? remarks.reason : ''} />
      )}
      {!offered.includes('approve') && <NextReview language={language} place={place} />}
      {offered.includes('requestChanges') && <SendBack effect={sendingBack.join(' ')} isBusy={isBusy || isOver} language={language} remarks={remarks} onSend={(reason) => void decide({ action: 'requestChanges', reason })} />}
    </section>
  )
}
