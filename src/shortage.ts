/** What there may be too little of for a while, without anything being wrong: the database's connections or time, places in the lines for pages and for letters, connections to the server, and room on one connection. */
export type Shortage = 'connections' | 'database' | 'letters' | 'line' | 'pipeline'

/** Full, too slow, starting, ending or not there: PostgreSQL's classes for it, Node's codes, and the pool's own errors, which have none. */
const ofDatabase = /^(08|28|53|57|58)\w{3}$|^E[A-Z]+$/

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '')
const isFatal = (error: Error): boolean => 'severity' in error && error.severity === 'FATAL'
const isOfPool = (error: Error): boolean => codeOf(error) === '' && /timeout|terminated/i.test(error.message)

/** Whether a question to the database failed because it could not be served, and not because of what was asked. Only of such a question: a file that is missing has a code too. */
export const isDatabaseShort = (error: unknown): boolean => error instanceof Error && (ofDatabase.test(codeOf(error)) || isFatal(error) || isOfPool(error))

// On globalThis because the server and the pages' bundle each load this module, and one writes down what the other met.
const holder = globalThis as typeof globalThis & { metShortages?: WeakSet<Error> }
const met = (holder.metShortages ??= new WeakSet())

/** Remembers a failed question for whoever writes it down later, who cannot know what was asked. */
export const noteShort = (error: unknown): void => void (error instanceof Error && met.add(error))

/** Whether an error, of whatever origin, is such a failed question: noted as one, or in words that only a full database has. */
export const isShort = (error: unknown, depth = 0): boolean =>
  error instanceof Error && depth <= 5 && (met.has(error) || codeOf(error) === '53300' || error.message === 'timeout exceeded when trying to connect' || isShort(error.cause, depth + 1))

type Told = { shortage: Shortage; count: number; error: unknown }
type Gathering = { every: number; tell: (told: Told) => void }

/** Tells the first of a shortage at once, then how many came since and the last of them, each time a while has passed; a flood does not fill the log. */
export const gatherShortages = ({ every, tell }: Gathering): ((shortage: Shortage, error?: unknown) => void) => {
  const since = new Map<Shortage, { count: number; error: unknown }>()
  const begin = (shortage: Shortage) => {
    since.set(shortage, { count: 0, error: undefined })
    setTimeout(() => tellRest(shortage), every).unref()
  }
  const tellRest = (shortage: Shortage) => {
    const { count, error } = since.get(shortage) ?? { count: 0, error: undefined }
    since.delete(shortage)
    if (count === 0) return
    tell({ shortage, count, error })
    begin(shortage)
  }
  return (shortage, error) => {
    const known = since.get(shortage)
    if (known !== undefined) return void since.set(shortage, { count: known.count + 1, error })
    begin(shortage)
    tell({ shortage, count: 1, error })
  }
}
