import { type CollectionAfterLogoutHook, type CollectionBeforeOperationHook, Forbidden, type PayloadRequest } from 'payload'

import type { AccountKind } from '../../accounts/events'
import { isLiving, lockAccount, noteSignIn } from '../../accounts/sessions'
import { runIn } from '../../database/session'
import { canonicalId } from '../../domain/ids'

type Given = Parameters<CollectionBeforeOperationHook>[0]

/**
 * Payload reads an account with its sessions and writes both back whole: whoever does so reads what the one before has left. After the
 * hooks that ask for the password, since a sign-in would wait for the lock in vain. Payload stumbles over a session that ended while this one
 * waited: it is answered as it answers where there is none.
 */
export const oneAtATime: CollectionBeforeOperationHook = async ({ args, collection, operation, req }: Given) => {
  const kind = collection.slug as AccountKind
  if (operation === 'login') return noteSignIn({ req, kind })
  const account = operation === 'refresh' ? ownId({ req, kind }) : operation === 'update' ? canonicalId((args as { id?: unknown }).id) : null
  if (account === null) return
  const run = await runIn(req)
  await lockAccount(run, { kind, account })
  if (operation === 'refresh' && !(await isLiving(run, { kind, account, session: ownSession(req) }))) throw new Forbidden(req.t)
}

/** Payload asks this hook before it reads the sessions, in the transaction of signing out. */
export const signOutAlone: CollectionAfterLogoutHook = async ({ collection, req }) => {
  const kind = collection.slug as AccountKind
  const account = ownId({ req, kind })
  if (account !== null) await lockAccount(await runIn(req), { kind, account })
}

const ownId = ({ req: { user }, kind }: { req: PayloadRequest; kind: AccountKind }): string | null => (user?.collection === kind ? String(user.id) : null)

const ownSession = ({ user }: PayloadRequest): string => String((user as { _sid?: unknown } | null)?._sid)
