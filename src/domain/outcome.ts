import type { EditionState } from './edition'
import { type Action, type Deed, isOut, type LanguageState } from './workflow'

/** What became of a deed whose answer was lost; `unknown` where the text stands neither as before nor where the deed leads. */
export type Outcome = 'done' | 'notDone' | 'unknown'

type State = Pick<LanguageState, 'candidate' | 'live' | 'hasChanges'> & { candidateEdition: string | null }

const reached: Record<Deed, (before: State, after: State) => boolean> = {
  submit: (before, after) => after.candidate === 'in_review' && after.candidateEdition !== before.candidateEdition,
  takeBack: (before, after) => before.candidate === 'in_review' && after.candidate !== 'in_review' && after.candidate !== 'approved' && after.candidate !== 'changes_requested',
  publish: (before, after) => before.candidate === 'approved' && after.candidate === 'none' && isOut(after),
  forcePublish: (_before, after) => after.candidate === 'none' && after.live === 'live_needs_second_review' && !after.hasChanges,
  withdraw: (_before, after) => after.live === 'withdrawn',
}

const standOf = ({ candidate, live, hasChanges, candidateEdition }: State) => JSON.stringify([candidate, live, hasChanges, candidateEdition])

/** By where the text stands afterwards. */
export const outcomeOf = (action: Deed, { before, after }: { before: State; after: State }): Outcome => {
  if (standOf(before) === standOf(after)) return 'notDone'
  return reached[action](before, after) ? 'done' : 'unknown'
}

type Read = { id: string; state: EditionState; isLive: boolean }

/** The same of a decision, by the text that was read: what was approved in a second review waits no more. */
export const outcomeOfDecision = (action: Action, { before, after }: { before: Read | null; after: Read | null }): Outcome => {
  if (before === null) return 'unknown'
  if (after === null) return action === 'approve' && before.isLive ? 'done' : 'unknown'
  if (after.id !== before.id) return 'unknown'
  if (after.state === before.state) return 'notDone'
  return after.state === (action === 'approve' ? 'approved' : 'changes_requested') ? 'done' : 'unknown'
}
