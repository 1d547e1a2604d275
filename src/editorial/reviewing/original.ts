import type { PayloadRequest } from 'payload'

import type { Edition } from '../../domain/edition'
import { type ChosenOriginal, type Drift, originalOf } from '../../domain/original'
import type { Language } from '../../i18n/languages'
import type { Run } from '../../database/session'
import { editionsInBrief } from '../../editions/candidates'
import { liveRows } from '../../editions/live'
import { editionById } from '../../editions/rows'
import { buildDraft } from '../buildDraft'
import type { Situation } from '../state'
import { driftFor, driftSince, type Since } from './drift'

/** The lead's text beside a translation: which one it is, and what it says. `number` is null for the working copy; a withdrawn original keeps its translations from going live.
 * `drift`: what changed in it since this translation was made; where nothing did, `sinceBefore`: what changed since the version that this one replaces. */
export type Original = ChosenOriginal & { language: Language; isWithdrawn: boolean; number: number | null; text: Record<string, unknown>; shared: Record<string, unknown> | null; drift: Drift | null; sinceBefore: Since | null }

type Of = { req: PayloadRequest; run: Run; situation: Situation; edition: Edition; against: Edition | undefined }

/** What the second person judges a translation by; null for a text of the lead language. */
export const originalFor = async ({ req, run, situation, edition: { subject, isLead, lead, answers, basedOn }, against }: Of): Promise<Original | null> => {
  if (isLead) return null
  const { draft } = await buildDraft({ req, subject, language: lead })
  const row = (await liveRows(run, subject)).find(({ language }) => language === lead)
  const isWithdrawn = row?.state === 'withdrawn'
  const live = isWithdrawn ? null : (row?.edition ?? null)
  const chosen = originalOf({ answers, basedOn, live, editions: await editionsInBrief(run, { subject, language: lead }), working: draft.textDigest })
  const edition = chosen.edition === null ? undefined : await editionById(run, chosen.edition)
  const { text, shared } = edition ?? draft
  const drift = await driftFor({ run, situation, edition: { answers, basedOn } })
  return {
    ...chosen, language: lead, isWithdrawn, number: edition?.number ?? null, text, shared, drift,
    sinceBefore: drift ? null : await driftSince({ run, situation, before: against, answers }),
  }
}
