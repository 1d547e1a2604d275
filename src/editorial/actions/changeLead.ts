import type { Payload, TypedUser } from 'payload'

import type { Subject } from '../../domain/edition'
import { isWorkflowGlobal } from '../../domain/globals'
import { refuse } from '../../domain/refusal'
import { may, type Person } from '../../domain/roles'
import { type Language, languageCodes } from '../../i18n/languages'
import { inTransaction, lockDocument } from '../../database/session'
import { editionsOf } from '../../editions/candidates'
import { recordEvent } from '../../editions/events'
import { noteExposure } from '../../editions/exposure'
import { setLead } from '../../editions/leadTitles'
import { noteWorking } from '../../editions/working'
import { buildDraft } from '../buildDraft'
import { exposureOf, leadOf, readWorkingCopy } from '../workingCopy'

type Change = { payload: Payload; user: TypedUser & Person; subject: Subject; language: Language }

/** Says in which language a document was first written, as long as nothing of it was submitted: afterwards editions rest on it. Throws `Refused`. */
export const changeLead = ({ payload, user, subject, language }: Change) =>
  inTransaction({ payload, user, locale: language }, async ({ req, run }) => {
    if (!may(user, 'content.editShared') || isWorkflowGlobal(subject.collection)) refuse({ key: 'action.notAllowed', params: { action: 'changeLead' } })
    await lockDocument(run, subject)
    const copy = await readWorkingCopy({ req, subject, language })
    const from = leadOf(copy)
    for (const code of languageCodes) if ((await editionsOf(run, { subject, language: code })).length > 0) refuse({ key: 'lead.submitted' })
    if (from === language) return
    await setLead(run, { subject, language })
    for (const code of languageCodes) {
      const { draft } = await buildDraft({ req, subject, language: code })
      await noteWorking(run, {
        subject, language: code, isLead: code === language, title: draft.text.title, sourceDigest: draft.sourceDigest, hasText: Object.keys(draft.text).length > 0,
      })
    }
    await noteExposure(run, { subject, exposure: exposureOf(subject, copy) })
    await recordEvent(run, { subject, actor: { kind: 'person', id: user.id }, action: 'changeLead', from, to: language })
  })
