import type { CollectionBeforeOperationHook } from 'payload'

import { staffOf } from '../../access/staff'
import { checkPassword } from '../../accounts/checkPassword'
import { isAsChecked } from '../../accounts/sessions'
import { canonicalId } from '../../domain/ids'
import { refuse } from '../../domain/refusal'
import { worded } from '../../editorial/wording'

type Arguments = { id?: string; data?: Record<string, unknown>; overrideAccess?: boolean }

const field = 'currentPassword'

/**
 * Whoever has somebody's address gets links to new passwords: one's own is changed only with the current password, which the form sends
 * beside it and nobody stores.
 */
export const guardOwnAddress: CollectionBeforeOperationHook = worded(async ({ args, operation, req }: Parameters<CollectionBeforeOperationHook>[0]) => {
  const { id, data, overrideAccess } = args as unknown as Arguments
  const given = data?.[field]
  if (data) Reflect.deleteProperty(data, field)
  const person = staffOf(req)
  if (operation !== 'update' || overrideAccess || !person || canonicalId(id) !== person.id) return
  const { email, _sid: session } = req.user as unknown as { email: string; _sid?: string }
  if (typeof data?.['email'] !== 'string' || data['email'].trim().toLowerCase() === email) return
  if (typeof given !== 'string' || given === '') return refuse({ key: 'field.passwordAsked', field })
  const checked = await checkPassword({ req, email, password: given })
  if (checked === 'busy') return refuse({ key: 'action.busy' })
  if (checked === null || !(await isAsChecked({ req, kind: 'users', account: person.id, session, checked }))) return refuse({ key: 'field.passwordWrong', field })
})
