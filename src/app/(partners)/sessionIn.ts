import { cookieName } from '../../published/audience'
import { cookieOf } from '../../published/cookieOf'
import { sessionCookie } from '../../published/pass'
import { readSession, type Session } from './session'

/** The session that a request carries, or null. */
export const sessionIn = ({ request, secret }: { request: Request; secret: string }): Promise<Session | null> =>
  readSession({ secret, text: cookieOf({ cookies: request.headers.get('cookie'), name: cookieName(sessionCookie) }) })
