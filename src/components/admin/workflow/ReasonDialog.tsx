'use client'
import type { FormEvent, ReactNode } from 'react'

import { useWords } from '../useWords'
import { Dialog } from './Dialog'
import { useKeptReason } from './keptReason'

type Props = {
  title: string
  effect: ReactNode
  label: string
  /** Answers whether it was done; what was typed is kept until then. */
  onConfirm: (reason: string) => Promise<boolean>
  onClose: () => void
  /** What is confirmed takes something away: its button does not look like the recommended one. */
  isDanger?: boolean
  /** Further questions, above the reason. */
  children?: ReactNode
}

/** Asks why before an action that needs a reason; the button that confirms says what will happen. */
export const ReasonDialog = ({ title, effect, label, onConfirm, onClose, isDanger = false, children }: Props) => {
  const words = useWords()
  const { reason, type, forget } = useKeptReason(title)
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    void onConfirm(reason).then((isDone) => isDone && forget())
  }
  return (
    <Dialog onClose={onClose} title={title}>
      <form onSubmit={confirm}>
        <div className="jf-effect">{effect}</div>
        {children}
        <label className="jf-field">
          {label}<span aria-hidden="true" className="required">*</span>
          <textarea maxLength={2000} onChange={(event) => type(event.target.value)} required rows={4} value={reason} />
          <small>{words.dialog.reasonHelp}</small>
        </label>
        <div className="jf-buttons">
          <button className={isDanger ? 'jf-button jf-button--danger' : 'jf-button jf-button--main'} type="submit">{title}</button>
          <button className="jf-button" onClick={onClose} type="button">{words.dialog.cancel}</button>
        </div>
      </form>
    </Dialog>
  )
}
