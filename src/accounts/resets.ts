import { createHash, randomBytes } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { inTransaction, type Run, runIn, runOn, sql } from '../database/session'
import type { Refusal } from '../domain/refusal'
import { type AccountKind, recordAccountEvent } from './events'
import { passwordRefusal } from './passwordRule'
import { lockAccount } from './sessions'

const minutes = 60
/** A second letter within so many minutes would help nobody but who wants to fill a mailbox. */
const pauseMinutes = 5

/** What is stored of a link's token. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')

type Owner = { kind: AccountKind; account: string }

/** A new link's token, valid for an hour and for one use; null when one was asked for a moment ago, or the account is not active. Of those who ask at once, one gets it; and it is made before or after another change of the account, which ends it, never during one. */
export const makeReset = (payload: Payload, { kind, account }: Owner): Promise<string | null> =>
  inTransaction({ payload }, async ({ run }) => {
    await run(sql`select pg_advisory_xact_lock(hashtextextended(${`reset:${kind}:${account}`}, 0))`)
    const recent = await run(sql`select 1 from accounts.resets where kind = ${kind} and account = ${account} and asked_at > clock_timestamp() - make_interval(mins => ${pauseMinutes})`)
    if (recent.length > 0) return null
    await lockAccount(run, { kind, account })
    if ((await run(sql`select 1 from ${sql.identifier(kind)} where id = ${account}::uuid and active is not false`)).length === 0) return null
    return keepReset(run, { kind, account, action: 'resetAsked' })
  })

/** The token of a link for whoever runs the server: at once, however lately a letter was asked for. */
export const printReset = (payload: Payload, owner: Owner): Promise<string> =>
  inTransaction({ payload }, ({ run }) => keepReset(run, { ...owner, action: 'linkPrinted' }))

const keepReset = async (run: Run, { kind, account, action }: Owner & { action: 'linkPrinted' | 'resetAsked' }): Promise<string> => {
  await run(sql`delete from accounts.resets where expires_at < clock_timestamp()`)
  const token = randomBytes(32).toString('base64url')
  await run(sql`insert into accounts.resets (digest, kind, account, expires_at) values (${digestOf(token)}, ${kind}, ${account}, clock_timestamp() + make_interval(mins => ${minutes}))`)
  await recordAccountEvent(run, { actor: null, action, kind, account })
  return token
}

/** Whether a link still works. */
export const isReset = async (payload: Payload, token: string): Promise<boolean> =>
  (await runOn(payload)(sql`select 1 from accounts.resets where digest = ${digestOf(token)} and expires_at > clock_timestamp()`)).length > 0

export type ResetOutcome = { kind: 'done'; of: AccountKind } | { kind: 'refused'; refusal: Refusal } | { kind: 'gone' }

/**
 * Sets a new password through a link and uses the link up, in one transaction: all sessions and all other links of the account end,
 * and nobody is signed in. A refused password leaves the link as it was. Whoever writes an account locks it before its links, and so does
 * this: a link that was used, or ended with another change of the account, while this waited is gone.
 */
export const resetPassword = ({ payload, token, password }: { payload: Payload; token: string; password: string }): Promise<ResetOutcome> =>
  inTransaction({ payload }, async ({ req, run }) => {
    const link = await linkOf(run, token)
    if (link !== null) await lockAccount(run, link)
    if (link === null || (await linkOf(run, token)) === null) return { kind: 'gone' }
    const account = await payload.findByID({ collection: link.kind, id: link.account, depth: 0, overrideAccess: true, disableErrors: true, req })
    if (!account || account.active === false) return { kind: 'gone' }
    const refusal = await passwordRefusal({ password, name: account.name, email: account.email })
    if (refusal !== null) return { kind: 'refused', refusal }
    await payload.update({ collection: link.kind, id: link.account, data: { password }, depth: 0, overrideAccess: true, req })
    await recordAccountEvent(run, { actor: null, action: 'passwordReset', kind: link.kind, account: link.account })
    return { kind: 'done', of: link.kind }
  })

const linkOf = async (run: Run, token: string): Promise<Owner | null> =>
  (await run<Owner>(sql`select kind, account from accounts.resets where digest = ${digestOf(token)} and expires_at > clock_timestamp()`))[0] ?? null

/** Ends every link to a new password of this account, in the request's transaction. */
export const forgetResets = async ({ req, kind, account }: { req: PayloadRequest; kind: string; account: string }): Promise<void> => {
  await (await runIn(req))(sql`delete from accounts.resets where kind = ${kind} and account = ${account}`)
}
