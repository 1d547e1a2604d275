'use client'
import Link from 'next/link'
import { useState } from 'react'

import { isEventStatus } from '../../../domain/content'
import type { LanguageStatus, WorkflowStatus } from '../../../editorial/endpoints/workflowStatus'
import { awaitsSecondReview, type Deed, isDeed, isOut, needsConfirming, offeredOnceSaved, readingOf } from '../../../domain/workflow'
import type { Person } from '../../../domain/roles'
import type { Place } from '../document/place'
import { useWords } from '../useWords'
import { DoubtfulLinks, DoubtfulLinksInForm } from './DoubtfulLinks'
import { ConfirmUnchanged } from './ConfirmUnchanged'
import { LeftOutInForm } from './LeftOut'
import { LeadsNowhere } from './LeadsNowhere'
import { ReasonDialog } from './ReasonDialog'
import { Remarks } from './Remarks'
import { Standings } from './Standings'
import type { Actions } from './useActions'
import { WithdrawDialog } from './WithdrawDialog'
import { WithoutWords } from './WithoutWords'

type Props = { status: WorkflowStatus; own: LanguageStatus; place: Place; person: Person | null; actions: Actions; labelOf: (name: string) => string }

const needsReason = (action: Deed): boolean => action === 'forcePublish' || action === 'withdraw'
const awaitsReview = (own: LanguageStatus): boolean => own.candidateEdition !== null || awaitsSecondReview(own)
const isMain = (action: Deed): boolean => action === 'submit' || action === 'publish'
/** Takes something from readers or from a second person. */
const isDanger = (action: Deed): boolean => action === 'withdraw' || action === 'takeBack' || action === 'forcePublish'
const styleOf = (action: Deed): string => (isMain(action) ? 'jf-button jf-button--main' : isDanger(action) ? 'jf-button jf-button--danger' : 'jf-button')

/** One language of the document: where it stands, what this person may do, and what each button will do. */
export const LanguageCard = ({ status, own, place, person, actions, labelOf }: Props) => {
  const words = useWords()
  const [asking, setAsking] = useState<Deed | null>(null)
  const { language } = own
  const isHere = language === place.language
  const effects = useEffects({ status, own, place, isModified: actions.isModified, labelOf })
  const offered = (person && isHere && actions.isModified ? offeredOnceSaved(person, own, own.offered) : own.offered).filter(isDeed)
  const next = own.standing.map((standing) => words.panel.next[standing]).find(Boolean)
  const isUnchanged = needsConfirming(own) && !(isHere && actions.isModified)
  const start = (action: Deed) => (needsReason(action) || (action === 'submit' && isUnchanged) ? setAsking(action) : void actions.act({ action, language }))
  const close = () => setAsking(null)
  return (
    <section aria-label={words.language(language)} className="jf-card" data-language={language}>
      <h3>
        <span lang={place.words}>{capital(words.language(language))}</span>
        {own.lead === language && <small> ({words.panel.lead})</small>}
      </h3>
      <Standings readers={isOut(own) && status.exposure ? { now: status.exposure.live, next: null } : undefined} standing={own.standing} words={words} />
      {own.remarks && <Remarks remarks={own.remarks} />}
      <p className="jf-links">
        {own.livePath && <a href={own.livePath} rel="noopener" target="_blank">{words.panel.openPage(language)}</a>}
        {!isHere && <Link href={`${place.adminUrl}?locale=${language}`}>{words.panel.openText(language)}</Link>}
        {awaitsReview(own) && <Link href={`${place.adminUrl}/review?locale=${language}`}>{words.review[readingOf(own)](language)}</Link>}
      </p>
      {offered.length === 0 && <p className="jf-quiet">{next ?? words.panel.nothingToDo}</p>}
      {own.standing[0] !== 'notStarted' && <><WithoutWords own={own} /><LeadsNowhere own={own} /></>}
      <ul className="jf-actions">
        {offered.map((action) => (
          <li key={action}>
            <button aria-describedby={`jf-${language}-${action}`} className={styleOf(action)} disabled={actions.isBusy} onClick={() => start(action)} type="button">
              {words.button[action](language)}{needsReason(action) || (action === 'submit' && isUnchanged) ? '…' : ''}
            </button>
            <small id={`jf-${language}-${action}`}>{effects(action).join(' ')}</small>
            {action === 'submit' && isHere && own.lead !== language && <LeftOutInForm />}
            {action === 'submit' && (isHere ? <DoubtfulLinksInForm /> : <DoubtfulLinks links={own.doubtfulLinks} />)}
          </li>
        ))}
      </ul>
      {asking === 'withdraw' && (
        <WithdrawDialog effects={effects('withdraw')} entity={place.entity} language={language} leadHere={own.leadHere} onClose={close} onConfirm={(given) => (close(), actions.act({ action: 'withdraw', language, ...given }))} />
      )}
      {asking === 'submit' && <ConfirmUnchanged onClose={close} onConfirm={() => (close(), void actions.act({ action: 'submit', language, confirmed: true }))} own={own} place={place} />}
      {asking && asking !== 'withdraw' && asking !== 'submit' && (
        <ReasonDialog
          isDanger={isDanger(asking)}
          effect={effects(asking).map((sentence) => <p key={sentence}>{sentence}</p>)}
          label={words.dialog.reason}
          onClose={close}
          onConfirm={(reason) => (close(), actions.act({ action: asking, language, reason }))}
          title={words.button[asking](language)}
        />
      )}
    </section>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What each button will do, in sentences: what goes public with it, and what stays. */
const useEffects = ({ status, own, place, isModified, labelOf }: Omit<Props, 'actions' | 'person'> & { isModified: boolean }) => {
  const words = useWords()
  const { language } = own
  const others = status.languages.filter((one) => one.language !== language && isOut(one)).map((one) => words.panel.otherStays(one.language))
  const loses = own.lead === language ? status.languages.flatMap((one) => one.losesImages.map(({ name }) => words.images.lost({ language: one.language, name }))) : []
  const marked = own.lead === language && own.willPublish.some((name) => name === 'start' || name === 'end') ? status.eventStatusOnceLive : null
  const stays = isEventStatus(marked) && marked !== 'scheduled' ? [words.panel.staysMarked[marked]] : []
  const alsoPublishes = own.willPublish.length > 0 ? [words.panel.alsoPublishes(own.willPublish.map(labelOf))] : []
  return (action: Deed): string[] => {
    if (action === 'submit' && needsConfirming(own) && !(isModified && language === place.language)) return [words.panel.confirmsTranslation]
    const answers = action === 'submit' && own.isBehind ? [words.panel.answersAnew(own.leadLive)] : []
    const saves = (action === 'submit' || action === 'forcePublish') && isModified && language === place.language ? [words.panel.savesFirst] : []
    const publishes = action === 'publish' || action === 'forcePublish'
    return [...saves, words.effect[action](language), ...answers, ...(publishes ? [...alsoPublishes, ...stays, ...loses] : []), ...(publishes || action === 'withdraw' ? others : [])]
  }
}
