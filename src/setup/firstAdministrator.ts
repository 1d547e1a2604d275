import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'

import { passwordRefusal } from '../accounts/passwordRule'
import type { Refusal } from '../domain/refusal'
import { hashOf, isSetupToken, setupKey } from './link'

export type NewAdministrator = { name: string; email: string; password: string }
type Outcome = 'made' | 'gone' | Refusal[]

/**
 * Makes the first administrator and uses the link up, in one transaction: of two who come at once, one does.
 * Reasons against what was typed leave the link as it was.
 */
export const makeFirstAdministrator = async ({ payload, token, person }: { payload: Payload; token: string; person: NewAdministrator }): Promise<Outcome> => {
  if (!(await isSetupToken({ payload, token }))) return 'gone'
  const refusals = await refusalsOf(payload, person)
  if (refusals.length > 0) return refusals
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const isMine = await useUp({ payload, req, token })
    if (isMine) await payload.create({ collection: 'users', data: { ...person, roles: ['administrator'], active: true }, overrideAccess: true, req })
    await commitTransaction(req)
    return isMine ? 'made' : 'gone'
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const refusalsOf = async (payload: Payload, { name, email, password }: NewAdministrator): Promise<Refusal[]> => {
  const refusals: (Refusal | null)[] = [
    name.trim() === '' ? { key: 'field.nameMissing', field: 'name' } : null,
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? null : { key: 'field.mailForm', field: 'email' },
    (await isTaken(payload, email)) ? { key: 'field.mailTaken', field: 'email' } : null,
    await passwordRefusal({ password, name, email }),
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** By an account that was deactivated: a link may be handed out while there are some. */
const isTaken = async (payload: Payload, email: string): Promise<boolean> =>
  (await payload.count({ collection: 'users', where: { email: { equals: email.toLowerCase() } }, overrideAccess: true })).totalDocs > 0

const useUp = async ({ payload, req, token }: { payload: Payload; req: PayloadRequest; token: string }): Promise<boolean> => {
  const id = String(await req.transactionID)
  const session = (payload.db as unknown as { sessions: Record<string, { db: { execute: (query: unknown) => Promise<{ rowCount: number | null }> } }> }).sessions[id]
  const result = await session?.db.execute(sql`delete from payload_kv where key = ${setupKey} and data ->> 'hash' = ${hashOf(token)}`)
  return result?.rowCount === 1
}
