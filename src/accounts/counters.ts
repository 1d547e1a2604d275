import { createHmac } from 'node:crypto'

import type { Payload } from 'payload'
import { RateLimiterPostgres } from 'rate-limiter-flexible'

/** How much is counted, and for how long, in seconds. */
export type Counting = { points: number; duration: number }

const counters = new WeakMap<Payload, Map<string, RateLimiterPostgres>>()

/** What is counted in the database, across restarts and instances; a count is removed an hour after it is over. */
export const counterOf = (payload: Payload, { points, duration }: Counting): RateLimiterPostgres => {
  const known = counters.get(payload) ?? new Map<string, RateLimiterPostgres>()
  counters.set(payload, known)
  const name = `${points}/${duration}`
  const made = known.get(name) ?? new RateLimiterPostgres({
    storeClient: (payload.db as unknown as { pool: object }).pool, storeType: 'pool', schemaName: 'accounts', tableName: 'attempts', tableCreated: true, keyPrefix: '', points, duration, clearExpiredByTimeout: true,
  })
  known.set(name, made)
  return made
}

/** A keyed digest: the table of counts tells nobody who did what from where. */
export const countedAs = ({ secret }: Pick<Payload, 'secret'>, text: string): string => createHmac('sha256', secret).update(text).digest('base64url')
