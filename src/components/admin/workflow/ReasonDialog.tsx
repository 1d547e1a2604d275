'use client'
import { type FormEvent, type ReactNode, useState } from 'react'

import { useWords } from '../useWords'
import { Dialog } from './Dialog'

type Props = {
  title: string
  effect: ReactNode
  label: string
  onConfirm: (reason: string) => void
  onClose: () => void
  /** Further questions, above the reason. */
  children?: ReactNode
}

/** Asks why before an action that needs a reason; the button that confirms says what will happen. */
export const ReasonDialog = ({ title, effect, label, onConfirm, onClose, children }: Props) => {
  const words = useWords()
  const [reason, setReason] = useState('')
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    onConfirm(reason)
  }
  return (
    <Dialog onClose={onClose} title={title}>
      <form onSubmit={confirm}>
        <div className="jf-effect">{effect}</div>
        {children}
        <label className="jf-field">
          {label}
          <textarea maxLength={2000} onChange={(event) => setReason(event.target.value)} required rows={4} value={reason} />
          <small>{words.dialog.reasonHelp}</small>
        </label>
        <div className="jf-buttons">
          <button className="jf-button jf-button--main" type="submit">{title}</button>
          <button className="jf-button" onClick={onClose} type="button">{words.dialog.cancel}</button>
        </div>
      </form>
    </Dialog>
  )
}
