import { hkdfSync } from 'node:crypto'

import { jwtVerify, SignJWT } from 'jose'

/** Names an account and its session. Payload's own token stays on the server: in a cookie of Payload's it would be a key to its API. */
export type Session = { account: string; session: string }

export const signSession = ({ secret, account, session, expiresAt }: Session & { secret: string; expiresAt: Date }): Promise<string> =>
  new SignJWT({ sid: session })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(account)
    .setExpirationTime(Math.floor(expiresAt.getTime() / 1000))
    .sign(keyOf(secret))

/** The session that a cookie names, or null; whether it still lives is for the accounts to say. */
export const readSession = async ({ secret, text }: { secret: string; text: string | null }): Promise<Session | null> => {
  if (text === null) return null
  const checked = await jwtVerify(text, keyOf(secret), { algorithms: ['HS256'], requiredClaims: ['exp', 'sub', 'sid'] }).catch(refused)
  const { sub, sid } = checked?.payload ?? {}
  return typeof sub === 'string' && typeof sid === 'string' ? { account: sub, session: sid } : null
}

const keyOf = (secret: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, '', 'partner session', 32))

/** Any fault of a session's cookie means the same: no session. */
const refused = (): null => null
