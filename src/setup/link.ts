import { createHash, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

type Stored = { hash: string; expiresAt: string }

const key = 'setup'
const lifetime = 24 * 60 * 60 * 1000

/** Makes the one-time link to the first administrator, valid for 24 hours, in place of any earlier one. Only its hash is stored. */
export const makeSetupLink = async ({ payload, publicUrl }: { payload: Payload; publicUrl: string }): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  await payload.kv.set(key, { hash: hashOf(token), expiresAt: new Date(Date.now() + lifetime).toISOString() } satisfies Stored)
  return `${publicUrl}/setup/${token}`
}

/** Whether this token is the one that was handed out last, unused and in time. */
export const isSetupToken = async ({ payload, token }: { payload: Payload; token: string }): Promise<boolean> => {
  const stored = (await payload.kv.get(key)) as Stored | null
  return stored !== null && stored.hash === hashOf(token) && stored.expiresAt > new Date().toISOString()
}

export const setupKey = key

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
