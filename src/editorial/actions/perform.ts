import type { Payload, PayloadRequest, TypedUser } from 'payload'

import type { Exposure, Withdrawal } from '../../domain/content'
import { type Actor, seenToDecide, type Subject } from '../../domain/edition'
import { refuse } from '../../domain/refusal'
import type { Person } from '../../domain/roles'
import { type Action, actsOnWorkingCopy, needsConfirming, reasonsAgainst } from '../../domain/workflow'
import type { Language } from '../../i18n/languages'
import { inTransaction, lockDocument, type Run } from '../../database/session'
import { recordEvent } from '../../editions/events'
import { seenInForm, seenToSubmit } from '../answered'
import { situationOf } from '../state'
import { heedPlaces } from './places'
import { procedures } from './procedures'
import { withdraw } from './withdraw'

export type ActionInput = {
  action: Action
  subject: Subject
  language: Language
  /** Why; required where the table says so. */
  reason?: string | undefined
  /** Digest of the text that the person saw; refused when it is no longer the one that would be acted upon. */
  seen?: string | undefined
  /** How the page answers after a withdrawal. */
  withdrawal?: Withdrawal | undefined
  /** The person says that an unchanged text still answers an original that changed. */
  confirmed?: boolean | undefined
  /** For whom the document may be once it is published, where a person agreed to others than now; null where they agreed to no change. Undefined asks for no agreement. */
  agreed?: Exposure | null | undefined
  request?: string | undefined
}

export type Acting = ActionInput & { actor: Actor; req: PayloadRequest; run: Run; situation: Awaited<ReturnType<typeof situationOf>> }

type Seen = Pick<Acting, 'action' | 'req' | 'situation' | 'seen'>

/** An action is about what the person saw: the candidate when there is one to decide or to publish, else the working copy and what it answers. Throws `Refused`. */
const requireSeen = async ({ action, req, situation, seen }: Seen): Promise<void> => {
  if (!seen) return
  const isOfWorkingCopy = actsOnWorkingCopy(action)
  const decided = situation.candidate ?? situation.liveEdition
  const now = isOfWorkingCopy ? await seenToSubmit({ req, situation }) : decided && seenToDecide(decided)
  if (seen === now) return
  const isOwnUnchanged = isOfWorkingCopy && seen.startsWith(`${seenInForm(situation.draft)} `)
  refuse({ key: isOwnUnchanged ? 'action.originalChanged' : 'action.changedSince' })
}

/**
 * Takes one action of the workflow on one language of one document, as one transaction under the document's lock:
 * checks the person and the state again, acts, records the event. Throws `Refused` with every reason at once.
 */
export const perform = ({ payload, user, ...input }: ActionInput & { payload: Payload; user: TypedUser & Person }) =>
  inTransaction({ payload, user, locale: input.language }, async ({ req, run }) => {
    await lockDocument(run, input.subject)
    if (input.action === 'withdraw') return withdraw({ ...input, user, req, run })
    const situation = await situationOf({ req, run, subject: input.subject, language: input.language })
    const against = reasonsAgainst({ action: input.action, person: user, state: situation.state, reason: input.reason })
    if (against.length > 0) refuse(...against)
    await requireSeen({ ...input, req, situation })
    if (input.action === 'submit' && needsConfirming(situation.state) && !input.confirmed) refuse({ key: 'action.unconfirmed' })
    const actor: Actor = { kind: 'person', id: user.id }
    if (actsOnWorkingCopy(input.action)) await heedPlaces({ req, run, subject: input.subject, situation })
    const outcome = await procedures[input.action]({ ...input, actor, req, run, situation })
    await recordEvent(run, { ...input, actor, from: situation.state.candidate, ...outcome })
    return outcome
  })
