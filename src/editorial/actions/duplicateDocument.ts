import type { CollectionSlug, Payload, TypedUser } from 'payload'

import { titleOfCopy } from '../../domain/copyMark'
import type { Subject } from '../../domain/edition'
import { longestTitle } from '../../domain/forms/lengths'
import { refuse } from '../../domain/refusal'
import { may, type Person } from '../../domain/roles'
import { inTransaction, lockDocument } from '../../database/session'
import { divide, type Values } from '../../editions/divide'
import { recordEvent } from '../../editions/events'
import { everySaver, noteCopied } from '../../editions/saves'
import { fieldsOf, leadOf, readUntrashed, readWorkingCopy } from '../workingCopy'

const withoutRowIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutRowIds)
  if (value === null || typeof value !== 'object' || 'root' in value) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'id').map(([key, inner]) => [key, withoutRowIds(inner)]))
}

/** The record of a PDF is replaced in place: shared with a copy, the copy's new file would be the original's too. */
const pdfsOf = (payload: Payload, collection: CollectionSlug): string[] =>
  payload.collections[collection].config.flattenedFields.flatMap((field) => (field.type === 'upload' && field.relationTo === 'documents' ? [field.name] : []))

type Copied = { payload: Payload; collection: CollectionSlug; doc: Values }

const copyOf = ({ payload, collection, doc }: Copied): Values => {
  const { text, shared } = divide(fieldsOf(payload, collection), doc)
  const left = new Set(['slug', ...pdfsOf(payload, collection)])
  const names = [...Object.keys(text), ...Object.keys(shared)].filter((name) => !left.has(name))
  return Object.fromEntries(names.map((name) => [name, withoutRowIds(doc[name])]))
}

/**
 * A new draft from the lead text and the shared values: no translation, no history, no PDF, an address made from its own title as every new one is, hidden until someone decides.
 * Nothing of it was ever approved, so everyone who ever wrote what it copies is its author.
 */
export const duplicateDocument = ({ payload, user, subject }: { payload: Payload; user: TypedUser & Person; subject: Subject }) =>
  inTransaction({ payload, user }, async ({ req, run }) => {
    if (!may(user, 'content.create')) refuse({ key: 'action.notAllowed', params: { action: 'duplicate' } })
    await lockDocument(run, subject)
    const lead = leadOf(await readUntrashed({ req, subject, language: 'en' }))
    const doc = await readWorkingCopy({ req, subject, language: lead })
    req.locale = lead
    const title = typeof doc['title'] === 'string' && doc['title'] ? { title: titleOfCopy({ title: doc['title'], language: lead, longest: longestTitle }) } : {}
    const collection = subject.collection as CollectionSlug
    const created = await payload.create({
      collection, locale: lead, depth: 0, overrideAccess: true, req,
      data: { ...copyOf({ payload, collection, doc }), ...title, exposure: 'hidden' } as never,
    })
    const copy = { collection: subject.collection, id: (created as { id: string }).id }
    await noteCopied(run, { subject: copy, scope: lead, authors: await everySaver(run, { subject, scopes: [lead, 'shared'] }) })
    await recordEvent(run, { subject: copy, actor: { kind: 'person', id: user.id }, action: 'duplicate', reason: subject.id })
    return { id: copy.id }
  })
