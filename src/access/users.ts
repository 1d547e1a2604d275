import type { FieldAccess } from 'payload'

import { canonicalId } from '../domain/ids'
import { may } from '../domain/roles'
import { ours } from './collection'
import { staffOf } from './staff'

type Asked = Parameters<FieldAccess>[0]

/** Whose account it is. Where Payload asks what its form may offer, it gives the document and no id. */
const whoseIs = ({ id, doc }: Asked): unknown => id ?? doc?.['id']

/** Roles and activity of a person: by who manages users, and never of oneself. */
export const manageOthers: FieldAccess = ours((asked: Asked) => {
  const person = staffOf(asked.req)
  return may(person, 'users.manage') && canonicalId(whoseIs(asked)) !== person?.id
})

export const manageNew: FieldAccess = ours(({ req }) => may(staffOf(req), 'users.manage'))

/** Who may enter the admin panel: active staff. */
export const enterAdmin = ours(({ req }: { req: { user: unknown } }): boolean => staffOf(req) !== null)

/** What is known of a person beside the name: read by whoever manages users, and by that person. Without a document, as in a query, by the former only. */
export const readOwn: FieldAccess = ours((asked: Asked) => {
  const person = staffOf(asked.req)
  const whose = whoseIs(asked)
  return may(person, 'users.manage') || (person !== null && whose !== undefined && String(whose) === person.id)
})
