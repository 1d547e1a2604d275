import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { system } from '../../domain/edition'
import { refuse } from '../../domain/refusal'
import { may, mayEditText } from '../../domain/roles'
import { isLanguage, type Language } from '../../i18n/languages'
import { lockDocument, runIn } from '../../database/session'
import { recordEvent } from '../../editions/events'
import { liveRows } from '../../editions/live'
import { staffOf } from '../../access/staff'
import { worded } from '../wording'
import { leadOf, readWorkingCopy } from '../workingCopy'
import { mergeSave } from '../mergeSave'

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

const isTrashing = (data: Record<string, unknown> = {}): boolean => Object.keys(data).length === 1 && 'deletedAt' in data

const guardUpdate = async (collection: string, args: Arguments): Promise<Arguments> => {
  const { id, req, data = {} } = args
  if (!id) return refuse({ key: 'operation.closed' })
  await lockDocument(await runIn(req), { collection, id })
  if (isTrashing(data)) return guardTrash(collection, args)
  if ('deletedAt' in data) delete data['deletedAt']
  const language = writtenLanguage(req)
  const current = await readWorkingCopy({ req, subject: { collection, id }, language })
  const person = staffOf(req)
  if (!args.overrideAccess && !mayEditText({ person, language, lead: leadOf(current) })) refuse({ key: 'language.notYours', params: { language } })
  return { ...args, data: mergeSave({ req, collection, language, current, data, isTrusted: Boolean(args.overrideAccess) }) }
}

const guardCreate = (args: Arguments): Arguments => {
  const language = writtenLanguage(args.req)
  if (!args.overrideAccess && !may(staffOf(args.req), 'content.create')) refuse({ key: 'action.notAllowed', params: { action: 'create', language } })
  const { id: _id, ...data } = args.data ?? {}
  return { ...args, data: { ...(args.overrideAccess ? args.data : data), leadLanguage: language } }
}

/** Trashing takes the right to, and nothing of the document on the site. */
const guardTrash = async (collection: string, args: Arguments): Promise<Arguments> => {
  const { id = '', req, data = {} } = args
  const subject = { collection, id }
  const person = staffOf(req)
  if (!may(person, 'content.trash')) refuse({ key: 'action.notAllowed', params: { action: 'trash' } })
  const run = await runIn(req)
  const isLive = (await liveRows(run, subject)).some(({ state }) => state !== 'withdrawn')
  if (data['deletedAt'] && isLive) refuse({ key: 'trash.stillLive' })
  await recordEvent(run, { subject, action: data['deletedAt'] ? 'trash' : 'untrash', actor: person ? { kind: 'person', id: person.id } : system })
  return args
}

/**
 * Every write of a working copy passes here, inside its transaction: one document, one named language that is the person's own,
 * under the document's lock, merged field by field with what others saved meanwhile. Throws `Refused`.
 */
export const guardOperation: CollectionBeforeOperationHook = worded(async ({ args, operation, collection }: Parameters<CollectionBeforeOperationHook>[0]) => {
  const given = args as unknown as Arguments
  const name: string = operation
  if (name === 'restoreVersion' || name === 'delete' || name === 'deleteByID') return refuse({ key: 'operation.closed' })
  if (name !== 'create' && name !== 'update' && name !== 'updateByID') return args
  if (asksForClosed(given)) return refuse({ key: 'operation.closed' })
  return (name === 'create' ? guardCreate(given) : await guardUpdate(collection.slug, given)) as unknown as typeof args
})
