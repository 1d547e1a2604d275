import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { runOn } from '../database/session'
import { type AccountKind, recordAccountEvent } from './events'

const confirmed = 'ownPasswordConfirmed'

/** Whether the current password was just given, so that the own one may be changed. */
export const isOwnPasswordConfirmed = ({ context }: Pick<PayloadRequest, 'context'>): boolean => context[confirmed] === true

type Change = { payload: Payload; kind: AccountKind; account: string; session: string; password: string }

/**
 * Changes the password of somebody who just gave the current one. This session goes on; all others, and all links to a new password, end.
 * Throws Payload's validation error when the rule refuses the new one.
 */
export const changeOwnPassword = async ({ payload, kind, account, session, password }: Change): Promise<void> => {
  // As this person, in this session: Payload ends all others.
  const user = { id: account, collection: kind, _sid: session } as unknown as TypedUser
  await payload.update({ collection: kind, id: account, data: { password }, depth: 0, overrideAccess: true, user, context: { [confirmed]: true } })
  await recordAccountEvent(runOn(payload), { actor: kind === 'users' ? account : null, action: 'passwordChanged', kind, account })
}
