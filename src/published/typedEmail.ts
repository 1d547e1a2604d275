import { cookieOf } from './cookieOf'

/** For a minute, and on the page of signing in alone: what somebody typed there who was not let in. */
export const typedCookie = 'jf-typed'

export const typedValue = (email: string): string => Buffer.from(email).toString('base64url')

/** The address that a sign-in which failed a moment ago was tried with; empty where there was none. */
export const typedEmail = (cookies: string | null): string => {
  const email = Buffer.from(cookieOf({ cookies, name: typedCookie }) ?? '', 'base64url').toString()
  return email.length <= 254 && !/[\p{Cc}\ufffd]/u.test(email) ? email : ''
}
