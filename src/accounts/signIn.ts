import type { Payload } from 'payload'

import type { AccountKind } from './events'
import { hashInVain } from './hash'

type Given = { payload: Payload; kind: AccountKind; email: string; password: string }
/** The token stays within the product, and Payload hands it out for partners only. */
type SignedIn = { account: string; token: string | undefined; expiresAt: Date }

/** Signs in, or null. An unknown account, a deactivated one and a wrong password cost one hash each. */
export const signIn = async ({ payload, kind, email, password }: Given): Promise<SignedIn | null> => {
  if (!(await isActiveAccount({ payload, kind, email })) || password.trim() === '') return hashInVain(password)
  const result = await payload.login({ collection: kind, data: { email, password }, depth: 0, overrideAccess: true }).catch(wrongPassword)
  if (!result?.exp || !result.user) return null
  return { account: String(result.user.id), token: result.token, expiresAt: new Date(result.exp * 1000) }
}

/** Whether an address has an account that may sign in. */
export const isActiveAccount = async ({ payload, kind, email }: Omit<Given, 'password'>): Promise<boolean> =>
  (await payload.count({ collection: kind, where: { email: { equals: email }, active: { not_equals: false } }, overrideAccess: true })).totalDocs > 0

/** By its status, not its class: a bundler may hold that class twice. */
const wrongPassword = (error: unknown): null => {
  if ((error as { status?: unknown } | null)?.status === 401) return null
  throw error
}
