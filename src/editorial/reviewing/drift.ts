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

/** What changed in the original since a version of its translation was made, by the number of that. */
export type Since = { number: number; drift: Drift }
type Followed = Omit<Of, 'edition'> & { before: Edition | undefined; answers: string | null | undefined }

/** What changed since a version that another text follows, or would have followed: that one claims to answer the newest original, and its claim does not tell what to look for. */
export const driftSince = async ({ run, situation, before, answers }: Followed): Promise<Since | null> => {
  if (!before || before.answers === answers) return null
  const drift = await driftFor({ run, situation, edition: before })
  return drift && { number: before.number, drift }
}
