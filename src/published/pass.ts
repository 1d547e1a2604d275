import { hkdfSync } from 'node:crypto'

import { jwtVerify, SignJWT } from 'jose'

/** How long a pass says "partner", in seconds; it is renewed while the session lives. */
export const passLifetime = 15 * 60
export const passCookie = 'jf-pass'
/** The writing side's cookie; reading code only sees that it is there. */
export const sessionCookie = 'jf-session'

type Keyed = { secret: string; now?: Date }

/** A signed statement that its bearer is a partner, and nothing else: no name, no account. */
export const signPass = ({ secret, now = new Date() }: Keyed): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('partner')
    .setExpirationTime(Math.floor(now.getTime() / 1000) + passLifetime)
    .sign(keyOf(secret))

export const isValidPass = async ({ pass, secret, now = new Date() }: Keyed & { pass: string }): Promise<boolean> => {
  const checked = await jwtVerify(pass, keyOf(secret), { algorithms: ['HS256'], subject: 'partner', requiredClaims: ['exp'], currentDate: now }).catch(refused)
  return checked !== null
}

// A key for this use alone: a session token signed with the secret itself is no pass, and a pass is no session.
const keyOf = (secret: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, '', 'partner pass', 32))

/** Any fault of a pass means the same: no pass. */
const refused = (): null => null
