import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { inTransaction } from '../database/session'
import { type AccountKind, recordAccountEvent } from './events'
import { type Checked, isAsChecked } from './sessions'

const confirmed = 'ownPasswordConfirmed'

/** Whether the current password was just given, so that the own one may be changed. */
export const isOwnPasswordConfirmed = ({ context }: Pick<PayloadRequest, 'context'>): boolean => context[confirmed] === true

/** `asking` is the session in which the change is asked for, `staying` the one that goes on. */
type Change = { payload: Payload; kind: AccountKind; account: string; asking: string; staying: string; checked: Checked; password: string }

/**
 * Changes the password of somebody who just gave the current one: one session goes on; all others, and all links to a new password, end.
 * False, and nothing done, where the password that was checked is no longer the account's, or the session that asks has ended.
 * Throws Payload's validation error when the rule refuses the new one.
 */
export const changeOwnPassword = ({ payload, kind, account, asking, staying, checked, password }: Change): Promise<boolean> => {
  // As this person, in this session: Payload ends all others.
  const user = { id: account, collection: kind, _sid: staying } as unknown as TypedUser
  return inTransaction({ payload, user }, async ({ req, run }) => {
    if (!(await isAsChecked({ req, kind, account, session: asking, checked }))) return false
    req.context[confirmed] = true
    await payload.update({ collection: kind, id: account, data: { password }, depth: 0, overrideAccess: true, req })
    await recordAccountEvent(run, { actor: kind === 'users' ? account : null, action: 'passwordChanged', kind, account })
    return true
  })
}
