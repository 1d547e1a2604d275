import pLimit from 'p-limit'

/** One file at a time: decoding takes memory by the hundred megabytes, and the other core belongs to the readers. */
const turns = pLimit(1)

/** Does heavy work over an upload when its turn comes. Never call it while holding what the work itself waits for. */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => turns(work)
