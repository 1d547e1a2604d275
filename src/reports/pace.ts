import type { Payload } from 'payload'

import { countedAs, type Counting, counterOf } from '../accounts/counters'

/** Many readers may share one network, as on a telephone; what comes from all of them a person has to read. Nobody who fills the one or the other keeps readers away for longer than an hour. */
const fromNetwork: Counting = { points: 10, duration: 60 * 60 }
const fromAll: Counting = { points: 50, duration: 60 * 60 }
const letters: Counting = { points: 20, duration: 24 * 60 * 60 }

/** Whether one more report is taken from this network, and counts it. */
export const mayReport = async ({ payload, network }: { payload: Payload; network: string }): Promise<boolean> =>
  (await isLeft(payload, { ...fromNetwork, key: `report ${countedAs(payload, network)}` })) && isLeft(payload, { ...fromAll, key: 'reports' })

/** Whether one more report of today is told by mail, and counts it. */
export const mayTell = (payload: Payload): Promise<boolean> => isLeft(payload, { ...letters, key: 'report letters' })

const isLeft = (payload: Payload, { key, ...counting }: Counting & { key: string }): Promise<boolean> =>
  counterOf(payload, counting).consume(key).then(() => true, (reason: unknown) => {
    if (reason instanceof Error) throw reason
    return false // what it says of a count that is used up is no error
  })
