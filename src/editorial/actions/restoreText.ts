import type { Payload, TypedUser } from 'payload'

import type { Subject } from '../../domain/edition'
import { refuse } from '../../domain/refusal'
import { mayEditText, type Person } from '../../domain/roles'
import type { Language } from '../../i18n/languages'
import { inTransaction, lockDocument } from '../../database/session'
import { recordEvent } from '../../editions/events'
import { editionById } from '../../editions/rows'
import { toWorkingCopy } from '../../editions/toWorkingCopy'
import { fieldsOf, leadOf, readWorkingCopy } from '../workingCopy'
import { saveWorkingCopy } from './saveWorkingCopy'

type Restore = { payload: Payload; user: TypedUser & Person; subject: Subject; language: Language; edition: string }

/** Copies the text of an earlier edition into the working copy of that language. Shared values, the other language and the site stay. */
export const restoreText = ({ payload, user, subject, language, edition: id }: Restore) =>
  inTransaction({ payload, user, locale: language }, async ({ req, run }) => {
    await lockDocument(run, subject)
    const doc = await readWorkingCopy({ req, subject, language })
    if (!mayEditText({ person: user, language, lead: leadOf(doc) })) refuse({ key: 'language.notYours', params: { language } })
    const edition = await editionById(run, id)
    const isOurs = edition?.subject.id === subject.id && edition.subject.collection === subject.collection && edition.language === language
    if (!edition || !isOurs) return refuse({ key: 'action.unknownDocument' })
    await saveWorkingCopy({ req, subject, language, data: toWorkingCopy(fieldsOf(payload, subject.collection), edition.text) })
    await recordEvent(run, { subject, language, actor: { kind: 'person', id: user.id }, action: 'restoreText', edition: id })
  })
