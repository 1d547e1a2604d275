import { type Drift, driftOf } from '../../domain/original'
import type { Run } from '../../database/session'
import { editionsInBrief } from '../../editions/candidates'
import type { Situation } from '../state'

type Of = { run: Run; situation: Pick<Situation, 'draft' | 'candidate' | 'liveEdition' | 'published'> }

/** What changed in the original since the translation that waits or, without one, is live; null where it answers what readers have. */
export const driftFor = async ({ run, situation: { draft, candidate, liveEdition, published } }: Of): Promise<Drift | null> => {
  const own = candidate ?? liveEdition
  if (draft.language === draft.lead || !own || !published || own.answers === published.textDigest) return null
  const { answers, basedOn } = own
  return driftOf({ answers, basedOn, live: published.edition, editions: await editionsInBrief(run, { subject: draft.subject, language: draft.lead }) })
}
