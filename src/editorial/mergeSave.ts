import type { Field, PayloadRequest } from 'payload'

import { formKey } from '../domain/formKey'
import { canonicalId } from '../domain/ids'
import { plainParagraphs } from '../domain/plainText'
import type { Refusal } from '../domain/refusal'
import { Refused } from '../domain/refusal'
import { may } from '../domain/roles'
import type { Language } from '../i18n/languages'
import { digestOf } from '../editions/digest'
import { divide, type Values } from '../editions/divide'
import { staffOf } from '../access/staff'
import { entryWords } from './entryWords'
import { fieldsOf, leadOf } from './workingCopy'

/** Digest of every top-level value at the time a form was opened, sent back with its save. */
export type Base = Record<string, string>
export const baseField = 'base'
/** Stands in a base beside the digests, where no field can: the account that the form was opened by. */
const openedBy = '@openedBy'

/** Shared fields that no edition holds. */
const settings = ['exposure', 'internalNote']

type Sides = { values: Values; isShared: boolean }

/** What Payload keeps for itself of an account: how a password is known again, links to a new one, sessions. No form shows it, and no digest is made of it. */
const isPayloads = (field: Field): boolean => ('hidden' in field && field.hidden === true) || ('admin' in field && field.admin !== undefined && 'disabled' in field.admin && field.admin.disabled === true)

/** Text and shared values per top-level name of the fields. */
export const byField = (req: PayloadRequest, collection: string, doc: Values): Map<string, Sides> => {
  const { text, shared } = divide(fieldsOf(req.payload, collection).filter((field) => !isPayloads(field)), doc)
  const kept = Object.fromEntries(settings.filter((name) => name in doc).map((name) => [name, doc[name]]))
  const all: Values = { ...shared, ...kept }
  const names = new Set([...Object.keys(text), ...Object.keys(all)])
  return new Map([...names].map((name) => [name, { values: { text: text[name], shared: all[name] }, isShared: !(name in text) }]))
}

/** The base of a document as read in one language. */
export const baseOf = (req: PayloadRequest, collection: string, doc: Values): Base =>
  Object.fromEntries([...byField(req, collection, doc)].map(([name, { values }]) => [name, digestOf(values)]))

/** The base that a form starts from: it is this person's, and nobody else's save. */
export const formBase = (req: PayloadRequest, digests: Base = {}): Base => {
  const person = staffOf(req)
  return person ? { ...digests, [openedBy]: person.id } : digests
}

/** Which form a new document comes from; null where it says nothing that could be one. */
export const formOf = ({ [baseField]: given }: Values): string | null => {
  const form = typeof given === 'object' && given !== null ? (given as Values)[formKey] : undefined
  return typeof form === 'string' ? canonicalId(form) : null
}

/** In one browser somebody else may have signed in since: what one person typed is not saved as written by another. Throws `Refused`. */
export const refuseOthersForm = (req: PayloadRequest, { [baseField]: given }: Values): void => {
  const opener = typeof given === 'object' && given !== null ? (given as Values)[openedBy] : undefined
  if (opener !== undefined && opener !== staffOf(req)?.id) throw new Refused([{ key: 'operation.otherPerson' }])
}

/** The base that a save names, or none: what holds no digest says as little as nothing about the text that was read. */
const baseIn = ({ [baseField]: given }: Values): Base | undefined => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined
  const digests = Object.values(given)
  return digests.length > 0 && digests.every((digest) => typeof digest === 'string') ? (given as Base) : undefined
}

type Form = { req: PayloadRequest; collection: string; data: Values }
/** `mayOmitBase`: a save that says of no value what it read means each that it names. */
type Merge = Form & { current: Values; isTrusted: boolean; mayShare: boolean; mayOmitBase?: boolean }
type Save = Omit<Merge, 'mayShare' | 'mayOmitBase'> & { language: Language }

/** What a save of a working copy may really change; a shared value is changed in the lead language only. Throws `Refused`. */
export const mergeSave = ({ language, ...save }: Save): Values =>
  mergeFields({ ...save, mayShare: language === leadOf(save.current) && (save.isTrusted || may(staffOf(save.req), 'content.editShared')) })

/** What stands in a field now, as its refusal tells it. */
const theirs = ({ req, collection, name, value }: { req: PayloadRequest; collection: string; name: string; value: unknown }): Record<string, string> => {
  const entry = entryWords({ fields: fieldsOf(req.payload, collection), name, value, language: req.i18n?.language })
  return entry === null ? { theirs: plainParagraphs(value).join(' ') } : { theirs: entry, of: 'entry' }
}

/** What a person changed of what their form read, whatever is stored by now. */
export const changedIn = ({ req, collection, data }: Form): Values => {
  const base = baseIn(data)
  const given = byField(req, collection, data)
  const isUntouched = (name: string): boolean => given.has(name) && digestOf(given.get(name)?.values) === base?.[name]
  return Object.fromEntries(Object.entries(data).filter(([name]) => !isUntouched(name)))
}

/**
 * What a save may really change: a value the person did not touch keeps what is stored, also when someone else changed it meanwhile;
 * a value that both changed is refused, with both texts; so is a shared value that may not be changed here. Throws `Refused`.
 */
export const mergeFields = ({ req, collection, current, data, isTrusted, mayShare, mayOmitBase = false }: Merge): Values => {
  const base = baseIn(data)
  if (!isTrusted) refuseOthersForm(req, data)
  if (!base && !isTrusted && req.payloadAPI === 'REST' && !(mayOmitBase && data[baseField] === undefined)) throw new Refused([{ key: 'operation.baseMissing' }])
  const stored = baseOf(req, collection, current)
  const given = byField(req, collection, data)
  const refusals: Refusal[] = []
  const untouched = new Set([baseField, 'leadLanguage'])
  for (const [name, { values, isShared }] of given) {
    if (!(name in data)) continue
    const now = digestOf(values)
    // A base that leaves a field out says that nothing was read there: it never stands for what is stored now.
    const before = base ? base[name] : stored[name]
    if (now === before || now === stored[name]) untouched.add(name)
    else if (isShared && !mayShare) refusals.push({ key: 'field.sharedOutsideLead', field: name })
    else if (before !== stored[name]) refusals.push({ key: 'field.changedMeanwhile', field: name, params: theirs({ req, collection, name, value: current[name] }) })
  }
  if (refusals.length > 0) throw new Refused(refusals)
  return Object.fromEntries(Object.entries(data).filter(([name]) => !untouched.has(name)))
}
