import type { CollectionAfterReadHook, CollectionBeforeOperationHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { canonicalId } from '../../domain/ids'
import { defaultLanguage, isLanguage } from '../../i18n/languages'
import { addBase } from '../../editorial/hooks/addBase'
import { baseField, changedIn, mergeFields, refuseOthersForm } from '../../editorial/mergeSave'
import { worded } from '../../editorial/wording'
import { readWorkingCopy } from '../../editorial/workingCopy'

type Given = Parameters<CollectionBeforeOperationHook>[0]
type Arguments = { id?: string; data?: Record<string, unknown>; overrideAccess?: boolean }

const mayChange = async ({ req, collection, id }: { req: PayloadRequest; collection: SanitizedCollectionConfig; id: string }): Promise<boolean> =>
  (await collection.access.update({ req, id })) === true

/** The base is for whoever may change the account: a colleague knows a name, and nothing else. */
export const addBaseOfAccount: CollectionAfterReadHook = async (read) => {
  const { collection, doc, req } = read as typeof read & { doc: Record<string, unknown> }
  if (await mayChange({ req, collection, id: String(doc['id']) })) return addBase(read) as unknown
  return Object.fromEntries(Object.entries(doc).filter(([name]) => name !== baseField)) as unknown
}

/**
 * A form is sent whole: of an account, what its person did not change is no wish of theirs, and no rule judges it. The first of the
 * hooks that look at what is to be saved.
 */
export const keepOnlyChanged: CollectionBeforeOperationHook = worded(({ args, collection, operation, req }: Given) => {
  const { data = {}, overrideAccess } = args as unknown as Arguments
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
  refuseOthersForm(req, data)
  return operation === 'update' ? ({ ...args, data: changedIn({ req, collection: collection.slug, data }) } as unknown as typeof args) : args
})

/**
 * What somebody else saved while a form was open stays: a deactivation, roles, an address. Under the lock of the account, so that the
 * later of two saves meets what the first has left. Whoever may not change the account is refused by Payload, and told nothing of it.
 */
export const mergeWithStored: CollectionBeforeOperationHook = worded(async ({ args, collection, operation, req }: Given) => {
  const { id: given, data = {}, overrideAccess } = args as unknown as Arguments
  const id = canonicalId(given)
  if (operation !== 'update' || overrideAccess || id === null || !(await mayChange({ req, collection, id }))) return args
  const language = isLanguage(req.locale) ? req.locale : defaultLanguage
  const current = await readWorkingCopy({ req, subject: { collection: collection.slug, id }, language })
  return { ...args, data: mergeFields({ req, collection: collection.slug, current, data, isTrusted: false, mayShare: true, mayOmitBase: true }) } as unknown as typeof args
})
