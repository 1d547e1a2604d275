import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { type Attempt, countTry, forgiveTry, type Tries } from './attempts'
import { makeTurns, type Turns } from '../domain/turns'

// On globalThis because a bundler may load this module more than once, and a process has one queue.
const holder = globalThis as typeof globalThis & { signInTurns?: Turns }

/** How long a check is put off, in milliseconds: nothing for somebody who mistypes, two seconds at most, whatever was tried before. */
export const delayFor = ({ pair, network }: Tries): number =>
  Math.max(Math.min(2000, Math.max(0, pair - 5) * 250), Math.min(500, Math.max(0, network - 100) * 5))

const nameOf = (parts: unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

type Paced = { payload: Payload; attempt: Attempt; browser: string | null }

/**
 * Slows guessing down and refuses nobody who knows the password: every try is counted first, then waits its turn. `check` answers
 * null to a wrong password. `busy` means that nothing was checked: far too many wait already.
 */
export const paced = async <T>({ payload, attempt, browser }: Paced, check: () => Promise<T | null>): Promise<T | null | 'busy'> => {
  const wait = delayFor(await countTry(payload, attempt))
  const [lane, client] = [nameOf([attempt, browser]), nameOf([attempt.network, browser])]
  const outcome = await (holder.signInTurns ??= makeTurns()).take({ lane, client, wait }, check)
  if (outcome !== null && outcome !== 'busy') await forgiveTry(payload, attempt)
  return outcome
}
