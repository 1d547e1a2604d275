import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { newAfghanPlaces, placeName } from '../../domain/afghanPlaces'
import type { DraftEdition, Subject } from '../../domain/edition'
import { isWorkflowGlobal } from '../../domain/globals'
import { refuse } from '../../domain/refusal'
import { may, type Person } from '../../domain/roles'
import type { Language } from '../../i18n/languages'
import { inTransaction, lockDocument, type Run, sql } from '../../database/session'
import { recordEvent } from '../../editions/events'
import type { Values } from '../../editions/divide'
import { isDocument } from '../../editions/rows'
import { buildDraft, type Built } from '../buildDraft'
import { saveWorkingCopy } from './saveWorkingCopy'

type Heeding = { req: PayloadRequest; run: Run; subject: Subject; situation: { built: Built; draft: DraftEdition } }

export const metPlacesOf = (doc: Values): string[] => (Array.isArray(doc['metPlaces']) ? (doc['metPlaces'] as string[]) : [])

/** Places that an officer confirmed for a global: kept in the timeline, with who did. */
const confirmedPlaces = async (run: Run, subject: Subject): Promise<string[]> =>
  (await run<{ places: string }>(sql`select to_state as places from editorial.events where ${isDocument(subject)} and action = 'confirmPlaces'`)).flatMap(({ places }) => places.split(' '))

const placesIn = ({ text, shared }: DraftEdition, known: string[]): string[] => newAfghanPlaces({ values: [text, shared], known })

/** Places in Afghanistan that this text of a global names and no officer has confirmed; none in any other document, which is hidden for them instead. */
export const unconfirmedPlaces = async (run: Run, draft: DraftEdition): Promise<string[]> =>
  isWorkflowGlobal(draft.subject.collection) ? placesIn(draft, await confirmedPlaces(run, draft.subject)) : []

/**
 * The last look at a text before it leaves its author, at what is said of its images too, which may have changed since it was saved. A new place in
 * Afghanistan hides the document, as when it is saved; a global cannot be hidden, and is kept back until an officer confirms. Throws `Refused`.
 */
export const heedPlaces = async ({ req, run, subject, situation: { built, draft } }: Heeding): Promise<void> => {
  const unconfirmed = await unconfirmedPlaces(run, draft)
  if (unconfirmed.length > 0) refuse({ key: 'places.unconfirmed', params: { places: unconfirmed.map(placeName).join(', ') } })
  if (isWorkflowGlobal(subject.collection)) return
  const before = metPlacesOf(built.doc)
  const met = placesIn(draft, before)
  if (met.length === 0) return
  const hidden = { exposure: 'hidden', metPlaces: [...before, ...met] } as const
  await saveWorkingCopy({ req, subject, language: draft.lead, data: hidden })
  req.locale = draft.language
  Object.assign(built.doc, hidden)
  if (draft.exposure !== null) draft.exposure = 'hidden'
}

type Confirming = { payload: Payload; user: TypedUser & Person; subject: Subject; language: Language }

/** An officer agrees that the places this text of a global names may be named on every page; kept in the timeline. Throws `Refused`. */
export const confirmPlaces = ({ payload, user, subject, language }: Confirming) =>
  inTransaction({ payload, user, locale: language }, async ({ req, run }) => {
    if (!may(user, 'content.editShared')) refuse({ key: 'action.notAllowed', params: { action: 'confirmPlaces', language } })
    await lockDocument(run, subject)
    const { draft } = await buildDraft({ req, subject, language })
    const places = await unconfirmedPlaces(run, draft)
    if (places.length === 0) return refuse({ key: 'action.wrongState', params: { action: 'confirmPlaces' } })
    const reason = places.map(placeName).join(', ')
    await recordEvent(run, { subject, language, actor: { kind: 'person', id: user.id }, action: 'confirmPlaces', to: places.join(' '), reason })
  })
