import type { FieldAccess } from 'payload'

import { canonicalId } from '../domain/ids'
import { may } from '../domain/roles'
import { ours } from './collection'
import { staffOf } from './staff'

/** Roles and activity of a person: by who manages users, and never of oneself. */
export const manageOthers: FieldAccess = ours(({ req, id }) => {
  const person = staffOf(req)
  return may(person, 'users.manage') && canonicalId(id) !== person?.id
})

export const manageNew: FieldAccess = ours(({ req }) => may(staffOf(req), 'users.manage'))

/** Who may enter the admin panel: active staff. */
export const enterAdmin = ours(({ req }: { req: { user: unknown } }): boolean => staffOf(req) !== null)

/** What is known of a person beside the name: read by whoever manages users, and by that person. Without a document, as in a query, by the former only. */
export const readOwn: FieldAccess = ours(({ req, id, doc }) => {
  const person = staffOf(req)
  const whose: unknown = id ?? doc?.['id']
  return may(person, 'users.manage') || (person !== null && whose !== undefined && String(whose) === person.id)
})
