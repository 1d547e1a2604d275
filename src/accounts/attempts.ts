import { createHmac } from 'node:crypto'

import type { Payload } from 'payload'
import { RateLimiterPostgres } from 'rate-limiter-flexible'

/** A try to sign in: who is claimed to be, of which kind of account, and whose network it comes from. */
export type Attempt = { kind: 'users' | 'partners'; email: string; network: string }
/** Tries of the last quarter of an hour that did not succeed, this one included. */
export type Tries = { pair: number; network: number }

const seconds = 15 * 60

/** Counts a try before anything is checked, so that tries at once count too: in the database, across restarts and instances. */
export const countTry = async (payload: Payload, attempt: Attempt): Promise<Tries> => {
  const [pair, network] = await Promise.all(keysOf(payload, attempt).map((key) => counterOf(payload).penalty(key, 1)))
  return { pair: pair?.consumedPoints ?? 1, network: network?.consumedPoints ?? 1 }
}

/** A try that succeeded was no guess. */
export const forgiveTry = async (payload: Payload, attempt: Attempt): Promise<void> => {
  await Promise.all(keysOf(payload, attempt).map((key) => counterOf(payload).reward(key, 1)))
}

const counters = new WeakMap<Payload, RateLimiterPostgres>()

const counterOf = (payload: Payload): RateLimiterPostgres => {
  const known = counters.get(payload)
  if (known !== undefined) return known
  const { pool } = payload.db as unknown as { pool: object }
  const made = new RateLimiterPostgres({
    storeClient: pool, storeType: 'pool', schemaName: 'accounts', tableName: 'attempts', tableCreated: true, keyPrefix: '', points: 1, duration: seconds, clearExpiredByTimeout: true,
  })
  counters.set(payload, made)
  return made
}

/** Keyed digests: the table tells nobody who signs in from where. */
const keysOf = (payload: Payload, { kind, email, network }: Attempt): string[] => {
  const digest = (text: string) => createHmac('sha256', payload.secret).update(text).digest('base64url')
  return [`pair ${digest(`${kind} ${email} ${network}`)}`, `network ${digest(network)}`]
}
