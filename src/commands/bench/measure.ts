import { performance } from 'node:perf_hooks'

/** Milliseconds that a piece of work takes. */
export const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The times of several rounds, one after the other. */
export const rounds = async (count: number, work: (round: number) => Promise<unknown>): Promise<number[]> => {
  const times: number[] = []
  for (let round = 0; round < count; round++) times.push(await timeOf(() => work(round)))
  return times
}

/** One line of the report: median and 95th percentile. */
export const report = (name: string, times: number[]): void => {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1).padStart(8)
  console.log(`${name.padEnd(24)} median${at(0.5)} ms   p95${at(0.95)} ms   (${times.length} rounds)`)
}
