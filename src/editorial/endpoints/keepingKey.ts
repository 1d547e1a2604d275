import { hkdfSync } from 'node:crypto'
import type { Endpoint } from 'payload'

import { handleAll } from './handle'

export type KeepingKey = { user: string; key: string }

/** The key, in hexadecimal, that seals what one person typed in a browser that others use too. */
export const keepingKeyOf = ({ secret, user }: { secret: string; user: string }): string =>
  Buffer.from(hkdfSync('sha256', secret, 'kept text', user, 32)).toString('hex')

/** `GET /api/keeping-key`: one's own, never another's. */
export const keepingKey: Endpoint = {
  method: 'get', path: '/keeping-key',
  handler: handleAll(({ req, person }): Promise<KeepingKey> => Promise.resolve({ user: person.id, key: keepingKeyOf({ secret: req.payload.secret, user: person.id }) })),
}
