import type { PayloadRequest } from 'payload'

import { type DraftEdition, seenOf, withoutImageWords } from '../domain/edition'
import { sourceText } from '../domain/sourceText'
import { runIn } from '../database/session'
import { digestOf } from '../editions/digest'
import { editionById } from '../editions/rows'
import { buildDraft } from './buildDraft'
import type { Situation } from './state'

type Asked = { req: PayloadRequest; situation: Pick<Situation, 'draft' | 'published'> }

const leadDraft = async ({ req, situation: { draft: { subject, lead } } }: Asked): Promise<DraftEdition> => (await buildDraft({ req, subject, language: lead })).draft

/** Digest of the lead's text that a translation answers: as it is on the site; before that, as it stands while it is written. Null for the lead. */
export const answeredBy = async (asked: Asked): Promise<string | null> => {
  const { draft: { language, lead }, published } = asked.situation
  if (language === lead) return null
  return published?.textDigest ?? (await leadDraft(asked)).textDigest
}

/** What a form shows of the working copy itself: whoever submits it has not seen the words of images there. */
export const seenInForm = ({ text, shared, exposure }: DraftEdition): string => seenOf({ digest: digestOf({ text: withoutImageWords(text), shared }), exposure })

/** What stands beside a translation: the lead's text as it is on the site; before that, as it is written. */
const besideForm = async (asked: Asked): Promise<DraftEdition['text']> => {
  const { published } = asked.situation
  const live = published && (await editionById(await runIn(asked.req), published.edition))
  return (live ?? (await leadDraft(asked))).text
}

/** What whoever submits the working copy saw: it, and of a translation the original beside it. */
export const seenToSubmit = async (asked: Asked): Promise<string> => {
  const { draft } = asked.situation
  if (draft.language === draft.lead) return seenInForm(draft)
  return `${seenInForm(draft)} ${digestOf(sourceText(withoutImageWords(await besideForm(asked))))}`
}
