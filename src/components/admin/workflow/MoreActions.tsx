'use client'
import { toast, useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { type EventStatus, type SayableStatus, sayableStatuses } from '../../../domain/content'
import { type Capability, may, type Role } from '../../../domain/roles'
import { isOut } from '../../../domain/workflow'
import type { LanguageStatus, WorkflowStatus } from '../../../editorial/endpoints/workflowStatus'
import type { Place } from '../document/place'
import { useWords } from '../useWords'
import { ReasonDialog } from './ReasonDialog'
import { ConfirmPlaces, CorrectWithdrawal } from './SafetyActions'
import type { Actions } from './useActions'

type Props = { status: WorkflowStatus; place: Place; actions: Actions }

const useMay = () => {
  const { user } = useAuth()
  const roles = (user as { roles?: Role[] } | null)?.roles ?? []
  return (capability: Capability): boolean => may({ roles }, capability)
}

/** Whether there is something to translate, or somebody was asked: a translation that readers have and that follows its original is done. */
const isWanting = ({ candidate, live, standing, isRequested }: LanguageStatus): boolean => candidate === 'none' && (!isOut({ live }) || standing.includes('behind') || isRequested)

/** What concerns the whole document: asking for translations, the event's status, a copy. */
export const MoreActions = (props: Props) => {
  const isAllowed = useMay()
  const { status, place } = props
  const asks = isAllowed('translation.request') ? status.languages.filter((own) => own.language !== status.lead && isWanting(own)) : []
  const hasEvent = place.entity === 'events' && status.eventStatus !== null && isAllowed('content.setEventStatus')
  const copies = !place.isGlobal && isAllowed('content.create')
  const withdrawn = isAllowed('content.withdraw') ? status.languages.filter(({ withdrawal }) => withdrawal !== null) : []
  const named = isAllowed('content.editShared') ? status.languages.filter(({ unconfirmedPlaces }) => unconfirmedPlaces.length > 0) : []
  if (asks.length + withdrawn.length + named.length === 0 && !hasEvent && !copies) return null
  return (
    <div className="jf-more">
      {asks.map((own) => <AskForTranslation key={own.language} {...props} isRequested={own.isRequested} language={own.language} />)}
      {withdrawn.map((own) => <CorrectWithdrawal key={own.language} {...props} own={own} />)}
      {named.map((own) => <ConfirmPlaces key={own.language} {...props} own={own} />)}
      {hasEvent && <EventStatusButtons {...props} />}
      {copies && <Duplicate {...props} />}
    </div>
  )
}

const AskForTranslation = ({ language, isRequested, actions }: Props & { language: WorkflowStatus['lead']; isRequested: boolean }) => {
  const words = useWords()
  const ask = () => actions.post({ path: 'request-translation', body: { language }, done: () => toast.success(words.translation.asked(language)) })
  return (
    <div>
      <button aria-describedby={`jf-ask-${language}`} className="jf-button" disabled={actions.isBusy} onClick={() => void ask()} type="button">
        {isRequested ? words.translation.askAgain(language) : words.translation.ask(language)}
      </button>
      <small id={`jf-ask-${language}`}>{isRequested ? words.translation.asked(language) : words.translation.help}</small>
    </div>
  )
}

const EventStatusButtons = ({ status, actions }: Props) => {
  const words = useWords()
  const [asking, setAsking] = useState<SayableStatus | null>(null)
  const now = (status.eventStatus ?? 'scheduled') as EventStatus
  const change = (reason: string) => {
    setAsking(null)
    return actions.post({ path: 'event-status', body: { status: asking, reason }, done: () => toast.success(words.event.done) })
  }
  return (
    <div>
      <strong>{words.event.title}</strong> {words.event.now(now)}
      <div className="jf-buttons">
        {sayableStatuses.filter((one) => one !== now).map((one) => (
          <button className={one === 'cancelled' ? 'jf-button jf-button--danger' : 'jf-button'} disabled={actions.isBusy} key={one} onClick={() => setAsking(one)} type="button">{words.event.button[one]}…</button>
        ))}
      </div>
      <small>{words.event.help}</small>
      {asking && <ReasonDialog isDanger={asking === 'cancelled'} effect={<p>{words.event.help}</p>} label={words.dialog.reason} onClose={() => setAsking(null)} onConfirm={change} title={words.event.button[asking]} />}
    </div>
  )
}

const Duplicate = ({ place, actions, status }: Props) => {
  const words = useWords()
  const router = useRouter()
  const open = ({ id }: { id: string }) => {
    toast.success(words.duplicate.done)
    router.push(`${place.adminUrl.slice(0, place.adminUrl.lastIndexOf('/'))}/${id}?locale=${status.lead}`)
  }
  return (
    <div>
      <button aria-describedby="jf-duplicate" className="jf-button" disabled={actions.isBusy} onClick={() => void actions.post<{ id: string }>({ path: 'duplicate-document', body: {}, done: open })} type="button">
        {words.duplicate.button}
      </button>
      <small id="jf-duplicate">{words.duplicate.help}{actions.isModified && ` ${words.duplicate.unsaved}`}</small>
    </div>
  )
}
