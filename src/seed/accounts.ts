import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import { log } from '../log'

type Account = { collection: 'users' | 'partners'; email: string; name: string }

/** One demo account per role, and one partner. What a role is goes here, into each row. */
const accounts: Account[] = [
  { collection: 'users', email: 'admin@example.org', name: 'Demo administrator' },
  { collection: 'users', email: 'officer@example.org', name: 'Demo communications officer' },
  { collection: 'users', email: 'reviewer.en@example.org', name: 'Demo reviewer, English' },
  { collection: 'users', email: 'reviewer.fr@example.org', name: 'Demo reviewer, French' },
  { collection: 'users', email: 'translator.en@example.org', name: 'Demo translator into English' },
  { collection: 'users', email: 'translator.fr@example.org', name: 'Demo translator into French' },
  { collection: 'partners', email: 'partner@example.org', name: 'Demo partner' },
]

/** Makes the demo accounts that are not there yet and says each new password once; with `password`, that is everyone's. */
export const seedAccounts = async ({ payload, password }: { payload: Payload; password: string | undefined }): Promise<void> => {
  for (const { collection, email, name } of accounts) {
    if (!(collection in payload.collections)) continue
    const slug = collection as 'users'
    const { totalDocs } = await payload.count({ collection: slug, where: { email: { equals: email } }, overrideAccess: true })
    if (totalDocs > 0) continue
    const chosen = password ?? randomBytes(12).toString('base64url')
    await payload.create({ collection: slug, data: { email, name, password: chosen }, overrideAccess: true })
    log.info(`demo account ${email}, password ${password === undefined ? `${chosen} (shown once)` : 'as in SEED_PASSWORD'}`)
  }
}
