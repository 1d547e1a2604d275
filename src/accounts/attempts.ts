import type { Payload } from 'payload'

import { countedAs, counterOf } from './counters'

/** A try to sign in: who is claimed to be, of which kind of account, and whose network it comes from. */
export type Attempt = { kind: 'users' | 'partners'; email: string; network: string }
/** Tries of the last quarter of an hour that did not succeed, this one included. */
export type Tries = { pair: number; network: number }

const tries = { points: 1, duration: 15 * 60 }

/** Counts a try before anything is checked, so that tries at once count too. */
export const countTry = async (payload: Payload, attempt: Attempt): Promise<Tries> => {
  const [pair, network] = await Promise.all(keysOf(payload, attempt).map((key) => counterOf(payload, tries).penalty(key, 1)))
  return { pair: pair?.consumedPoints ?? 1, network: network?.consumedPoints ?? 1 }
}

/** A try that succeeded was no guess. */
export const forgiveTry = async (payload: Payload, attempt: Attempt): Promise<void> => {
  await Promise.all(keysOf(payload, attempt).map((key) => counterOf(payload, tries).reward(key, 1)))
}

const keysOf = (payload: Payload, { kind, email, network }: Attempt): string[] =>
  [`pair ${countedAs(payload, `${kind} ${email} ${network}`)}`, `network ${countedAs(payload, network)}`]
