'use client'
import { useState } from 'react'

import { type Withdrawal, type WithdrawalNotice, withdrawalNotices, workflowCollections } from '../../../domain/content'
import type { LeadHere } from '../../../editorial/actions/redirectTarget'
import type { Language } from '../../../i18n/languages'
import { useWords } from '../useWords'
import { ReasonDialog } from './ReasonDialog'
import { RedirectTarget } from './RedirectTarget'

type Props = {
  language: Language
  /** What confirming does, in sentences. */
  effects: string[]
  entity: string
  /** What readers find now, where the page is withdrawn already. */
  now?: Withdrawal | null
  /** Withdrawn pages that lead to this one. */
  leadHere?: LeadHere
  onConfirm: (given: { reason: string; withdrawal: Withdrawal }) => Promise<boolean>
  onClose: () => void
}
type Kind = Withdrawal['kind']

/** Asks why a page is withdrawn and what readers find in its place. */
export const WithdrawDialog = ({ language, effects, entity, now, leadHere, onConfirm, onClose }: Props) => {
  const words = useWords()
  const isPage = (workflowCollections as readonly string[]).includes(entity)
  const [kind, setKind] = useState<Kind>(now?.kind ?? 'notice')
  const [notice, setNotice] = useState<WithdrawalNotice>(now?.kind === 'notice' ? now.notice : 'outdated')
  const [to, setTo] = useState(now?.kind === 'redirect' ? now.to : { collection: isPage ? entity : 'pages', id: '' })
  const withdrawal: Withdrawal = kind === 'notice' ? { kind, notice } : kind === 'redirect' ? { kind, to } : { kind: 'gone' }
  return (
    <ReasonDialog
      effect={<>{effects.map((sentence) => <p key={sentence}>{sentence}</p>)}{leadHere && leadHere.total > 0 && <p>{words.withdrawal.alsoGone(leadHere)}</p>}</>} isDanger label={words.dialog.reason} onClose={onClose}
      onConfirm={(reason) => onConfirm({ reason, withdrawal })} title={now ? words.withdrawal.change(language) : words.button.withdraw(language)}
    >
      <fieldset className="jf-field">
        <legend>{words.dialog.kind}</legend>
        {(['notice', 'redirect', 'gone'] as const).map((one) => (
          <label className="jf-choice" key={one}>
            <input checked={kind === one} name="kind" onChange={() => setKind(one)} type="radio" value={one} /> {words.dialog[one]}
          </label>
        ))}
      </fieldset>
      {kind === 'notice' && (
        <label className="jf-field">
          {words.dialog.noticeKind}
          <select onChange={(event) => setNotice(event.target.value as WithdrawalNotice)} value={notice}>
            {withdrawalNotices.map((one) => <option key={one} value={one}>{words.dialog.notices[one]}</option>)}
          </select>
        </label>
      )}
      {kind === 'redirect' && <RedirectTarget language={language} onChange={setTo} to={to} />}
    </ReasonDialog>
  )
}
