import { cookieName } from '../../published/audience'
import { passCookie, passLifetime, sessionCookie, signPass } from '../../published/pass'
import { typedCookie, typedValue } from '../../published/typedEmail'
import { isSecure } from '../../published/publicUrl'
import type { Session } from './session'
import { signSession } from './session'

const attributes = (seconds: number, path = '/'): string => `Path=${path}; HttpOnly; SameSite=Lax; Max-Age=${seconds}${isSecure() ? '; Secure' : ''}`

export const passHeader = async (secret: string): Promise<string> =>
  `${cookieName(passCookie)}=${await signPass({ secret })}; ${attributes(passLifetime)}`

export const sessionHeader = async ({ secret, account, session, expiresAt }: Session & { secret: string; expiresAt: Date }): Promise<string> => {
  const seconds = Math.max(0, Math.floor((expiresAt.getTime() - Date.now()) / 1000))
  return `${cookieName(sessionCookie)}=${await signSession({ secret, account, session, expiresAt })}; ${attributes(seconds)}`
}

/** What was typed comes back on the page of signing in, and nowhere else: an address would be kept in histories and logs. */
export const typedHeader = ({ email, page }: { email: string; page: string }): string => `${typedCookie}=${typedValue(email)}; ${attributes(60, page)}`

/** Take both cookies back. */
export const clearingHeaders = (): string[] => [passCookie, sessionCookie].map((name) => `${cookieName(name)}=; ${attributes(0)}`)

/** Goes to a local page, with cookies; never kept by anyone on the way. */
export const goTo = ({ path, cookies }: { path: string; cookies: string[] }): Response => {
  const headers = new Headers({ Location: path, 'Cache-Control': 'private, no-store' })
  cookies.forEach((cookie) => headers.append('Set-Cookie', cookie))
  return new Response(null, { status: 303, headers })
}
