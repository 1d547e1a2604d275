import type { Audience } from '../domain/content'
import { readEnv } from '../env'
import { cookieOf } from './cookieOf'
import { isValidPass, passCookie } from './pass'
import { isSecure } from './publicUrl'

/** `__Host-` binds a cookie to this host; browsers take it over https only. */
export const cookieName = (name: string): string => (isSecure() ? `__Host-${name}` : name)

/** Who reads, from the request's Cookie header: partners with a valid pass, everyone else the public. */
export const audienceOf = async (cookies: string | null): Promise<Audience> => {
  const pass = cookieOf({ cookies, name: cookieName(passCookie) })
  const secret = readEnv().PAYLOAD_SECRET
  return pass !== null && secret !== undefined && (await isValidPass({ pass, secret })) ? 'partners' : 'public'
}
