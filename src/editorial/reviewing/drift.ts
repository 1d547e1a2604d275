import { type Drift, driftOf } from '../../domain/original'
import type { Edition } from '../../domain/edition'
import type { Run } from '../../database/session'
import { editionsInBrief } from '../../editions/candidates'
import type { Situation } from '../state'

type Of = { run: Run; situation: Pick<Situation, 'draft' | 'published' | 'leadText'>; edition: Pick<Edition, 'answers' | 'basedOn'> | undefined }

/** What changed in the original since an edition of its translation was made from it; null where that answers what it would answer now. */
export const driftFor = async ({ run, situation: { draft, published, leadText }, edition }: Of): Promise<Drift | null> => {
  if (leadText === null || !edition || edition.answers === leadText) return null
  const { answers, basedOn } = edition
  const editions = await editionsInBrief(run, { subject: draft.subject, language: draft.lead })
  return driftOf({ answers, basedOn, live: published?.edition ?? null, editions, working: leadText })
}

type Standing = Pick<Situation, 'base' | 'candidate' | 'liveEdition'> & Of['situation']

/** What changed since the live translation was made, for whoever took back what would have followed it: the claim of that text still stands, and does not tell what to do. */
export const sinceLiveFor = async ({ run, situation }: { run: Run; situation: Standing }): Promise<{ number: number; drift: Drift } | null> => {
  const { base, candidate, liveEdition } = situation
  if (candidate || !liveEdition || base?.answers === liveEdition.answers) return null
  const drift = await driftFor({ run, situation, edition: liveEdition })
  return drift && { number: liveEdition.number, drift }
}
