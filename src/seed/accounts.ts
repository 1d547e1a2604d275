import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import { passwordRefusal } from '../accounts/passwordRule'
import type { Role } from '../domain/roles'
import { tell } from '../log'
import { StartFault } from '../startFault'

type Account = { email: string; name: string; role: Role | 'partner' }

/** One demo account per role, and one partner. */
export const demoAccounts: Account[] = [
  { email: 'admin@example.org', name: 'Demo administrator', role: 'administrator' },
  { email: 'officer@example.org', name: 'Demo communications officer', role: 'officer' },
  { email: 'reviewer.en@example.org', name: 'Demo reviewer, English', role: 'reviewer.en' },
  { email: 'reviewer.fr@example.org', name: 'Demo reviewer, French', role: 'reviewer.fr' },
  { email: 'translator.en@example.org', name: 'Demo translator into English', role: 'translator.en' },
  { email: 'translator.fr@example.org', name: 'Demo translator into French', role: 'translator.fr' },
  { email: 'partner@example.org', name: 'Demo partner', role: 'partner' },
]

/** In one line, before anything is made. Throws `StartFault`. */
export const refuseWeakPassword = async (password: string): Promise<void> => {
  for (const { email, name } of demoAccounts) {
    if ((await passwordRefusal({ password, name, email })) !== null) throw new StartFault('SEED_PASSWORD is too easy to guess: take several words that do not belong together')
  }
}

/** Makes the demo accounts that are not there yet and says each new password once; with `password`, that is everyone's. */
export const seedAccounts = async ({ payload, password }: { payload: Payload; password: string | undefined }): Promise<void> => {
  for (const { email, name, role } of demoAccounts) {
    const collection = role === 'partner' ? 'partners' : 'users'
    const { totalDocs } = await payload.count({ collection, where: { email: { equals: email } }, overrideAccess: true })
    if (totalDocs > 0) continue
    const chosen = password ?? randomBytes(12).toString('base64url')
    const roles = role === 'partner' ? {} : { roles: [role] }
    await payload.create({ collection, data: { email, name, password: chosen, ...roles } as never, overrideAccess: true })
    tell(`demo account ${email}, password ${password === undefined ? `${chosen} (shown once)` : 'as in SEED_PASSWORD'}`)
  }
}
