import type { PayloadRequest } from 'payload'

import type { Refusal } from '../domain/refusal'
import { refusalSentence } from '../i18n/admin/words'

type Check<T> = (value: T, context: { siblingData: Record<string, unknown>; data: Record<string, unknown> }) => Refusal['key'] | Omit<Refusal, 'field'> | null
type Options = { req: PayloadRequest; siblingData?: unknown; data?: unknown }

/** A field's validation from a rule that names what is wrong: empty values pass, the sentence is in the editor's language. */
export const refusing = <T>(check: Check<T>) => (value: T | null | undefined, { req, siblingData, data }: Options): true | string => {
  if (value === null || value === undefined || value === '') return true
  const found = check(value, { siblingData: asRecord(siblingData), data: asRecord(data) })
  if (found === null) return true
  return refusalSentence({ ...(typeof found === 'string' ? { key: found } : found), language: req.i18n?.language })
}

const asRecord = (value: unknown): Record<string, unknown> => (value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {})
