import type { Payload, TypedUser } from 'payload'

import type { SayableStatus } from '../../domain/content'
import type { Subject } from '../../domain/edition'
import { isReason } from '../../domain/reason'
import { refuse } from '../../domain/refusal'
import { may, type Person } from '../../domain/roles'
import type { Language } from '../../i18n/languages'
import { inTransaction, lockDocument } from '../../database/session'
import { recordEvent } from '../../editions/events'
import { publishedDocument, setEventStatus } from '../../editions/live'
import { noteRequest } from '../../editions/working'
import { readUntrashed } from '../workingCopy'

type Acting = { payload: Payload; user: TypedUser & Person; subject: Subject }

/** Cancels, postpones or reinstates an event at once, in every language; the reason goes to the timeline. */
export const changeEventStatus = ({ payload, user, subject, status, reason }: Acting & { status: SayableStatus; reason: string }) =>
  inTransaction({ payload, user }, async ({ req, run }) => {
    if (!may(user, 'content.setEventStatus')) refuse({ key: 'action.notAllowed', params: { action: 'setEventStatus' } })
    if (!isReason(reason)) refuse({ key: 'action.reasonMissing', field: 'reason' })
    await lockDocument(run, subject)
    await readUntrashed({ req, subject, language: 'en' })
    const published = await publishedDocument(run, subject)
    if (!published) return refuse({ key: 'action.wrongState' })
    await setEventStatus(run, { subject, status })
    await recordEvent(run, { subject, actor: { kind: 'person', id: user.id }, action: 'setEventStatus', from: published.eventStatus, to: status, reason })
  })

/** Puts a document on the translators' list. */
export const requestTranslation = ({ payload, user, subject, language }: Acting & { language: Language }) =>
  inTransaction({ payload, user }, async ({ req, run }) => {
    if (!may(user, 'translation.request')) refuse({ key: 'action.notAllowed', params: { action: 'requestTranslation' } })
    await lockDocument(run, subject)
    await readUntrashed({ req, subject, language })
    await noteRequest(run, { subject, language, actor: user.id })
    await recordEvent(run, { subject, language, actor: { kind: 'person', id: user.id }, action: 'requestTranslation' })
  })
