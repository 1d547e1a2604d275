import { makeTurns } from '../domain/turns'
import type { Connection } from './connection'
import type { Door } from './doors'

/** How many are answered at once and how many wait, for as long as `longestWait`; a turn is over after `longestTurn`, whatever became of it. In milliseconds. */
export type Limits = { atOnce: number; mostWaiting: number; longestWait: number; longestTurn: number }
export type Line = 'readers' | 'strangers'

/** A page takes a processor for some hundredths of a second and a connection or two to the database, which has ten: more at once would only make all of them late. */
const usual: Record<Line, Limits> = {
  readers: { atOnce: 6, mostWaiting: 200, longestWait: 10_000, longestTurn: 30_000 },
  strangers: { atOnce: 2, mostWaiting: 100, longestWait: 10_000, longestTurn: 30_000 },
}

const ofReaders = new Set<Door['kind']>(['page', 'data', 'file'])

/**
 * The line that a request stands in, or null. Whoever is signed in to the panel never waits behind readers, nor does whoever comes to sign in;
 * what is sent has limits of its own, and may take its time to arrive.
 */
export const lineOf = ({ method, door, hasSession }: { method: string; door: Door; hasSession: boolean }): Line | null => {
  if (method !== 'GET' && method !== 'HEAD') return null
  if (ofReaders.has(door.kind)) return 'readers'
  return door.kind === 'staff' && !hasSession ? 'strangers' : null
}

type Standing = { line: Line; network: string; connection: Connection }
export type Lines = (standing: Standing, work: () => Promise<void>) => Promise<'busy' | undefined>

/** Lines of bounded length: the network, and then the connection, with the fewest waiting goes first, and the largest loses a place to whoever comes when there is none. `busy` says that no turn came. */
export const makeLines = (limits: Partial<Limits> = {}): Lines => {
  const turnsOf = (line: Line) => ({ turns: makeTurns({ ...usual[line], ...limits }), longestTurn: limits.longestTurn ?? usual[line].longestTurn })
  const lines = { readers: turnsOf('readers'), strangers: turnsOf('strangers') }
  return async ({ line, network, connection: { name, gone } }, work) => {
    const { turns, longestTurn } = lines[line]
    return (await turns.take({ lane: `${network} ${name}`, client: network, gone }, () => atMost(longestTurn, work()))) === 'busy' ? 'busy' : undefined
  }
}

/** Settles when the work does, or else after a while, so that what never ends holds no place for ever. */
const atMost = (longest: number, work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, longest)))
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
