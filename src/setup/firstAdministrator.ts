import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'

import { hashOf, isSetupToken, setupKey } from './link'

export type NewAdministrator = { name: string; email: string; password: string }
type Outcome = 'made' | 'invalid' | 'gone'

/**
 * Makes the first administrator and uses the link up, in one transaction: of two who come at once, one does.
 * `invalid` leaves the link as it was.
 */
export const makeFirstAdministrator = async ({ payload, token, person }: { payload: Payload; token: string; person: NewAdministrator }): Promise<Outcome> => {
  if (!(await isSetupToken({ payload, token }))) return 'gone'
  if (!isComplete(person)) return 'invalid'
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

const isComplete = ({ name, email, password }: NewAdministrator): boolean =>
  name.trim() !== '' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && password.length >= 12

const useUp = async ({ payload, req, token }: { payload: Payload; req: PayloadRequest; token: string }): Promise<boolean> => {
  const id = String(await req.transactionID)
  const session = (payload.db as unknown as { sessions: Record<string, { db: { execute: (query: unknown) => Promise<{ rowCount: number | null }> } }> }).sessions[id]
  const result = await session?.db.execute(sql`delete from payload_kv where key = ${setupKey} and data ->> 'hash' = ${hashOf(token)}`)
  return result?.rowCount === 1
}
