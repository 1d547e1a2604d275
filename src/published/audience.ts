import type { Audience } from '../domain/content'
import { readEnv } from '../env'
import { cookieOf } from './cookieOf'
import { isValidPass, passCookie, sessionCookie } from './pass'
import { isSecure } from './publicUrl'

/** `__Host-` binds a cookie to this host; browsers take it over https only. */
export const cookieName = (name: string): string => (isSecure() ? `__Host-${name}` : name)

/** Who reads, from the request's Cookie header: partners with a valid pass, everyone else the public. */
export const audienceOf = async (cookies: string | null): Promise<Audience> => {
  const pass = cookieOf({ cookies, name: cookieName(passCookie) })
  const secret = readEnv().PAYLOAD_SECRET
  return pass !== null && secret !== undefined && (await isValidPass({ pass, secret })) ? 'partners' : 'public'
}

/**
 * Where to send a reader whose pass has run out while a session may still live, or null. For GET pages, before they are read;
 * signing in is not asked here: `/partners/renew` comes back to `path`, with a pass or without the session.
 */
export const renewalPath = async ({ cookies, path }: { cookies: string | null; path: string }): Promise<string | null> => {
  const mayLive = cookieOf({ cookies, name: cookieName(sessionCookie) }) !== null
  return mayLive && (await audienceOf(cookies)) === 'public' ? `/partners/renew?next=${encodeURIComponent(path)}` : null
}
