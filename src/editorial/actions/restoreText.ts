import type { Payload, TypedUser } from 'payload'

import type { Actor, Subject } from '../../domain/edition'
import { refuse } from '../../domain/refusal'
import { mayEditText, type Person } from '../../domain/roles'
import type { Language } from '../../i18n/languages'
import { inTransaction, lockDocument, type Run } from '../../database/session'
import { isUnsubmitted } from '../../editions/candidates'
import { recordEvent } from '../../editions/events'
import { editionById } from '../../editions/rows'
import { noteCopied } from '../../editions/saves'
import { toWorkingCopy } from '../../editions/toWorkingCopy'
import { type Situation, situationOf } from '../state'
import { fieldsOf, leadOf, requireUntrashed } from '../workingCopy'
import { freeze } from './freeze'
import { saveWorkingCopy } from './saveWorkingCopy'

type Restore = { payload: Payload; user: TypedUser & Person; subject: Subject; language: Language; edition: string }

type Keep = { run: Run; subject: Subject; language: Language; situation: Situation; actor: Actor }

/** A text that no edition holds becomes one before another takes its place, so that it can be restored in its turn. */
const keepUnsubmitted = async ({ run, subject, language, situation, actor }: Keep) => {
  if (!(await isUnsubmitted(run, { subject, language, text: situation.draft.text }))) return
  const { id } = await freeze({ run, situation, actor, state: 'kept' })
  await recordEvent(run, { subject, language, actor, action: 'keepText', to: 'kept', edition: id })
}

/**
 * Copies the text of an earlier edition into the working copy of that language, and first keeps as an edition what it replaces and
 * nobody has submitted. Shared values, the other language and the site stay.
 */
export const restoreText = ({ payload, user, subject, language, edition: id }: Restore) =>
  inTransaction({ payload, user, locale: language }, async ({ req, run }) => {
    await lockDocument(run, subject)
    const situation = await situationOf({ req, run, subject, language })
    const { doc } = situation.built
    requireUntrashed(doc)
    if (!mayEditText({ person: user, language, lead: leadOf(doc) })) refuse({ key: 'language.notYours', params: { language } })
    const edition = await editionById(run, id)
    const isOurs = edition?.subject.id === subject.id && edition.subject.collection === subject.collection && edition.language === language
    if (!edition || !isOurs) return refuse({ key: 'action.unknownDocument' })
    const actor: Actor = { kind: 'person', id: user.id }
    await keepUnsubmitted({ run, subject, language, situation, actor })
    await saveWorkingCopy({ req, subject, language, data: toWorkingCopy(fieldsOf(payload, subject.collection), edition.text) })
    await noteCopied(run, { subject, scope: language, authors: edition.authors })
    await recordEvent(run, { subject, language, actor, action: 'restoreText', edition: id })
  })
