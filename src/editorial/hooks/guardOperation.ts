import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { canonicalId, withCanonicalTargets } from '../../domain/ids'
import { refuse } from '../../domain/refusal'
import { may, mayEditText } from '../../domain/roles'
import { isLanguage, type Language } from '../../i18n/languages'
import { lockDocument, runIn } from '../../database/session'
import { staffOf } from '../../access/staff'
import { holdNamedFiles } from '../files/holdFiles'
import { worded } from '../wording'
import { isTrashed, leadOf, readWorkingCopy } from '../workingCopy'
import { mergeSave, refuseOthersForm } from '../mergeSave'
import { guardTrash, isTrashing } from './guardTrash'
import { makeOnce } from './madeOnce'

type Arguments = { id?: string; data?: Record<string, unknown>; req: PayloadRequest; overrideAccess?: boolean; duplicateFromID?: string; where?: unknown }

/** Native publishing, in every spelling: this product has its own. */
const closedParameters = ['draft', 'autosave', 'publishSpecificLocale', 'publishAllLocales', 'unpublishAllLocales', 'flattenLocales', 'duplicateFromID']

export const asksForClosed = (args: { req: PayloadRequest }): boolean =>
  closedParameters.some((name) => (args as Record<string, unknown>)[name] || args.req.query?.[name] !== undefined)

/** The one language a write is for; a write that names none, several or an unknown one is refused. */
export const writtenLanguage = (req: PayloadRequest): Language => {
  const named = req.query?.['locale']
  const given = req.payloadAPI === 'REST' ? named : req.locale
  return isLanguage(given) && req.locale === given ? given : refuse({ key: 'language.unknown' })
}

const guardUpdate = async (collection: string, args: Arguments): Promise<Arguments> => {
  if (!args.id) return refuse({ key: 'operation.closed' })
  const id = canonicalId(args.id) ?? refuse({ key: 'action.unknownDocument' })
  const { req, data = {} } = args
  await lockDocument(await runIn(req), { collection, id })
  if (isTrashing(data)) {
    await guardTrash({ req, subject: { collection, id }, isTrash: Boolean(data['deletedAt']) })
    return { ...args, id }
  }
  if ('deletedAt' in data) delete data['deletedAt']
  const language = writtenLanguage(req)
  const current = await readWorkingCopy({ req, subject: { collection, id }, language })
  if (!args.overrideAccess && isTrashed(current)) refuse({ key: 'action.trashed' })
  const person = staffOf(req)
  if (!args.overrideAccess && !mayEditText({ person, language, lead: leadOf(current) })) refuse({ key: 'language.notYours', params: { language } })
  const saved = mergeSave({ req, collection, language, current, data: withCanonicalTargets(data), isTrusted: Boolean(args.overrideAccess) })
  await holdNamedFiles({ req, collection, current, data: saved })
  return { ...args, id, data: saved }
}

const guardCreate = async (collection: string, args: Arguments): Promise<Arguments> => {
  const language = writtenLanguage(args.req)
  if (!args.overrideAccess && !may(staffOf(args.req), 'content.create')) refuse({ key: 'action.notAllowed', params: { action: 'create', language } })
  if (!args.overrideAccess) refuseOthersForm(args.req, args.data ?? {})
  await makeOnce({ req: args.req, collection, data: args.data ?? {} })
  await holdNamedFiles({ req: args.req, collection, data: args.data ?? {} })
  const { id: _id, deletedAt: _deletedAt, ...data } = withCanonicalTargets(args.data ?? {})
  return { ...args, data: { ...(args.overrideAccess ? args.data : data), leadLanguage: language } }
}

/**
 * Every write of a working copy passes here, inside its transaction: one document, one named language that is the person's own,
 * under the document's lock, merged field by field with what others saved meanwhile, and with files that stay. Throws `Refused`.
 */
export const guardOperation: CollectionBeforeOperationHook = worded(async ({ args, operation, collection }: Parameters<CollectionBeforeOperationHook>[0]) => {
  const given = args as unknown as Arguments
  const name: string = operation
  if (name === 'restoreVersion' || name === 'delete' || name === 'deleteByID') return refuse({ key: 'operation.closed' })
  if (name !== 'create' && name !== 'update' && name !== 'updateByID') return args
  if (asksForClosed(given)) return refuse({ key: 'operation.closed' })
  return await (name === 'create' ? guardCreate(collection.slug, given) : guardUpdate(collection.slug, given)) as unknown as typeof args
})
