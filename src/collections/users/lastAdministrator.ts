import type { CollectionBeforeChangeHook } from 'payload'

import { staffOf } from '../../access/staff'
import { activeAdministrators } from '../../accounts/administrators'
import { runIn, sql } from '../../database/session'
import { refuse } from '../../domain/refusal'
import type { Role } from '../../domain/roles'
import { worded } from '../../editorial/wording'

type Rights = { id?: unknown; roles?: unknown; active?: unknown }

const administrator: Role = 'administrator'
const administers = ({ roles, active }: Rights): boolean => active !== false && Array.isArray(roles) && roles.includes(administrator)

/**
 * Somebody stays who can sign in as an administrator: two who take each other's rights at the same moment go one after the other, each
 * change committed before the next one is counted.
 */
export const keepAnAdministrator: CollectionBeforeChangeHook = worded(async ({ data, originalDoc, operation, req }: Parameters<CollectionBeforeChangeHook>[0]) => {
  const before = (originalDoc ?? {}) as Rights
  if (operation !== 'update' || !staffOf(req) || !administers(before) || administers({ ...before, ...data })) return data as unknown
  const run = await runIn(req)
  await run(sql`select pg_advisory_xact_lock(hashtextextended('administrators', 0))`)
  const isAnother = ({ id }: Rights) => id !== before.id
  if (!(await activeAdministrators(run)).some(isAnother)) refuse({ key: 'field.lastAdministrator', field: data['active'] === false ? 'active' : 'roles' })
  return data as unknown
})
