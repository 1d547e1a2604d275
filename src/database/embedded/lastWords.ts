/** What it tells everybody who asks while it comes or goes, whatever the reason. */
const inPassing = /the database system is (starting up|shutting down|in recovery mode|not (yet )?accepting connections)|terminating connection/

/** What ends one session, or keeps it from starting, and nothing else. */
const ofOneSession = /authentication failed|too many (clients|connections)|remaining connection slots|connection to client lost/

const isDiskFull = (line: string): boolean => line.includes('No space left on device')

/** Why PostgreSQL ended by itself, in its own words, from what it wrote since it was started; null where it says nothing of that. */
export const whyItEnded = (log: string): string | null => {
  const grave = linesOf(log).filter((line) => /\b(FATAL|PANIC):/.test(line) && !inPassing.test(line) && !ofOneSession.test(line))
  const full = grave.find(isDiskFull)
  return full !== undefined ? `the disk of the data folder is full, make room on it: ${full}` : (grave[0] ?? null)
}

export const lastLine = (log: string): string => linesOf(log).at(-1) ?? ''

const linesOf = (log: string): string[] => log.trim().split('\n').map((line) => line.slice(0, 300))
