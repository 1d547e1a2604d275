import { checkSession } from '../request'
import { brokeSince } from '../watchedRequests'

export type SaveTrouble = 'signedOut' | 'otherPerson' | 'offline'
/** `user` is whose form it is; `startedAt` when the save began, in milliseconds of the page. */
export type FailedSave = { user: string; startedAt: number }

/** What came between a form and its save: somebody else or nobody is signed in, or the connection broke. Null where the server answered. */
export const saveTroubleOf = async ({ user, startedAt }: FailedSave): Promise<SaveTrouble | null> => {
  const session = await checkSession(user)
  if (session !== 'signedIn') return session
  return brokeSince(startedAt) ? 'offline' : null
}
