import type { TypedUser } from 'payload'
import { z } from 'zod'

import { eventStatuses } from '../../domain/content'
import type { Subject } from '../../domain/edition'
import { Refused, type Refusal } from '../../domain/refusal'
import type { Person } from '../../domain/roles'
import { type Language, languageCodes } from '../../i18n/languages'
import { refusalSentence } from '../../i18n/admin/words'
import { inTransaction } from '../../database/session'
import { duplicateDocument } from '../actions/duplicateDocument'
import { changeEventStatus, requestTranslation } from '../actions/immediate'
import { perform } from '../actions/perform'
import { restoreText } from '../actions/restoreText'
import { buildDraft } from '../buildDraft'
import type { Call } from './handle'

const language = z.enum(languageCodes as [Language, ...Language[]])
const userOf = ({ req, person }: Call) => ({ ...(req.user as TypedUser), ...person }) as TypedUser & Person

/** The text of the lead language as its next edition would have it, for the translator's side-by-side view. */
export const readLeadText = ({ req, subject }: Call) =>
  inTransaction({ payload: req.payload, user: req.user, locale: 'en' }, async ({ req: own }) => {
    const { draft } = await buildDraft({ req: own, subject, language: 'en' })
    if (draft.lead === 'en') return { language: draft.lead, text: draft.text }
    const lead = await buildDraft({ req: own, subject, language: draft.lead })
    return { language: draft.lead, text: lead.draft.text }
  })

export const restore = async (call: Call) => {
  const given = z.object({ language, edition: z.uuid() }).parse(call.body)
  await restoreText({ payload: call.req.payload, user: userOf(call), subject: call.subject, ...given })
}

export const duplicate = (call: Call) => duplicateDocument({ payload: call.req.payload, user: userOf(call), subject: call.subject })

export const askForTranslation = async (call: Call) => {
  await requestTranslation({ payload: call.req.payload, user: userOf(call), subject: call.subject, ...z.object({ language }).parse(call.body) })
}

export const setStatus = async (call: Call) => {
  const given = z.object({ status: z.enum(eventStatuses), reason: z.string().max(2000) }).parse(call.body)
  await changeEventStatus({ payload: call.req.payload, user: userOf(call), subject: call.subject, ...given })
}

export type BulkReport = { id: string; published: boolean; reasons: string[] }[]

const reasonsOf = (error: unknown): readonly Refusal[] => {
  if (error instanceof Refused) return error.refusals
  throw error
}

/** Publishes several documents in one language, each by the same service as one alone; what refuses one does not stop the others. */
export const publishMany = async ({ call, collection }: { call: Omit<Call, 'subject'>; collection: string }): Promise<BulkReport> => {
  const given = z.object({ language, ids: z.array(z.uuid()).max(100) }).parse(call.body)
  const report: BulkReport = []
  for (const id of given.ids) {
    const subject: Subject = { collection, id }
    try {
      await perform({ payload: call.req.payload, user: userOf({ ...call, subject }), action: 'publish', subject, language: given.language })
      report.push({ id, published: true, reasons: [] })
    } catch (error) {
      report.push({ id, published: false, reasons: reasonsOf(error).map((refusal) => refusalSentence({ ...refusal, language: call.req.i18n.language })) })
    }
  }
  return report
}
