import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

import { staffOf } from '@/access/staff'

/** Payload, for someone of the team who is signed in and not deactivated; null for everyone else, whatever else they are. */
export const staffVisit = async (headers: Headers): Promise<Payload | null> => {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers, canSetHeaders: false })
  return staffOf({ user }) ? payload : null
}
