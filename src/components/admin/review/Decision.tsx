'use client'
import { useState } from 'react'

import type { ReviewAnswer } from '../../../editorial/endpoints/review'
import type { Language } from '../../../i18n/languages'
import { useWords } from '../useWords'
import { ReasonDialog } from '../workflow/ReasonDialog'
import type { Reviewing } from './useReview'

type Props = { review: ReviewAnswer; language: Language; reviewing: Reviewing }

/** Approve, or ask for changes; who may do neither is told who decides, or why not they. */
export const Decision = ({ review, language, reviewing: { problems, isBusy, read, decide } }: Props) => {
  const words = useWords()
  const [isAsking, setAsking] = useState(false)
  const { offered, reasons, edition } = review
  const approving = edition?.isLive ? words.panel.confirmsLive : words.effect.approve(language)
  const sendingBack = [words.effect.requestChanges(language), ...(edition?.isLive ? [words.panel.staysMeanwhile] : [])]
  const isApproved = edition?.state === 'approved'
  return (
    <section aria-labelledby="jf-decide" className="jf-decide">
      <h3 id="jf-decide">{words.review.decide}</h3>
      {problems.length > 0 && (
        <div className="jf-notice jf-notice--trouble" role="alert">
          {problems.map(({ message }) => <p key={message}>{message}</p>)}
          <button className="jf-button" onClick={() => void read()} type="button">{words.review.stale}</button>
        </div>
      )}
      {isApproved && <p>{words.review.approved}</p>}
      {reasons.map((reason) => <p key={reason}>{reason}</p>)}
      {offered.length === 0 && reasons.length === 0 && !isApproved && <p>{words.review.waits}</p>}
      <div className="jf-buttons">
        {offered.includes('approve') && (
          <button aria-describedby="jf-approve-help" className="jf-button jf-button--main" disabled={isBusy} onClick={() => void decide({ action: 'approve' })} type="button">{words.button.approve(language)}</button>
        )}
        {offered.includes('requestChanges') && <button aria-describedby="jf-changes-help" className="jf-button" disabled={isBusy} onClick={() => setAsking(true)} type="button">{words.button.requestChanges(language)}…</button>}
      </div>
      {offered.includes('approve') && <small id="jf-approve-help">{approving}</small>}{' '}
      {offered.includes('requestChanges') && <small id="jf-changes-help">{sendingBack.join(' ')}</small>}
      {isAsking && (
        <ReasonDialog
          effect={sendingBack.map((sentence) => <p key={sentence}>{sentence}</p>)}
          label={words.dialog.remarks}
          onClose={() => setAsking(false)}
          onConfirm={(reason) => (setAsking(false), decide({ action: 'requestChanges', reason }))}
          title={words.button.requestChanges(language)}
        />
      )}
    </section>
  )
}
