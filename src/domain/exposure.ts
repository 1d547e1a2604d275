import { type Exposure, exposures } from './content'

/** Public is the loosest, hidden the tightest. */
export const isTighter = (a: Exposure, b: Exposure): boolean => exposures.indexOf(a) > exposures.indexOf(b)

export const tighter = (a: Exposure, b: Exposure): Exposure => (isTighter(a, b) ? a : b)

/** An edition of the lead language as far as exposure goes; `isTightenedSince`: readers' access was tightened after it was submitted. */
export type FrozenExposure = { exposure: Exposure; isTightenedSince: boolean }
type Chosen = {
  /** What the working copy says now. */
  working: Exposure
  /** What readers get now; null before the first publish. */
  live: Exposure | null
}

/** The loosest that an edition may open a document to: what was tightened for someone's safety is not undone by an approval from before. */
export const allowedBy = ({ edition, live }: { edition: FrozenExposure; live: Exposure | null }): Exposure =>
  edition.isTightenedSince && live !== null ? tighter(edition.exposure, live) : edition.exposure

/** What readers get once this edition is published. */
export const exposureOnceLive = ({ working, live, edition }: Chosen & { edition: FrozenExposure }): Exposure => tighter(allowedBy({ edition, live }), working)

type Situation = Chosen & { candidate: (FrozenExposure & { state: 'in_review' | 'approved' }) | null }

/** Whether the working copy is looser than what readers get and than what waits: a change that has to be submitted. */
export const needsSubmitting = ({ working, live, candidate }: Situation): boolean => {
  const reached = candidate ? allowedBy({ edition: candidate, live }) : live
  return reached !== null && isTighter(reached, working)
}

export const loosenings = ['submit', 'approve', 'publish'] as const
/** The step that a loosening waits for. */
export type Loosening = (typeof loosenings)[number]

/** The next step towards the looser exposure that was chosen; null when readers get what was chosen, or nothing yet. */
export const loosensBy = (situation: Situation): Loosening | null => {
  const { working, live, candidate } = situation
  if (live === null || !isTighter(live, working)) return null
  if (needsSubmitting(situation)) return 'submit'
  return candidate?.state === 'approved' ? 'publish' : 'approve'
}
