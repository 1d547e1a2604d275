import type { PayloadRequest } from 'payload'

import { seenOf } from '../domain/edition'
import { buildDraft } from './buildDraft'
import type { Situation } from './state'

type Asked = { req: PayloadRequest; situation: Pick<Situation, 'draft' | 'published'> }

/** Digest of the lead's text that a translation answers: as it is on the site; before that, as it stands while it is written. Null for the lead. */
export const answeredBy = async ({ req, situation: { draft, published } }: Asked): Promise<string | null> => {
  const { subject, language, lead } = draft
  if (language === lead) return null
  return published?.textDigest ?? (await buildDraft({ req, subject, language: lead })).draft.textDigest
}

/** What whoever submits the working copy saw: it, and of a translation the original beside it. */
export const seenToSubmit = async (asked: Asked): Promise<string> => {
  const answers = await answeredBy(asked)
  return answers === null ? seenOf(asked.situation.draft) : `${seenOf(asked.situation.draft)} ${answers}`
}
