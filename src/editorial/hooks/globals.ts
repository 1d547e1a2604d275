import type { GlobalAfterChangeHook, GlobalAfterReadHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'

import { staffOf } from '../../access/staff'
import { globalDocumentId, isWorkflowGlobal } from '../../domain/globals'
import type { Subject } from '../../domain/edition'
import { withCanonicalTargets } from '../../domain/ids'
import { refuse } from '../../domain/refusal'
import { mayEditText } from '../../domain/roles'
import { lockDocument, runIn } from '../../database/session'
import { holdNamedFiles } from '../files/holdFiles'
import { baseField, baseOf, formBase, mergeSave } from '../mergeSave'
import { worded } from '../wording'
import { leadOf, readWorkingCopy } from '../workingCopy'
import { asksForClosed, writtenLanguage } from './guardOperation'
import { recordSaved } from './recordSave'

type Arguments = { data?: Record<string, unknown>; req: PayloadRequest; overrideAccess?: boolean }

const subjectOf = (slug: string): Subject => {
  if (!isWorkflowGlobal(slug)) throw new Error(`${slug} has no workflow`)
  return { collection: slug, id: globalDocumentId[slug] }
}

/** The same guard as for documents: one named language of the person's own, under the lock, merged field by field. Throws `Refused`. */
export const guardGlobal: GlobalBeforeOperationHook = worded(async ({ args, global, operation }: Parameters<GlobalBeforeOperationHook>[0]) => {
  const name: string = operation
  const given = args as Arguments
  if (name === 'restoreVersion') return refuse({ key: 'operation.closed' })
  if (name !== 'update') return args
  if (asksForClosed(given)) return refuse({ key: 'operation.closed' })
  const subject = subjectOf(global.slug)
  await lockDocument(await runIn(given.req), subject)
  const language = writtenLanguage(given.req)
  const current = await readWorkingCopy({ req: given.req, subject, language })
  if (!given.overrideAccess && !mayEditText({ person: staffOf(given.req), language, lead: leadOf(current) })) refuse({ key: 'language.notYours', params: { language } })
  const data = mergeSave({ req: given.req, collection: global.slug, language, current, data: withCanonicalTargets(given.data ?? {}), isTrusted: Boolean(given.overrideAccess) })
  await holdNamedFiles({ req: given.req, collection: global.slug, current, data })
  return { ...given, data: { ...data, leadLanguage: current['leadLanguage'] ?? language } }
})

export const recordGlobalSave: GlobalAfterChangeHook = async ({ req, global, doc, previousDoc }) => {
  await recordSaved({ req, subject: subjectOf(global.slug), doc, previous: previousDoc })
}

export const addBaseToGlobal: GlobalAfterReadHook = ({ req, global, doc }) =>
  req.user && typeof req.locale === 'string' ? { ...doc, [baseField]: formBase(req, baseOf(req, global.slug, doc)) } : doc
