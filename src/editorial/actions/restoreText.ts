import type { Payload, PayloadRequest, TypedUser } from 'payload'

import type { Actor, Subject } from '../../domain/edition'
import { refuse } from '../../domain/refusal'
import { mayEditText, type Person } from '../../domain/roles'
import type { Language } from '../../i18n/languages'
import { inTransaction, lockDocument, type Run } from '../../database/session'
import { isUnsubmitted } from '../../editions/candidates'
import { recordEvent } from '../../editions/events'
import { publishedDocument } from '../../editions/live'
import { editionById } from '../../editions/rows'
import { noteCopied } from '../../editions/saves'
import { toWorkingCopy } from '../../editions/toWorkingCopy'
import { buildDraft } from '../buildDraft'
import { fieldsOf, leadOf, requireUntrashed } from '../workingCopy'
import { freeze } from './freeze'
import { saveWorkingCopy } from './saveWorkingCopy'

type Restore = { payload: Payload; user: TypedUser & Person; subject: Subject; language: Language; edition: string }

type Keep = { req: PayloadRequest; run: Run; subject: Subject; language: Language; built: Awaited<ReturnType<typeof buildDraft>>; actor: Actor }

/** A text that no edition holds becomes one before another takes its place, so that it can be restored in its turn. */
const keepUnsubmitted = async ({ built, ...given }: Keep) => {
  const { run, subject, language, actor } = given
  if (!(await isUnsubmitted(run, { subject, language, text: built.draft.text }))) return
  const { id } = await freeze({ ...given, situation: { built, published: await publishedDocument(run, subject) }, state: 'kept' })
  await recordEvent(run, { subject, language, actor, action: 'keepText', to: 'kept', edition: id })
}

/**
 * Copies the text of an earlier edition into the working copy of that language, and first keeps as an edition what it replaces and
 * nobody has submitted. Shared values, the other language and the site stay.
 */
export const restoreText = ({ payload, user, subject, language, edition: id }: Restore) =>
  inTransaction({ payload, user, locale: language }, async ({ req, run }) => {
    await lockDocument(run, subject)
    const built = await buildDraft({ req, subject, language })
    requireUntrashed(built.doc)
    if (!mayEditText({ person: user, language, lead: leadOf(built.doc) })) refuse({ key: 'language.notYours', params: { language } })
    const edition = await editionById(run, id)
    const isOurs = edition?.subject.id === subject.id && edition.subject.collection === subject.collection && edition.language === language
    if (!edition || !isOurs) return refuse({ key: 'action.unknownDocument' })
    const actor: Actor = { kind: 'person', id: user.id }
    await keepUnsubmitted({ req, run, subject, language, built, actor })
    await saveWorkingCopy({ req, subject, language, data: toWorkingCopy(fieldsOf(payload, subject.collection), edition.text) })
    await noteCopied(run, { subject, scope: language, authors: edition.authors })
    await recordEvent(run, { subject, language, actor, action: 'restoreText', edition: id })
  })
