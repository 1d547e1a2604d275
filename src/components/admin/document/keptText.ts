import { canonicalText } from '../../../domain/canonical'
import type { Language } from '../../../i18n/languages'

export type Values = Record<string, unknown>
/** What was typed into one opened form and is not known to be stored; `form` tells forms opened at the same time apart. */
export type Kept = { form: string; at: string; values: Values }
export type Whose = { user: string; entity: string; id: string | null; language: Language }

/** Typed text is kept per person, document and language; documents that were never saved share one place per collection. */
export const placeKey = ({ user, entity, id, language }: Whose): string => [user, entity, id ?? 'new', language].join(':')

export const isKept = (value: unknown): value is Kept => {
  const kept = value as Partial<Kept> | null
  return typeof kept?.form === 'string' && typeof kept.at === 'string' && typeof kept.values === 'object' && kept.values !== null
}

/** Row ids are made up by each form; they are no difference in what was typed. */
const withoutIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'id').map(([key, inner]) => [key, withoutIds(inner)]))
}

const instant = (value: unknown): number => (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : NaN)

/** A list or a text that is empty, or was never begun: forms and the server write that differently, a form a list without rows as 0. */
const saysNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === 0 || (Array.isArray(value) && value.length === 0) || (typeof value === 'string' && value.trim() === '')

/** Whether two values say the same: the server trims, and writes a day as a point in time. */
const saysTheSame = (one: unknown, other: unknown): boolean => {
  if (canonicalText(withoutIds(one)) === canonicalText(withoutIds(other)) || instant(one) === instant(other)) return true
  if (saysNothing(one) && saysNothing(other)) return true
  return typeof one === 'string' && typeof other === 'string' && one.trim() === other.trim()
}

const bookkeeping = new Set(['base', 'id', 'createdAt', 'updatedAt', 'deletedAt', 'leadLanguage'])

/** Names of the fields that say something else than others do. */
export const changedFields = (values: Values, other: Values): string[] =>
  Object.keys(values).filter((name) => !bookkeeping.has(name) && !saysTheSame(values[name], other[name]))

/** Whether kept values say anything else than the form does. */
export const differs = (kept: Values, loaded: Values): boolean => changedFields(kept, loaded).length > 0

/**
 * Names of the fields that this person changed and that somebody else changed too since this form was opened: what both touched cannot
 * be merged. `base` of a form holds a digest per field of the text it started from.
 */
export const inConflict = ({ mine, loaded, stored }: { mine: Values; loaded: Values; stored: Values }): string[] => {
  const [opened, now] = [(mine['base'] ?? {}) as Values, (stored['base'] ?? {}) as Values]
  const touched = new Set(changedFields(mine, loaded))
  return Object.keys(now).filter((name) => now[name] !== opened[name] && touched.has(name) && !saysTheSame(mine[name], stored[name]))
}

/** Of these fields, those that are stored as one of these forms sent them. */
export const storedAsSent = ({ names, sent, stored }: { names: readonly string[]; sent: readonly Values[]; stored: Values }): string[] =>
  names.filter((name) => sent.some((values) => name in values && saysTheSame(values[name], stored[name])))

/** Whether every value of a form is stored as the form found it when it was opened. */
export const isSameBase = (opened: unknown, now: unknown): boolean => opened !== undefined && canonicalText(opened) === canonicalText(now)

/**
 * Names of the fields that this person changed and that are stored otherwise than they were sent. What the person did not touch may
 * have been changed by others; an address left empty is made by the server.
 */
export const notStored = ({ sent, loaded, stored }: { sent: Values; loaded: Values; stored: Values }): string[] => {
  const touched = new Set(changedFields(sent, loaded))
  return changedFields(sent, stored).filter((name) => touched.has(name) && !(name === 'slug' && !sent[name]))
}
