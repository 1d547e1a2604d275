import { type CandidateState, isOut, type LiveState } from './workflow'

/** Where a language of a document stands, in the words of editors. The first says the state, the others what to know besides. */
export const standings = [
  'notStarted', 'draft', 'inReview', 'changesRequested', 'approved', 'live', 'liveNeedsSecondReview', 'withdrawn',
  'leadWithdrawn', 'behind', 'originalMovedOn', 'changesNotSubmitted', 'requested',
] as const
export type Standing = (typeof standings)[number]

export type StandingInput = {
  candidate: CandidateState
  live: LiveState
  isLead: boolean
  leadLive: boolean
  /** The working copy differs from the newest edition. */
  hasChanges: boolean
  hasText: boolean
  /** The live translation answers an older lead edition than the one that is live. */
  isBehind: boolean
  /** The translation that waits, for a decision or for its author, answers an older lead edition than the one that is live. */
  isCandidateBehind: boolean
  isRequested: boolean
}

const candidates = { none: undefined, in_review: 'inReview', changes_requested: 'changesRequested', approved: 'approved' } as const
const lives = { none: undefined, live: 'live', live_needs_second_review: 'liveNeedsSecondReview', withdrawn: 'withdrawn' } as const

const overlays = (input: StandingInput): Standing[] => {
  const { candidate, live, isLead, leadLive, hasChanges, hasText, isBehind, isCandidateBehind, isRequested } = input
  const wasSubmitted = candidate !== 'none' || live !== 'none'
  return [
    ...(!isLead && isOut(input) && !leadLive ? ['leadWithdrawn' as const] : []),
    ...(isBehind && isOut(input) ? ['behind' as const] : []),
    ...(isCandidateBehind && candidate !== 'none' ? ['originalMovedOn' as const] : []),
    ...(wasSubmitted && hasChanges && hasText && candidate !== 'changes_requested' ? ['changesNotSubmitted' as const] : []),
    ...(isRequested && !isOut(input) ? ['requested' as const] : []),
  ]
}

/** What stands on the site comes first, then what waits, then what else to know; never empty. */
export const standingOf = (input: StandingInput): Standing[] => {
  const main = [lives[input.live], candidates[input.candidate]].filter((standing) => standing !== undefined)
  return [...(main.length > 0 ? main : [input.hasText ? ('draft' as const) : ('notStarted' as const)]), ...overlays(input)]
}
