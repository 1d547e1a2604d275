import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { canonicalId } from '../../domain/ids'
import { refuse } from '../../domain/refusal'
import { lockDocument, runIn } from '../../database/session'
import { isOthersText } from '../files/others'
import { baseField, mergeFields, refuseOthersForm } from '../mergeSave'
import { readWorkingCopy } from '../workingCopy'
import { worded } from '../wording'
import { writtenLanguage } from './guardOperation'
import { makeOnce } from './madeOnce'

type Arguments = { id?: string; data?: Record<string, unknown>; req: PayloadRequest; overrideAccess?: boolean }

/**
 * Saves of one file follow each other, in the order in which they are noted, and each is merged value by value with what others saved
 * meanwhile. Who may change which value is decided at its field; new bytes alone say nothing about the words. Throws `Refused`.
 */
export const guardFile: CollectionBeforeOperationHook = worded(async ({ args, operation, collection }: Parameters<CollectionBeforeOperationHook>[0]) => {
  const { id: given, req, data = {}, overrideAccess } = args as Arguments
  const name: string = operation
  if (name === 'create' && !overrideAccess) refuseOthersForm(req, data)
  if (name === 'create') await makeOnce({ req, collection: collection.slug, data })
  if (!given || (name !== 'update' && name !== 'updateByID')) return args
  const id = canonicalId(given) ?? refuse({ key: 'action.unknownDocument' })
  const subject = { collection: collection.slug, id }
  const run = await runIn(req)
  await lockDocument(run, subject)
  const isSilent = Object.keys(data).every((field) => field === baseField)
  if (!overrideAccess && (req.file || !isSilent) && (await isOthersText({ run, req, subject }))) refuse({ key: 'file.othersText' })
  if (overrideAccess || isSilent) return { ...args, id }
  const current = await readWorkingCopy({ req, subject, language: writtenLanguage(req) })
  return { ...args, id, data: mergeFields({ req, collection: collection.slug, current, data, isTrusted: false, mayShare: true }) } as unknown as typeof args
})
