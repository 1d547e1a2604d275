import type { Person } from '../domain/roles'

type Knock = { person: Person | null; method: string; segments: readonly string[]; isOverridden: boolean }

/** What signing in needs, and nothing else: method and path below `/api`. */
const signingIn = new Set([
  'POST users/login', 'POST users/logout', 'GET users/me', 'POST users/refresh-token', 'POST users/forgot-password', 'POST users/reset-password',
])

/** Never for anyone over HTTP: the first administrator comes from the command line, and nothing of ours unlocks by itself. */
const closed = new Set(['users/first-register', 'users/init', 'partners/first-register', 'partners/init', 'payload-jobs/run', 'payload-jobs/handle-schedules'])

/** Whether Payload's API hears this request at all. To everyone but staff it is not there, a few requests of the sign-in page aside. */
export const mayEnterApi = ({ person, method, segments, isOverridden }: Knock): boolean => {
  const path = segments.join('/')
  if (closed.has(path)) return false
  return person !== null || (!isOverridden && signingIn.has(`${method} ${path}`))
}
