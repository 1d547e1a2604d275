import type { Payload, TypedUser } from 'payload'

import { allRoles, type Role } from '../../src/domain/roles'

export const password = 'a password of the tests'
export type Personas = Record<Role | 'deactivated' | 'partner', TypedUser>

const person = async (payload: Payload, name: string, data: object): Promise<TypedUser> => {
  const made = await payload.create({ collection: 'users', overrideAccess: true, data: { email: `${name}@example.org`, password, name, active: true, ...data } })
  return { ...made, collection: 'users' } as TypedUser
}

/** One person per role, one who has every role and was deactivated, and one partner. Their password is `password`. */
export const allPersonas = async (payload: Payload): Promise<Personas> => {
  const staff: [Role, TypedUser][] = []
  for (const role of allRoles) staff.push([role, await person(payload, role, { roles: [role] })])
  const partner = await payload.create({ collection: 'partners', overrideAccess: true, data: { email: 'partner@example.org', password, name: 'Partner' } })
  return {
    ...(Object.fromEntries(staff) as Record<Role, TypedUser>),
    deactivated: await person(payload, 'deactivated', { roles: allRoles, active: false }),
    partner: { ...partner, collection: 'partners' } as unknown as TypedUser,
  }
}
