'use client'
import type { FormEvent } from 'react'

import type { Language } from '../../../i18n/languages'
import { useWords } from '../useWords'
import type { KeptReason } from '../workflow/keptReason'

type Props = {
  language: Language
  /** What it does, in sentences. */
  effect: string
  isBusy: boolean
  /** What is typed, kept until it is decided. */
  remarks: KeptReason
  onSend: (remarks: string) => void
}

/** Remarks, typed beside the text that they are about, and the button that sends it back with them. */
export const SendBack = ({ language, effect, isBusy, remarks: { reason, type }, onSend }: Props) => {
  const { button, dialog } = useWords()
  const title = button.requestChanges(language)
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSend(reason)
  }
  return (
    <form className="jf-send-back" onSubmit={send}>
      <label className="jf-field">
        {dialog.remarks}
        <textarea maxLength={2000} onChange={(event) => type(event.target.value)} required rows={5} value={reason} />
        <small>{dialog.reasonHelp}</small>
      </label>
      <button aria-describedby="jf-changes-help" className="jf-button" disabled={isBusy} type="submit">{title}</button>
      <small id="jf-changes-help">{effect}</small>
    </form>
  )
}
