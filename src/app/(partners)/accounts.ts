import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

import { decodeJwt } from 'jose'
import { AuthenticationError, type AuthCollectionSlug, type Payload } from 'payload'

import { Partners } from '../../collections/Partners'
import type { Session } from './session'

const collection = Partners.slug as AuthCollectionSlug
type Stored = { id: string; sessions?: { id: string; createdAt: string; expiresAt: string }[] | null }

/** A new session of the account, or null; an unknown account costs what a wrong password costs. */
export const openSession = async ({ payload, email, password }: { payload: Payload; email: string; password: string }): Promise<(Session & { expiresAt: Date }) | null> => {
  const { totalDocs } = await payload.count({ collection, where: { email: { equals: email } }, overrideAccess: true })
  if (totalDocs === 0 || password.trim() === '') return hashInVain(password)
  const result = await payload.login({ collection, data: { email, password }, depth: 0, overrideAccess: true }).catch(wrongPassword)
  if (!result?.token || !result.exp || !result.user) return null
  const { sid } = decodeJwt(result.token)
  return { account: String(result.user.id), session: String(sid), expiresAt: new Date(result.exp * 1000) }
}

/** Whether the account is still there and has not ended this session. */
export const isLive = async ({ payload, account, session }: Session & { payload: Payload }): Promise<boolean> => {
  const stored = await storedAccount({ payload, account })
  return stored?.sessions?.some(({ id, expiresAt }) => id === session && new Date(expiresAt) > new Date()) ?? false
}

/** Ends one session; the account's other devices keep theirs. */
export const closeSession = async ({ payload, account, session }: Session & { payload: Payload }): Promise<void> => {
  const stored = await storedAccount({ payload, account })
  if (!stored) return
  const sessions = (stored.sessions ?? []).filter(({ id }) => id !== session)
  await payload.db.updateOne({ collection, id: account, data: { sessions }, returning: false })
}

const storedAccount = ({ payload, account }: { payload: Payload; account: string }): Promise<Stored | null> =>
  payload.db.findOne<Stored & { id: string }>({ collection, where: { id: { equals: account } } })

/** Takes the time that checking a password takes (as Payload 3.90 hashes), so that no answer comes sooner than another. */
export const hashInVain = async (password: string): Promise<null> => {
  await promisify(pbkdf2)(password, randomBytes(32).toString('hex'), 600_000, 32, 'sha256')
  return null
}

const wrongPassword = (error: unknown): null => {
  if (error instanceof AuthenticationError) return null
  throw error
}
