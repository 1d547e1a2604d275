import { type CollectionBeforeOperationHook, type Field, Forbidden, type PayloadRequest } from 'payload'

import { staffOf } from '../../access/staff'
import { isSignedInStill } from '../../accounts/sessions'
import { refuse } from '../../domain/refusal'
import { may, type Person } from '../../domain/roles'
import { asksForClosed, writtenLanguage } from '../../editorial/hooks/guardOperation'
import { baseField } from '../../editorial/mergeSave'
import { worded } from '../../editorial/wording'
import { isLanguage, type Language } from '../../i18n/languages'
import { cleanUpload } from './cleanUpload'
import { onlyBytes } from './onlyBytes'

type Arguments = { id?: string; data?: Record<string, unknown>; req: PayloadRequest; overrideAccess?: boolean }
type Write = { slug: string; given: Arguments; person: Person | null; language: Language }

const writes = new Set(['create', 'update', 'updateByID'])

const mustHold = (holds: boolean, language: Language) => holds || refuse({ key: 'language.notYours', params: { language } })

const isShared = (person: Person | null) => may(person, 'content.editShared')

/** A PDF is in one language: whoever brings or changes it works in that one. */
const guardDocument = async ({ given, person }: Write) => {
  if (isShared(person)) return
  const stored = given.id ? await given.req.payload.db.findOne<Record<string, unknown> & { id: string }>({ collection: 'documents', where: { id: { equals: given.id } }, req: given.req }) : null
  for (const language of [stored?.['fileLanguage'], given.data?.['fileLanguage']].filter(isLanguage)) mustHold(may(person, 'files.describe', language), language)
}

/** Replacing the picture changes what every language shows. */
const guardImage = ({ given, person, language }: Write) => {
  mustHold(may(person, 'files.describe', language), language)
  if (given.id && given.req.file && !isShared(person)) refuse({ key: 'field.sharedOutsideLead', field: 'file' })
}

const guardPerson = async (write: Write) => {
  const { given, person, language } = write
  if (!may(person, given.id ? 'files.describe' : 'files.upload', given.id ? language : undefined)) refuse({ key: 'language.notYours', params: { language } })
  if (write.slug === 'documents') return guardDocument(write)
  guardImage(write)
}

/** Fields with a rule of ours, and which text the save started from. Payload's own have none: width, size, type and dates are what the machine found, and nobody's to write. */
const onlyOurs = ({ data, fields }: { data: Record<string, unknown>; fields: Field[] }): Record<string, unknown> => {
  const names = new Set(fields.flatMap((field) => ('name' in field && 'access' in field && field.access?.update ? [field.name] : [])))
  return Object.fromEntries(Object.entries(data).filter(([name]) => name === baseField || names.has(name)))
}

/**
 * Every write of an image or a PDF passes here: one named language that is the person's own, and bytes that were looked into and written anew.
 * Throws `Refused`.
 */
export const guardUpload: CollectionBeforeOperationHook = worded(async ({ args, operation, collection }: Parameters<CollectionBeforeOperationHook>[0]) => {
  const name: string = operation
  const given = args as unknown as Arguments
  if (name === 'restoreVersion') return refuse({ key: 'operation.closed' })
  if (!writes.has(name)) return args
  onlyBytes({ isNew: name === 'create', given })
  if (!given.overrideAccess) {
    if (asksForClosed(given) || (name !== 'create' && !given.id)) refuse({ key: 'operation.closed' })
    await guardPerson({ slug: collection.slug, given, person: staffOf(given.req), language: writtenLanguage(given.req) })
  }
  const written = given.overrideAccess ? given.data : onlyOurs({ data: given.data ?? {}, fields: collection.fields })
  await cleanUpload({ slug: collection.slug, id: given.id, data: written, req: given.req })
  // A file takes minutes to arrive and to be looked into: a session that was ended meanwhile brings nothing any more.
  if (!given.overrideAccess && !(await isSignedInStill(given.req))) throw new Forbidden(given.req.t)
  return { ...args, data: written } as typeof args
})
