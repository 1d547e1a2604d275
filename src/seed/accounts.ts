import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import type { Role } from '../domain/roles'
import { log } from '../log'

type Account = { collection: 'users' | 'partners'; email: string; name: string; roles?: Role[] }

/** One demo account per role, and one partner. */
const accounts: Account[] = [
  { collection: 'users', email: 'admin@example.org', name: 'Demo administrator', roles: ['administrator'] },
  { collection: 'users', email: 'officer@example.org', name: 'Demo communications officer', roles: ['officer'] },
  { collection: 'users', email: 'reviewer.en@example.org', name: 'Demo reviewer, English', roles: ['reviewer.en'] },
  { collection: 'users', email: 'reviewer.fr@example.org', name: 'Demo reviewer, French', roles: ['reviewer.fr'] },
  { collection: 'users', email: 'translator.en@example.org', name: 'Demo translator into English', roles: ['translator.en'] },
  { collection: 'users', email: 'translator.fr@example.org', name: 'Demo translator into French', roles: ['translator.fr'] },
  { collection: 'partners', email: 'partner@example.org', name: 'Demo partner' },
]

/** Makes the demo accounts that are not there yet and says each new password once; with `password`, that is everyone's. */
export const seedAccounts = async ({ payload, password }: { payload: Payload; password: string | undefined }): Promise<void> => {
  for (const { collection, email, name, roles } of accounts) {
    const { totalDocs } = await payload.count({ collection, where: { email: { equals: email } }, overrideAccess: true })
    if (totalDocs > 0) continue
    const chosen = password ?? randomBytes(12).toString('base64url')
    await payload.create({ collection, data: { email, name, password: chosen, ...(roles ? { roles } : {}) } as never, overrideAccess: true })
    log.info(`demo account ${email}, password ${password === undefined ? `${chosen} (shown once)` : 'as in SEED_PASSWORD'}`)
  }
}
