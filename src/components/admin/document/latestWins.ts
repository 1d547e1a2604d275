/** Runs `write` for the newest state, one run at a time: what changes meanwhile is written by the next run, at the latest `pause` ms after it. */
export const latestWins = ({ write, pause }: { write: () => Promise<void>; pause: number }): (() => void) => {
  let isDue = false
  let isRunning = false
  const run = async () => {
    isRunning = true
    while (isDue) {
      isDue = false
      await write()
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
    isRunning = false
  }
  return () => {
    isDue = true
    if (!isRunning) void run()
  }
}
