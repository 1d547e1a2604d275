import type { FieldAccess } from 'payload'

import { may } from '../domain/roles'
import { ours } from './collection'
import { staffOf } from './staff'

/** Roles and activity of a person: by who manages users, and never of oneself. */
export const manageOthers: FieldAccess = ours(({ req, id }) => {
  const person = staffOf(req)
  return may(person, 'users.manage') && String(id) !== person?.id
})

export const manageNew: FieldAccess = ours(({ req }) => may(staffOf(req), 'users.manage'))

/** Who may enter the admin panel: active staff. */
export const enterAdmin = ours(({ req }: { req: { user: unknown } }): boolean => staffOf(req) !== null)
