import type { Payload } from 'payload'

import { printReset } from '../accounts/resets'
import { runOn, sql } from '../database/session'
import { makeSetupLink } from './link'

/** More than one is several, whoever they are. */
const most = 2

/** Administrators who may sign in, two at most: of this address, where one is given. */
export const activeAdministrators = (payload: Payload, email?: string): Promise<{ id: string }[]> =>
  runOn(payload)<{ id: string }>(sql`
    select u.id from public.users u
    where u.active is not false and exists (select 1 from public.users_roles r where r.parent_id = u.id and r.value = 'administrator')
      and (${email ?? null}::text is null or u.email = ${email ?? null}) limit ${most}`)

type Printed = { kind: 'password' | 'setup'; url: string } | { kind: 'several' | 'unknown' }

/**
 * A one-time link for whoever runs the server: to a new password of the administrator of this address, or of the only one there is; to
 * a first administrator where none may sign in.
 */
export const administratorLink = async ({ payload, publicUrl, email }: { payload: Payload; publicUrl: string; email: string | undefined }): Promise<Printed> => {
  if ((await activeAdministrators(payload)).length === 0) return { kind: 'setup', url: await makeSetupLink({ payload, publicUrl }) }
  const [administrator, other] = await activeAdministrators(payload, email?.trim().toLowerCase())
  if (!administrator) return { kind: 'unknown' }
  if (other) return { kind: 'several' }
  const token = await printReset(payload, { kind: 'users', account: administrator.id })
  return { kind: 'password', url: `${publicUrl}/account/reset/${token}` }
}
