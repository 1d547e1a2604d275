'use client'
import { useState } from 'react'

import { isReason } from '../../../domain/reason'
import type { Language } from '../../../i18n/languages'
import { useWords } from '../useWords'
import { Dialog } from '../workflow/Dialog'

type Props = {
  language: Language
  /** What it does, in a sentence. */
  effect: string
  isOff: boolean
  /** Remarks that were typed beside it and not sent. */
  unsent: string
  onApprove: () => void
}

/** Approves at once, unless remarks stand unsent beside it: those would reach nobody, so it asks first. */
export const Approve = ({ language, effect, isOff, unsent, onApprove }: Props) => {
  const { button, review } = useWords()
  const [isAsking, setAsking] = useState(false)
  const approve = () => {
    setAsking(false)
    onApprove()
  }
  return (
    <div>
      <button aria-describedby="jf-approve-help" className="jf-button jf-button--main" disabled={isOff} onClick={() => (isReason(unsent) ? setAsking(true) : approve())} type="button">{button.approve(language)}</button>
      <small id="jf-approve-help">{effect}</small>
      {isAsking && (
        <Dialog onClose={() => setAsking(false)} title={review.unsent.title}>
          <div className="jf-effect">
            <p>{review.unsent.effect}</p>
            <blockquote className="jf-notice jf-remarks-text">{unsent.trim()}</blockquote>
          </div>
          <div className="jf-buttons">
            <button className="jf-button jf-button--danger" disabled={isOff} onClick={approve} type="button">{review.unsent.approve(language)}</button>
            <button className="jf-button" data-first onClick={() => setAsking(false)} type="button">{review.unsent.back}</button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
