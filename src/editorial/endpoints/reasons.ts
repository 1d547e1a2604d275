import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../domain/refusal'
import { refusalSentence } from '../../i18n/admin/words'

type Thrown = { refusals?: readonly Refusal[]; data?: { refusals?: readonly Refusal[]; errors?: { message?: string }[] } }
type Failed = { error: unknown; req: PayloadRequest; what: Record<string, unknown> }

/**
 * Why one of several documents was not done, in sentences. What nobody expected is written to the log, without its message, which may hold a text,
 * and said as a fault of ours: it never takes the report on the others with it.
 */
export const reasonsFor = ({ error, req, what }: Failed): string[] => {
  const { refusals, data } = (error ?? {}) as Thrown
  const known = refusals ?? data?.refusals
  if (known) return known.map((refusal) => refusalSentence({ ...refusal, language: req.i18n.language }))
  const sentences = data?.errors?.flatMap(({ message }) => message ?? []) ?? []
  if (sentences.length > 0) return sentences
  req.payload.logger.error({ ...what, key: 'bulk.failed', err: error })
  return [refusalSentence({ key: 'action.failed', language: req.i18n.language })]
}
