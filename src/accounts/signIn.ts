import type { Payload } from 'payload'

import type { AccountKind } from './events'
import { hashInVain } from './hash'
import type { Checked } from './sessions'

type Given = { payload: Payload; kind: AccountKind; email: string; password: string }
/** Token and `checked` stay within the product, and Payload hands out the token for partners only. */
type SignedIn = { account: string; token: string | undefined; expiresAt: Date; checked: Checked }

/** Signs in, or null. An unknown account, a deactivated one and a wrong password cost one hash each. */
export const signIn = async ({ payload, kind, email, password }: Given): Promise<SignedIn | null> => {
  // Read first: where Payload checks against another that was set since, this one is no longer the account's.
  const checked = await storedSecret({ payload, kind, email })
  if (checked === null || password.trim() === '') return hashInVain(password)
  const result = await payload.login({ collection: kind, data: { email, password }, depth: 0, overrideAccess: true }).catch(wrongPassword)
  if (!result?.exp || !result.user) return null
  return { account: String(result.user.id), token: result.token, expiresAt: new Date(result.exp * 1000), checked }
}

/** Whether an address has an account that may sign in. */
export const isActiveAccount = async ({ payload, kind, email }: Omit<Given, 'password'>): Promise<boolean> =>
  (await storedSecret({ payload, kind, email })) !== null

const storedSecret = async ({ payload, kind, email }: Omit<Given, 'password'>): Promise<Checked | null> => {
  const where = { email: { equals: email }, active: { not_equals: false } }
  const stored = await payload.db.findOne<Partial<Checked> & { id: string }>({ collection: kind, where, select: { hash: true, salt: true } })
  return stored && { hash: stored.hash ?? null, salt: stored.salt ?? null }
}

/** By its status, not its class: a bundler may hold that class twice. */
const wrongPassword = (error: unknown): null => {
  if ((error as { status?: unknown } | null)?.status === 401) return null
  throw error
}
