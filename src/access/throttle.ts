/** Failures within the last quarter of an hour, and how many are too many. */
const windowMs = 15 * 60 * 1000
const most = { pair: 5, network: 50, account: 100 } as const
const mostKeys = 10_000

type Attempt = { email: string; network: string }
export type Throttle = { isTooMuch: (attempt: Attempt) => boolean; fail: (attempt: Attempt) => void }

/**
 * Slows guessing down. An account is tied to the network that guesses, so that its owner elsewhere still gets in;
 * the account's own limit is far higher. Held in this process: a restart forgets, which harms nobody.
 */
export const throttle = ({ now = Date.now }: { now?: () => number } = {}): Throttle => {
  const failures = new Map<string, number[]>()
  const recent = (key: string): number[] => (failures.get(key) ?? []).filter((at) => at > now() - windowMs)
  return {
    isTooMuch: (attempt) => keysOf(attempt).some(({ key, limit }) => recent(key).length >= limit),
    fail: (attempt) => {
      for (const { key } of keysOf(attempt)) {
        const times = [...recent(key), now()]
        failures.delete(key)
        failures.set(key, times)
      }
      // The oldest go first, so that a flood of names cannot fill the memory.
      for (const key of failures.keys()) if (failures.size > mostKeys) failures.delete(key)
    },
  }
}

/** The last address is the one that our own doorkeeper saw; what stands before it, a client may have made up. */
export const networkOf = (request: Request): string => request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''

const keysOf = ({ email, network }: Attempt): { key: string; limit: number }[] => [
  { key: `pair ${network} ${email}`, limit: most.pair },
  { key: `network ${network}`, limit: most.network },
  { key: `account ${email}`, limit: most.account },
]
