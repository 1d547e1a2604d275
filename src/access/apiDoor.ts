import type { Person } from '../domain/roles'

type Knock = { person: Person | null; method: string; segments: readonly string[]; isOverridden: boolean }

/** What signing in needs, and nothing else: method and path below `/api`. */
const signingIn = new Set([
  'POST users/login', 'POST users/logout', 'GET users/me', 'POST users/refresh-token', 'POST users/forgot-password',
])

/** Never for anyone over HTTP, as little as bringing back a whole version: the first administrator comes from the command line, nothing of ours unlocks by itself, and a new password by link is chosen on a page of ours. */
const closed = new Set([
  'users/first-register', 'users/init', 'partners/first-register', 'partners/init', 'users/reset-password', 'partners/reset-password', 'partners/forgot-password',
  'payload-jobs/run', 'payload-jobs/handle-schedules',
])

type Asked = Knock & { openedBy: string | null }

/**
 * Whether something is asked to be done from a page that somebody else opened: in one browser another person may have signed in since, and what
 * one does is never taken as the other's. A request that names nobody is not from a page of the panel.
 */
export const isOthersPage = ({ person, method, segments, isOverridden, openedBy }: Asked): boolean =>
  openedBy !== null && openedBy !== person?.id && method !== 'GET' && !isOverridden && !signingIn.has(`${method} ${segments.join('/')}`)

/** Whether Payload's API hears this request at all. To everyone but staff it is not there, a few requests of the sign-in page aside. */
export const mayEnterApi = ({ person, method, segments, isOverridden }: Knock): boolean => {
  const path = segments.join('/')
  // Payload fails where it finds nothing to verify, or no setting of the panel to delete, and nothing of ours asks for either.
  if (segments[1] === 'verify' || (method === 'DELETE' && segments[0] === 'payload-preferences')) return false
  if (closed.has(path) || (method === 'POST' && segments.at(-2) === 'versions')) return false
  return person !== null || (!isOverridden && signingIn.has(`${method} ${path}`))
}
