import { AuthenticationError, type CollectionBeforeChangeHook, type CollectionBeforeLoginHook, type CollectionBeforeValidateHook, ValidationError } from 'payload'

import { refusalSentence } from '../../i18n/admin/words'

const shortest = 12

/** A deactivated account answers as a wrong password does. */
export const refuseDeactivated: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user['active'] === false) throw new AuthenticationError(req.t)
}

export const refuseShortPassword: CollectionBeforeValidateHook = ({ data, req, collection }) => {
  const password: unknown = data?.['password']
  if (typeof password !== 'string' || password === '' || password.length >= shortest) return data
  const message = refusalSentence({ key: 'field.passwordShort', params: { shortest }, language: req.i18n.language })
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'password', message }] }, req.t)
}

const sorted = (roles: unknown): string => JSON.stringify(Array.isArray(roles) ? [...roles].sort() : [])

/** Whoever loses an account, or whose rights, address or password change, signs in anew everywhere. */
export const endSessions: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (operation !== 'update') return data
  const isOther = data['active'] === false || sorted(data['roles']) !== sorted(originalDoc?.['roles']) || data['email'] !== originalDoc?.['email'] || Boolean(data['password'])
  return isOther ? { ...data, sessions: [] } : data
}
