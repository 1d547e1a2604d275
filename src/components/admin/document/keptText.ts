import { canonicalText } from '../../../domain/canonical'
import type { Language } from '../../../i18n/languages'

export type Values = Record<string, unknown>
/** What was typed into one opened form and not saved yet; `form` tells forms opened at the same time apart. */
export type Kept = { form: string; at: string; values: Values }
export type Whose = { user: string; entity: string; id: string | null; language: Language }
type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const mostKept = 5
const prefixOf = (user: string): string => `typed:${user}:`

/** Typed text is kept per person, document and language; documents that were never saved share one place per collection. */
export const keyOf = ({ user, entity, id, language }: Whose): string => `${prefixOf(user)}${entity}:${id ?? 'new'}:${language}`

const isKept = (value: unknown): value is Kept => {
  const kept = value as Partial<Kept> | null
  return typeof kept?.form === 'string' && typeof kept.at === 'string' && typeof kept.values === 'object' && kept.values !== null
}

/** Everything kept for this place, newest first; what cannot be read counts as absent. */
export const readKept = (box: Box, whose: Whose): Kept[] => {
  try {
    const stored: unknown = JSON.parse(box.getItem(keyOf(whose)) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isKept) : []
  } catch {
    return []
  }
}

const write = (box: Box, { whose, all }: { whose: Whose; all: Kept[] }): boolean => {
  if (all.length === 0) box.removeItem(keyOf(whose))
  else {
    try {
      box.setItem(keyOf(whose), JSON.stringify(all))
    } catch {
      return false // the browser's space for this site is full: the form itself still holds the text
    }
  }
  return true
}

/** Keeps what one form holds, in place of what it held before; returns false when the browser has no room. */
export const keep = (box: Box, { whose, kept }: { whose: Whose; kept: Kept }): boolean =>
  write(box, { whose, all: [kept, ...readKept(box, whose).filter(({ form }) => form !== kept.form)].slice(0, mostKept) })

/** Forgets what one form held: it was saved, restored or discarded. */
export const forget = (box: Box, { whose, form }: { whose: Whose; form: string }): void => {
  write(box, { whose, all: readKept(box, whose).filter((kept) => kept.form !== form) })
}

/** Forgets everything a person typed, when that person signs out. */
export const forgetAll = (box: Storage, user: string): void => {
  const keys = Array.from({ length: box.length }, (_, index) => box.key(index))
  keys.filter((key) => key?.startsWith(prefixOf(user))).forEach((key) => box.removeItem(key ?? ''))
}

/** Row ids are made up by each form; they are no difference in what was typed. */
const withoutIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'id').map(([key, inner]) => [key, withoutIds(inner)]))
}

const bookkeeping = new Set(['base', 'id', 'createdAt', 'updatedAt', 'deletedAt', 'leadLanguage'])

/** Whether kept values say anything else than the form does. */
export const differs = (kept: Values, loaded: Values): boolean =>
  Object.keys(kept).some((name) => !bookkeeping.has(name) && canonicalText(withoutIds(kept[name])) !== canonicalText(withoutIds(loaded[name])))
