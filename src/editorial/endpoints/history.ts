import { z } from 'zod'

import type { Exposure } from '../../domain/content'
import type { Language } from '../../i18n/languages'
import { inTransaction } from '../../database/session'
import { isUnsubmitted } from '../../editions/candidates'
import { type PastEvent, eventsOf } from '../../editions/events'
import { liveRows, publishedDocument } from '../../editions/live'
import { editionPage, editionsNamed, type PastEdition } from '../../editions/past'
import { buildDraft } from '../buildDraft'
import { documentId } from './documentId'
import type { Call } from './handle'
import { type People, peopleNamed } from './people'
import { oneLanguage } from './oneLanguage'

const wanted = z.object({
  language: oneLanguage,
  before: z.coerce.number().int().positive().optional(),
  edition: documentId.optional(),
})

/** So many editions are listed at once. */
export const editionsPerPage = 30

type Listed = PastEdition & { isLive: boolean }

export type HistoryAnswer = {
  lead: Language
  /** Whether the working copy holds a text that no edition holds yet. */
  isUnsubmitted: boolean
  /** Who gets the live edition now; null before the first publish. */
  exposure: Exposure | null
  /** One page of them, newest first, without their texts. */
  editions: Listed[]
  /** Before which number the next page begins; null on the last. */
  earlier: number | null
  /** The live edition and the one asked for, where they stand on another page, to compare with. */
  others: Listed[]
  /** What was done in this language and to the whole document, newest first. */
  events: PastEvent[]
  /** Names by id, of everyone named above who still has an account. */
  people: People
}

/** A page of the editions of one language, which of them readers get, and what was done. Their texts are asked for two at a time, to compare. */
export const readHistory = async ({ req, subject }: Call): Promise<HistoryAnswer> => {
  const { language, before, edition: asked } = wanted.parse(req.query)
  const found = await inTransaction({ payload: req.payload, user: req.user, locale: language }, async ({ req: own, run }) => {
    const { draft } = await buildDraft({ req: own, subject, language })
    const live = (await liveRows(run, subject)).find((row) => row.language === language && row.state !== 'withdrawn')?.edition
    const page = await editionPage(run, { subject, language, before, count: editionsPerPage + 1 })
    const [editions, next] = [page.slice(0, editionsPerPage), page[editionsPerPage]]
    const elsewhere = [live, asked].filter((id) => id !== undefined && editions.every((one) => one.id !== id)) as string[]
    const others = await editionsNamed(run, { ids: elsewhere, subject, language })
    const told = (edition: PastEdition): Listed => ({ ...edition, isLive: edition.id === live })
    return {
      lead: draft.lead,
      isUnsubmitted: await isUnsubmitted(run, { subject, language, text: draft.text }),
      exposure: (await publishedDocument(run, subject))?.exposure ?? null,
      editions: editions.map(told), earlier: next ? (editions.at(-1)?.number ?? null) : null, others: others.map(told),
      events: await eventsOf(run, { subject, language }),
    }
  })
  const people = await peopleNamed(req.payload, [...found.editions.flatMap(({ submittedBy, authors, passages }) => [submittedBy, ...authors, ...passages.map(({ by }) => by)]), ...found.events.map(({ actor }) => actor)])
  return { ...found, people }
}
