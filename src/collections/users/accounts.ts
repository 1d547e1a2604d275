import {
  APIError, AuthenticationError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type CollectionBeforeLoginHook, type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook, type PayloadRequest, ValidationError,
} from 'payload'

import { isOwnPasswordConfirmed } from '../../accounts/ownPassword'
import { passwordRefusal } from '../../accounts/passwordRule'
import { forgetResets } from '../../accounts/resets'
import type { Refusal } from '../../domain/refusal'
import { refusalSentence } from '../../i18n/admin/words'

/** A deactivated account answers as a wrong password does. */
export const refuseDeactivated: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user['active'] === false) throw new AuthenticationError(req.t)
}

/** Links to new passwords are ours: Payload's own would be kept readable, sign in by itself and know no rule. */
export const closePayloadsResets: CollectionBeforeOperationHook = ({ operation }) => {
  if (operation === 'forgotPassword' || operation === 'resetPassword') throw new APIError('Not Found', 404)
}

/** One rule for every password, whoever sets it; one's own is changed where the current one is asked. Links to a new one that are under way end. */
export const guardPassword: CollectionBeforeValidateHook = async ({ data, originalDoc, operation, req, collection }) => {
  const password: unknown = data?.['password']
  if (password === undefined || password === null || password === '') return data
  const refusal = isUnconfirmed({ req, id: originalDoc?.['id'] }) ? ownElsewhere : await passwordRefusal({ ...originalDoc, ...data, password: String(password) })
  if (refusal === null) {
    if (operation === 'update') await forgetResets({ req, kind: collection.slug, account: String(originalDoc?.['id']) })
    return data
  }
  const message = refusalSentence({ ...refusal, language: req.i18n.language })
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'password', label: req.t('general:password'), message }] }, req.t)
}

const ownElsewhere: Refusal = { key: 'field.passwordOwn', field: 'password' }

const isUnconfirmed = ({ req, id }: { req: PayloadRequest; id: unknown }): boolean =>
  req.user?.collection === 'users' && id !== undefined && String(req.user.id) === String(id) && !isOwnPasswordConfirmed(req)

const sorted = (roles: unknown): string => JSON.stringify(Array.isArray(roles) ? [...roles].sort() : [])

type Account = Record<string, unknown>

/** Whether an account is lost, or its rights or address are others than before. */
const isOther = ({ data, before }: { data: Account; before: Account }): boolean =>
  data['active'] === false || sorted(data['roles']) !== sorted(before['roles']) || data['email'] !== before['email']

/**
 * Whoever loses an account, or whose rights or address change, signs in anew everywhere; Payload does so itself where a password changes.
 * Who changes their own address has just given the password: this session goes on.
 */
export const endSessions: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req, collection }) =>
  operation === 'update' && isOther({ data, before: originalDoc ?? {} }) ? { ...data, sessions: ownSession({ req, kind: collection.slug, account: originalDoc }) } : data

const ownSession = ({ req: { user }, kind, account }: { req: PayloadRequest; kind: string; account: Account | undefined }): unknown[] => {
  const sessions = account?.['sessions']
  const isOwn = user?.collection === kind && String(user.id) === String(account?.['id'])
  return isOwn && Array.isArray(sessions) ? (sessions as { id: unknown }[]).filter(({ id }) => id === (user as { _sid?: unknown })._sid) : []
}

/** With them go the links to a new password that are under way. */
export const endResets: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req, collection }) => {
  if (operation === 'update' && isOther({ data: doc, before: previousDoc ?? {} })) await forgetResets({ req, kind: collection.slug, account: String(doc.id) })
}
