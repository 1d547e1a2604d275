'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import type { Withdrawal } from '../../../domain/content'
import type { LanguageStatus } from '../../../editorial/endpoints/workflowStatus'
import type { Place } from '../document/place'
import { useWords } from '../useWords'
import type { Actions } from './useActions'
import { WithdrawDialog } from './WithdrawDialog'

type Props = { own: LanguageStatus; place: Place; actions: Actions }

/** What readers find at a withdrawn page, and a way to change it. */
export const CorrectWithdrawal = ({ own: { language, withdrawal, ledTo }, place, actions }: Props) => {
  const words = useWords()
  const [isAsking, setAsking] = useState(false)
  if (!withdrawal) return null
  const change = (given: { reason: string; withdrawal: Withdrawal }) => {
    setAsking(false)
    return actions.post({ path: 'withdrawal', body: { language, ...given }, done: () => toast.success(words.withdrawal.done) })
  }
  return (
    <div>
      {words.withdrawal.found({ language, kind: withdrawal.kind, ledTo })}
      <div className="jf-buttons">
        <button className="jf-button" disabled={actions.isBusy} onClick={() => setAsking(true)} type="button">{words.withdrawal.change(language)}…</button>
      </div>
      {isAsking && <WithdrawDialog effects={[words.withdrawal.effect]} entity={place.entity} language={language} now={withdrawal} onClose={() => setAsking(false)} onConfirm={change} />}
    </div>
  )
}

/** An officer's word that the places which a text of every page names may be named. */
export const ConfirmPlaces = ({ own: { language, unconfirmedPlaces }, actions }: Props) => {
  const words = useWords()
  const confirm = () => actions.post({ path: 'confirm-places', body: { language }, done: () => toast.success(words.places.done) })
  return (
    <div>
      <button aria-describedby={`jf-places-${language}`} className="jf-button" disabled={actions.isBusy} onClick={() => void confirm()} type="button">{words.places.confirm(unconfirmedPlaces)}</button>
      <small id={`jf-places-${language}`}>{words.places.help}</small>
    </div>
  )
}
