/**
 * `client` tells programs that ask apart (network and browser), `lane` the people they claim to be; without a client, each lane is one.
 * `wait` is how long a turn is put off, in milliseconds; `gone` ends the wait of who went away.
 */
type Asked = { lane: string; client?: string; wait?: number; gone?: AbortSignal }
type Waiter = { lane: string; client: string; readyAt: number; start: () => void; giveUp: () => void }
/** `random` gives a number from 0 up to, not including, 1. */
type Limits = { atOnce: number; mostWaiting: number; longestWait: number; random: () => number }
export type Turns = { take: <T>(asked: Asked, work: () => Promise<T>) => Promise<T | 'busy'>; waiting: () => number }

/** For passwords: two at once leave a core for readers; a waiter costs a socket and a few hundred bytes. */
const usual: Limits = { atOnce: 2, mostWaiting: 400, longestWait: 90_000, random: Math.random }

/**
 * Hands out turns, to check a password, to make a page or to send a link. The client with the fewest waiting goes first, then its shortest lane; the largest loses the
 * newest of its longest when too many wait, so that a flood waits for itself, whomever it claims to be, and a person passes it. Of several longest, any one loses: a flood from as many
 * places as there are turns looks like as many people, and whoever comes after it must not be the one to go. `busy` says that no turn came.
 */
export const makeTurns = (limits: Partial<Limits> = {}): Turns => {
  const { atOnce, mostWaiting, longestWait, random } = { ...usual, ...limits }
  const waiters = new Set<Waiter>()
  let running = 0

  const startNext = () => {
    const next = running < atOnce ? nextOf(waiters) : undefined
    if (next === undefined) return
    waiters.delete(next)
    running += 1
    next.start()
    startNext()
  }
  const wait = ({ lane, client = lane, wait: putOff = 0, gone }: Asked): Promise<boolean> =>
    new Promise((resolve) => {
      const leave = () => void (waiters.delete(waiter) && waiter.giveUp())
      const stop = watch({ ready: putOff + 1, longest: longestWait, gone, startNext, leave })
      const settle = (isTurn: boolean) => () => {
        stop()
        resolve(isTurn)
      }
      const waiter: Waiter = { lane, client, readyAt: Date.now() + putOff, start: settle(true), giveUp: settle(false) }
      waiters.add(waiter)
      if (waiters.size > mostWaiting) dropOne({ waiters, random })
      startNext()
    })
  return {
    waiting: () => waiters.size,
    take: async (asked, work) => {
      if (asked.gone?.aborted === true || !(await wait(asked))) return 'busy'
      try {
        return await work()
      } finally {
        running -= 1
        startNext()
      }
    },
  }
}

type Watched = { ready: number; longest: number; gone: AbortSignal | undefined; startNext: () => void; leave: () => void }

/** Minds what may happen to a waiter, until it is told to stop. */
const watch = ({ ready, longest, gone, startNext, leave }: Watched): (() => void) => {
  const timers = [setTimeout(startNext, ready), setTimeout(leave, longest)]
  gone?.addEventListener('abort', leave)
  return () => {
    timers.forEach(clearTimeout)
    gone?.removeEventListener('abort', leave)
  }
}

const sizesOf = (waiters: Iterable<Waiter>, key: 'client' | 'lane'): Map<string, number> => {
  const sizes = new Map<string, number>()
  for (const waiter of waiters) sizes.set(waiter[key], (sizes.get(waiter[key]) ?? 0) + 1)
  return sizes
}

const largestOf = (sizes: Map<string, number>): string[] => {
  const most = Math.max(...sizes.values())
  return [...sizes].flatMap(([name, size]) => (size === most ? [name] : []))
}

/** Within a lane, and between lanes of one length, who came first. */
const nextOf = (waiters: Set<Waiter>): Waiter | undefined => {
  const [clients, lanes] = [sizesOf(waiters, 'client'), sizesOf(waiters, 'lane')]
  const now = Date.now()
  const isBefore = (a: Waiter, b: Waiter) => {
    const byClient = (clients.get(a.client) ?? 0) - (clients.get(b.client) ?? 0)
    return (byClient !== 0 ? byClient : (lanes.get(a.lane) ?? 0) - (lanes.get(b.lane) ?? 0)) < 0
  }
  return [...waiters].filter(({ readyAt }) => readyAt <= now).reduce<Waiter | undefined>((best, each) => (best === undefined || isBefore(each, best) ? each : best), undefined)
}

const dropOne = ({ waiters, random }: { waiters: Set<Waiter>; random: () => number }): void => {
  const largest = new Set(largestOf(sizesOf(waiters, 'client')))
  const longest = largestOf(sizesOf([...waiters].filter(({ client }) => largest.has(client)), 'lane'))
  const lane = longest[Math.floor(random() * longest.length)]
  const dropped = [...waiters].findLast((each) => each.lane === lane && largest.has(each.client))
  if (dropped === undefined) return
  waiters.delete(dropped)
  dropped.giveUp()
}
