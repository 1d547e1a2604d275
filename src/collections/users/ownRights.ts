import type { CollectionBeforeOperationHook } from 'payload'

import { staffOf } from '../../access/staff'
import { canonicalId } from '../../domain/ids'
import { refuse } from '../../domain/refusal'
import { worded } from '../../editorial/wording'

type Arguments = { id?: string; data?: Record<string, unknown>; overrideAccess?: boolean }

const sameAs = (stored: unknown, given: unknown): boolean =>
  Array.isArray(stored) && Array.isArray(given) ? JSON.stringify([...stored].sort()) === JSON.stringify([...given].sort()) : stored === given

/** Roles and activity of oneself are another's to change: who tries is told so, where Payload would save the rest and say that all is well. */
export const refuseOwnRights: CollectionBeforeOperationHook = worded(({ args, operation, req }: Parameters<CollectionBeforeOperationHook>[0]) => {
  const { id, data, overrideAccess } = args as unknown as Arguments
  const person = staffOf(req)
  if (operation !== 'update' || overrideAccess || !person || canonicalId(id) !== person.id) return
  const own = req.user as unknown as Record<string, unknown>
  const wanted = ['roles', 'active'].filter((name) => data?.[name] !== undefined && !sameAs(own[name], data[name]))
  if (wanted.length > 0) refuse(...wanted.map((field) => ({ key: 'field.rightsOwn' as const, field })))
})
