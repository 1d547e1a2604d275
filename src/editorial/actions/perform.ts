import type { Payload, PayloadRequest, TypedUser } from 'payload'

import type { Withdrawal } from '../../domain/content'
import type { Actor, Subject } from '../../domain/edition'
import { refuse } from '../../domain/refusal'
import type { Person } from '../../domain/roles'
import { type Action, reasonsAgainst } from '../../domain/workflow'
import type { Language } from '../../i18n/languages'
import { inTransaction, lockDocument, type Run } from '../../database/session'
import { recordEvent } from '../../editions/events'
import { situationOf } from '../state'
import { procedures } from './procedures'

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
  request?: string | undefined
}

export type Acting = ActionInput & { actor: Actor; req: PayloadRequest; run: Run; situation: Awaited<ReturnType<typeof situationOf>> }

/** What an action acts upon: the candidate when there is one to decide or to publish, else the working copy. */
const subjectDigest = ({ action, situation }: Pick<Acting, 'action' | 'situation'>): string | undefined =>
  action === 'submit' || action === 'forcePublish' ? situation.draft.digest
    : (situation.candidate ?? situation.liveEdition)?.digest

/**
 * Takes one action of the workflow on one language of one document, as one transaction under the document's lock:
 * checks the person and the state again, acts, records the event, announces. Throws `Refused` with every reason at once.
 */
export const perform = ({ payload, user, ...input }: ActionInput & { payload: Payload; user: TypedUser & Person }) =>
  inTransaction({ payload, user, locale: input.language }, async ({ req, run }) => {
    await lockDocument(run, input.subject)
    const situation = await situationOf({ req, run, subject: input.subject, language: input.language })
    const against = reasonsAgainst({ action: input.action, person: user, state: situation.state, reason: input.reason })
    if (against.length > 0) refuse(...against)
    if (input.seen && input.seen !== subjectDigest({ action: input.action, situation })) refuse({ key: 'action.changedSince' })
    const actor: Actor = { kind: 'person', id: user.id }
    const outcome = await procedures[input.action]({ ...input, actor, req, run, situation })
    await recordEvent(run, { ...input, actor, from: situation.state.candidate, ...outcome })
    return outcome
  })
