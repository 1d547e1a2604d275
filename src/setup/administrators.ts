import type { Payload } from 'payload'

import { activeAdministrators } from '../accounts/administrators'
import { printReset } from '../accounts/resets'
import { runOn } from '../database/session'
import { makeSetupLink } from './link'

type Printed = { kind: 'password' | 'setup'; url: string } | { kind: 'several' | 'unknown' }

/**
 * A one-time link for whoever runs the server: to a new password of the administrator of this address, or of the only one there is; to
 * a first administrator where none may sign in.
 */
export const administratorLink = async ({ payload, publicUrl, email }: { payload: Payload; publicUrl: string; email: string | undefined }): Promise<Printed> => {
  const run = runOn(payload)
  if ((await activeAdministrators(run)).length === 0) return { kind: 'setup', url: await makeSetupLink({ payload, publicUrl }) }
  const [administrator, other] = await activeAdministrators(run, email?.trim().toLowerCase())
  if (!administrator) return { kind: 'unknown' }
  if (other) return { kind: 'several' }
  const token = await printReset(payload, { kind: 'users', account: administrator.id })
  return { kind: 'password', url: `${publicUrl}/account/reset/${token}` }
}
