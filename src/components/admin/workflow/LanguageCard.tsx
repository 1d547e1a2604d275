'use client'
import Link from 'next/link'
import { useState } from 'react'

import type { LanguageStatus, WorkflowStatus } from '../../../editorial/endpoints/workflow'
import type { Action } from '../../../domain/workflow'
import type { Place } from '../document/place'
import { useWords } from '../useWords'
import { ReasonDialog } from './ReasonDialog'
import { Standings } from './Standings'
import type { Actions } from './useActions'
import { WithdrawDialog } from './WithdrawDialog'

type Props = { status: WorkflowStatus; own: LanguageStatus; place: Place; actions: Actions; labelOf: (name: string) => string }

const needsReason = (action: Action): boolean => action === 'requestChanges' || action === 'forcePublish' || action === 'withdraw'
const isMain = (action: Action): boolean => action === 'submit' || action === 'approve' || action === 'publish'

/** One language of the document: where it stands, what this person may do, and what each button will do. */
export const LanguageCard = ({ status, own, place, actions, labelOf }: Props) => {
  const words = useWords()
  const [asking, setAsking] = useState<Action | null>(null)
  const { language } = own
  const isHere = language === place.language
  const effects = useEffects({ status, own, place, isModified: actions.isModified, labelOf })
  const { offered } = own
  const next = own.standing.map((standing) => words.panel.next[standing]).find(Boolean)
  const start = (action: Action) => (needsReason(action) ? setAsking(action) : void actions.act({ action, language }))
  const close = () => setAsking(null)
  return (
    <section aria-label={words.language(language)} className="jf-card" data-language={language}>
      <h3>
        <span lang={place.words}>{capital(words.language(language))}</span>
        {own.lead === language && <small> ({words.panel.lead})</small>}
      </h3>
      <Standings standing={own.standing} words={words} />
      <p className="jf-links">
        {own.livePath && <a href={own.livePath} rel="noopener" target="_blank">{words.panel.openPage(language)}</a>}
        {!isHere && <Link href={`${place.adminUrl}?locale=${language}`}>{words.panel.openText(language)}</Link>}
        {own.candidateEdition && <Link href={`${place.adminUrl}/history?locale=${language}&edition=${own.candidateEdition}`}>{words.panel.readSubmitted}</Link>}
      </p>
      {offered.length === 0 && <p className="jf-quiet">{next ?? words.panel.nothingToDo}</p>}
      <ul className="jf-actions">
        {offered.map((action) => (
          <li key={action}>
            <button aria-describedby={`jf-${language}-${action}`} className={isMain(action) ? 'jf-button jf-button--main' : 'jf-button'} disabled={actions.isBusy} onClick={() => start(action)} type="button">
              {words.button[action](language)}{needsReason(action) ? '…' : ''}
            </button>
            <small id={`jf-${language}-${action}`}>{effects(action).join(' ')}</small>
          </li>
        ))}
      </ul>
      {asking === 'withdraw' && (
        <WithdrawDialog entity={place.entity} language={language} onClose={close} onConfirm={(given) => (close(), void actions.act({ action: 'withdraw', language, ...given }))} />
      )}
      {asking && asking !== 'withdraw' && (
        <ReasonDialog
          effect={effects(asking).map((sentence) => <p key={sentence}>{sentence}</p>)}
          label={asking === 'requestChanges' ? words.dialog.remarks : words.dialog.reason}
          onClose={close}
          onConfirm={(reason) => (close(), void actions.act({ action: asking, language, reason }))}
          title={words.button[asking](language)}
        />
      )}
    </section>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What each button will do, in sentences: what goes public with it, and what stays. */
const useEffects = ({ status, own, place, isModified, labelOf }: Omit<Props, 'actions'> & { isModified: boolean }) => {
  const words = useWords()
  const { language } = own
  const others = status.languages.filter((one) => one.language !== language && one.live !== 'none').map((one) => words.panel.otherStays(one.language))
  const alsoPublishes = own.willPublish.length > 0 ? [words.panel.alsoPublishes(own.willPublish.map(labelOf))] : []
  return (action: Action): string[] => {
    if (action === 'approve' && own.candidate === 'none') return [words.panel.confirmsLive]
    const saves = (action === 'submit' || action === 'forcePublish') && isModified && language === place.language ? [words.panel.savesFirst] : []
    const publishes = action === 'publish' || action === 'forcePublish'
    return [...saves, words.effect[action](language), ...(publishes ? alsoPublishes : []), ...(publishes || action === 'withdraw' ? others : [])]
  }
}
