import { AuthenticationError, type Payload, type PayloadRequest } from 'payload'

import { inTransaction, type Run, runIn, runOn, sql } from '../database/session'
import type { AccountKind } from './events'

type Session = { id: string; createdAt: Date | string; expiresAt: Date | string }
type Account = { id: string; email: string; hash?: string | null; salt?: string | null; sessions?: Session[] | null }
type Note = Pick<PayloadRequest, 'context'>
type Write = Parameters<Payload['db']['updateOne']>[0]

/**
 * Waits until nobody else writes this account or its sessions, on any instance; held until the end of this transaction. The row itself,
 * which no reader's login can see or hold, and not against those who only point at it.
 */
export const lockAccount = (run: Run, { kind, account }: { kind: AccountKind; account: string }) =>
  run(sql`select 1 from ${sql.identifier(kind)} where id = ${account}::uuid for no key update`)

/** Whether this session has not been ended. To be asked under the account's lock. */
export const isLiving = async (run: Run, { kind, account, session }: { kind: AccountKind; account: string; session: string }): Promise<boolean> =>
  (await run(sql`select 1 from ${sql.identifier(`${kind}_sessions`)} where _parent_id = ${account}::uuid and id = ${session}`)).length > 0

/** Whether the session in which this request was sent still lives, after the request waited for something. What comes from no session always may. */
export const isSignedInStill = async ({ payload, user }: Pick<PayloadRequest, 'payload' | 'user'>): Promise<boolean> => {
  const { id, collection, _sid: session } = (user ?? {}) as { id?: unknown; collection?: AccountKind; _sid?: string }
  return collection === undefined || session === undefined || isLiving(runOn(payload), { kind: collection, account: String(id), session })
}

const signingIn = 'signingIn'

/** Notes that the next write of this request to an account of this kind is Payload's of a sign-in. */
export const noteSignIn = ({ req: { context }, kind }: { req: Note; kind: AccountKind }): void => {
  context[signingIn] = kind
}

/** Only the next one: a sign-in that is refused after all takes its session back with another. */
const takeNote = ({ req, collection }: Pick<Write, 'collection' | 'req'>): AccountKind | null => {
  const kind = req?.context?.[signingIn] as AccountKind | undefined
  if (kind !== collection) return null
  Reflect.deleteProperty(req?.context ?? {}, signingIn)
  return kind
}

/**
 * Payload reads an account, checks the password for a third of a second, and writes back all that it read, with one session more. So of
 * those who sign in at once all but one had no session, and a deactivation or a new password of that moment was undone. No hook lies
 * between the check and the write, so the write itself brings the account up to date. It is locked for that, when the password was
 * right: who does not know it neither holds the lock nor learns of it, and it is not held while a password is checked.
 * To be called once per Payload instance, at its start (`onInit`).
 */
export const keepSessions = ({ db }: Payload): void => {
  const write = db.updateOne.bind(db)
  db.updateOne = async (args) => {
    const kind = takeNote(args)
    if (kind !== null) await bringUpToDate({ req: args.req as PayloadRequest, kind, read: args.data as Account })
    return write(args)
  }
}

const living = (sessions: Account['sessions']): Session[] => (sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt) > new Date())

/** What was read becomes what is stored, with the new session. An address or a password that is no longer the account's was wrong. */
const bringUpToDate = async ({ req, kind, read }: { req: PayloadRequest; kind: AccountKind; read: Account }): Promise<void> => {
  await lockAccount(await runIn(req), { kind, account: read.id })
  const stored = await req.payload.db.findOne<Account>({ collection: kind, where: { id: { equals: read.id } }, req })
  if (stored === null || (['email', 'hash', 'salt'] as const).some((name) => stored[name] !== read[name])) throw new AuthenticationError(req.t)
  Object.assign(read, stored, { sessions: [...living(stored.sessions), ...(read.sessions ?? []).slice(-1)], updatedAt: null })
}

/** What a password was checked against: the account's own until another is set, and never again. */
export type Checked = { hash: string | null; salt: string | null }
type Asking = { req: PayloadRequest; kind: AccountKind; account: string; session: string | undefined; checked: Checked }

/**
 * Whether the password that was checked is still the account's, and the session that asks for what follows still lives. A check takes a
 * third of a second, in which both may have ended: the account is locked from here to the end of the transaction, by who knew the password.
 */
export const isAsChecked = async ({ req, kind, account, session, checked }: Asking): Promise<boolean> => {
  await lockAccount(await runIn(req), { kind, account })
  const stored = await req.payload.db.findOne<Account>({ collection: kind, where: { id: { equals: account } }, req })
  const isLive = living(stored?.sessions).some(({ id }) => id === session)
  return isLive && stored?.hash === checked.hash && stored.salt === checked.salt
}

/** Ends one session; the account's other devices keep theirs. */
export const endSession = ({ payload, kind, account, session }: { payload: Payload; kind: AccountKind; account: string; session: string }): Promise<void> =>
  inTransaction({ payload }, async ({ run }) => {
    await lockAccount(run, { kind, account })
    await run(sql`delete from ${sql.identifier(`${kind}_sessions`)} where _parent_id = ${account}::uuid and id = ${session}`)
  })
