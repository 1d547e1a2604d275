import { allRoles, type Person, type Role } from '../domain/roles'

export type StaffRequest = { user: unknown }

const isRole = (value: unknown): value is Role => (allRoles as unknown[]).includes(value)

/** The signed-in member of staff behind a request; null for everyone else, partners and deactivated accounts included. */
export const staffOf = ({ user }: StaffRequest): Person | null => {
  const account = user as { id: unknown; collection?: string; roles?: unknown; active?: unknown } | null
  if (!account || account.collection !== 'users' || account.active === false) return null
  return { id: String(account.id), roles: Array.isArray(account.roles) ? account.roles.filter(isRole) : [] }
}
