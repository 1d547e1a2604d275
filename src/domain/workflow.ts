import type { Language } from '../i18n/languages'
import { type Capability, may, maySubmit, type Person } from './roles'
import { isReason } from './reason'
import type { Refusal, RefusalKey } from './refusal'

/** Where the newest candidate of a language stands; `none` before the first submit and after its candidate was published. */
export const candidateStates = ['none', 'in_review', 'changes_requested', 'approved'] as const
export type CandidateState = (typeof candidateStates)[number]
export const liveStates = ['none', 'live', 'live_needs_second_review', 'withdrawn'] as const
export type LiveState = (typeof liveStates)[number]

/** Whether readers, whoever they may be, are given this language now. */
export const isOut = ({ live }: { live: LiveState }): boolean => live === 'live' || live === 'live_needs_second_review'

/** What went live without a second person waits for one; a newer candidate is decided about first. */
export const awaitsSecondReview = ({ candidate, live }: { candidate: CandidateState; live: LiveState }): boolean => candidate === 'none' && live === 'live_needs_second_review'

export type LanguageState = {
  language: Language
  lead: Language
  candidate: CandidateState
  live: LiveState
  leadLive: boolean
  /** The working copy differs from the newest candidate or, without one, from what is live. */
  hasChanges: boolean
  /** In the trash: nothing but a withdrawal, which safety may ask for, until it is brought back. */
  isTrashed?: boolean
  /** Of a translation that was ever submitted, whatever became of it: its original says something else than what it answers. */
  isBehind: boolean
  /** Of a translation: word for word the text that was last submitted or restored. */
  isUnchanged: boolean
  /** Who wrote the candidate, or the text that went live without a second person. */
  authors: readonly string[]
}

export const actions = ['submit', 'takeBack', 'approve', 'requestChanges', 'publish', 'forcePublish', 'withdraw'] as const
export type Action = (typeof actions)[number]

/** Whoever decides about a text does so where they read it; everything else is done beside the text. */
export type Deed = Exclude<Action, 'approve' | 'requestChanges'>
export const isDeed = (action: Action): action is Deed => action !== 'approve' && action !== 'requestChanges'

/** What acts on the text as it is being written; everything else is about a text that waits, or one that readers have. */
export const actsOnWorkingCopy = (action: Action): boolean => action === 'submit' || action === 'forcePublish'

/** What decides about an action: lists know it too. */
type Standing = Omit<LanguageState, 'isUnchanged'>
type Rule = {
  from: (state: Standing) => boolean
  allowed: (person: Person, state: Standing) => boolean
  secondPerson?: true
  reason?: true
  leadLive?: true
}

const can = (capability: Capability) => (person: Person, state: Standing) => may(person, capability, state.language)
const submits = (person: Person, { language, lead }: Standing) => maySubmit({ person, language, lead })
const awaitsReview = (state: Standing) => state.candidate === 'in_review' || awaitsSecondReview(state)
/** Also a text that stays as it is: after a withdrawal, as the answer to a request, or because its original moved on and it still says the same. */
const maySubmitAnew = ({ hasChanges, isBehind, live, candidate }: Standing) =>
  hasChanges || (live === 'withdrawn' && candidate === 'none') || candidate === 'changes_requested' || (isBehind && candidate !== 'approved')

/** Submitting a text as it is ends its being out of date: only for who says that it still answers an original that changed. */
export const needsConfirming = ({ isBehind, isUnchanged }: Pick<LanguageState, 'isBehind' | 'isUnchanged'>): boolean => isBehind && isUnchanged

/** The state machine: from which states, who, with what. Names of the states: workflow of a lead and of a translation alike. */
export const table: Record<Action, Rule> = {
  submit: { from: maySubmitAnew, allowed: submits },
  takeBack: { from: (s) => s.candidate === 'in_review', allowed: submits },
  approve: { from: awaitsReview, allowed: can('content.approve'), secondPerson: true },
  requestChanges: { from: (s) => awaitsReview(s) || s.candidate === 'approved', allowed: can('content.approve'), reason: true },
  publish: { from: (s) => s.candidate === 'approved', allowed: can('content.publish'), leadLive: true },
  forcePublish: { from: (s) => s.hasChanges || s.candidate !== 'none' || s.live === 'withdrawn', allowed: can('content.forcePublish'), reason: true, leadLive: true },
  withdraw: { from: isOut, allowed: can('content.withdraw'), reason: true },
}

/** What an action has to find, where that has a sentence of its own. */
const stateless: Partial<Record<Action, RefusalKey>> = { submit: 'action.nothingToSubmit', publish: 'action.notApproved' }

/** Every reason against this action by this person now; empty when it may go ahead. */
export const reasonsAgainst = ({ action, person, state, reason }: { action: Action; person: Person; state: Standing; reason?: string | undefined }): Refusal[] => {
  const rule = table[action]
  const against: Refusal[] = []
  if (state.isTrashed && action !== 'withdraw') against.push({ key: 'action.trashed' })
  if (!rule.allowed(person, state)) against.push({ key: 'action.notAllowed', params: { action, language: state.language } })
  if (!rule.from(state)) against.push({ key: stateless[action] ?? 'action.wrongState', params: { action, candidate: state.candidate, live: state.live } })
  if (rule.secondPerson && state.authors.includes(person.id)) against.push({ key: 'action.secondPerson' })
  if (rule.reason && !isReason(reason)) against.push({ key: 'action.reasonMissing', field: 'reason' })
  if (rule.leadLive && state.language !== state.lead && !state.leadLive) against.push({ key: 'action.leadNotLive', params: { language: state.lead } })
  return against
}

/** The actions this person may take now; a missing reason does not hide a button. */
export const offeredActions = (person: Person, state: LanguageState): Action[] =>
  actions.filter((action) => reasonsAgainst({ action, person, state, reason: '…' }).length === 0)

/** The same for who has typed and not saved yet: what acts on the text saves it first, and counts what was typed as a change already. */
export const offeredOnceSaved = (person: Person, state: LanguageState, offered: readonly Action[]): Action[] =>
  offeredActions(person, { ...state, hasChanges: true }).filter((action) => actsOnWorkingCopy(action) || offered.includes(action))

/** What a person does where a text is read that waits: decide, or read only, as who wrote it does where a second person must approve. */
export const readingOf = ({ offered, candidate }: { offered: readonly Action[]; candidate: CandidateState }): 'open' | 'readApproved' | 'read' => {
  if (offered.includes('approve') || (candidate === 'approved' && offered.includes('requestChanges'))) return 'open'
  return candidate === 'approved' ? 'readApproved' : 'read'
}
