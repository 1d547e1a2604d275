import type { EditionState } from './edition'
import { type Action, type Deed, isOut, type LanguageState } from './workflow'

type State = Pick<LanguageState, 'candidate' | 'live' | 'hasChanges'> & { candidateEdition: string | null }

const reached: Record<Deed, (before: State, after: State) => boolean> = {
  submit: (before, after) => after.candidate === 'in_review' && after.candidateEdition !== before.candidateEdition,
  takeBack: (before, after) => before.candidate === 'in_review' && after.candidate !== 'in_review' && after.candidate !== 'approved' && after.candidate !== 'changes_requested',
  publish: (before, after) => before.candidate === 'approved' && after.candidate === 'none' && isOut(after),
  forcePublish: (_before, after) => after.candidate === 'none' && after.live === 'live_needs_second_review' && !after.hasChanges,
  withdraw: (_before, after) => after.live === 'withdrawn',
}

/** Whether a text stands where an action leads although no answer came: the connection broke after it was done. */
export const wasDone = (action: Deed, { before, after }: { before: State; after: State }): boolean =>
  JSON.stringify(standOf(before)) !== JSON.stringify(standOf(after)) && reached[action](before, after)

const standOf = ({ candidate, live, hasChanges, candidateEdition }: State) => [candidate, live, hasChanges, candidateEdition]

type Read = { id: string; state: EditionState; isLive: boolean }

/** The same of a decision, by the text that was read: what was approved in a second review waits no more. */
export const wasDecided = (action: Action, { before, after }: { before: Read | null; after: Read | null }): boolean =>
  before !== null && (after === null ? action === 'approve' && before.isLive : after.id === before.id && after.state === (action === 'approve' ? 'approved' : 'changes_requested'))
