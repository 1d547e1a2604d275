import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

import { staffCookie } from './staffCookie'

/**
 * Whether the request carries a session token that Payload signed for a staff account and that has not expired.
 * Only the door: whether the session still lives and what it may do is Payload's to decide behind it.
 */
export const hasStaffSession = ({ cookie, secret, now = Date.now() }: { cookie: string | undefined; secret: string; now?: number }): boolean => {
  const token = cookie?.split(/;\s*/).find((pair) => pair.startsWith(`${staffCookie}=`))?.slice(staffCookie.length + 1)
  const [header, body, signature, more] = token?.split('.') ?? []
  if (header === undefined || body === undefined || signature === undefined || more !== undefined) return false
  if (parsed(header)?.alg !== 'HS256' || !isSigned({ signed: `${header}.${body}`, signature, secret })) return false
  const claims = parsed(body)
  return claims?.collection === 'users' && typeof claims.exp === 'number' && claims.exp * 1000 > now
}

/** Payload signs with the first half of the secret's SHA-256, in hexadecimal. */
const isSigned = ({ signed, signature, secret }: { signed: string; signature: string; secret: string }): boolean => {
  const key = createHash('sha256').update(secret).digest('hex').slice(0, 32)
  const expected = createHmac('sha256', key).update(signed).digest()
  const given = Buffer.from(signature, 'base64url')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

const parsed = (part: string): Record<string, unknown> | null => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>
  } catch {
    return null // not JSON: not a token
  }
}
