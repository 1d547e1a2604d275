import { z } from 'zod'

import type { Comparable } from '../../domain/comparison/pieces'
import type { Edition } from '../../domain/edition'
import { type Language, languageCodes } from '../../i18n/languages'
import { inTransaction, type Run } from '../../database/session'
import { editionPage, isUnsubmitted } from '../../editions/candidates'
import { type PastEvent, eventsOf } from '../../editions/events'
import { type FileVersions, fileVersionsOf } from '../../editions/fileVersions'
import { liveRows } from '../../editions/live'
import { editionById } from '../../editions/rows'
import { buildDraft } from '../buildDraft'
import { type Names, namesOfReferences } from '../names'
import { documentId } from './documentId'
import type { Call } from './handle'
import { type People, peopleNamed } from './people'

const wanted = z.object({
  language: z.enum(languageCodes as [Language, ...Language[]]),
  before: z.coerce.number().int().positive().optional(),
  edition: documentId.optional(),
})

/** So many texts are sent and shown at once. */
export const editionsPerPage = 30

type PastEdition = Edition & { isLive: boolean }

export type HistoryAnswer = {
  lead: Language
  /** The edition that the working copy would make now, and whether no edition holds its text yet. */
  working: Comparable & { digest: string; isUnsubmitted: boolean }
  /** One page of them, newest first. */
  editions: PastEdition[]
  /** Before which number the next page begins; null on the last. */
  earlier: number | null
  /** The live edition and the one asked for, where they stand on another page, to compare with. */
  others: PastEdition[]
  /** What was done in this language and to the whole document, newest first. */
  events: PastEvent[]
  /** Names by id, of everyone named above who still has an account. */
  people: People
  /** Of everything that these texts refer to. */
  names: Names
  /** Published versions of the PDF of this language, by content. */
  versions: FileVersions
}

/** A page of the editions of one language, what was done, and the working copy as the edition it would make now. */
export const readHistory = async ({ req, subject }: Call): Promise<HistoryAnswer> => {
  const { language, before, edition: asked } = wanted.parse(req.query)
  const found = await inTransaction({ payload: req.payload, user: req.user, locale: language }, async ({ req: own, run }) => {
    const { draft } = await buildDraft({ req: own, subject, language })
    const live = (await liveRows(run, subject)).find((row) => row.language === language && row.state !== 'withdrawn')?.edition
    const page = await editionPage(run, { subject, language, before, count: editionsPerPage + 1 })
    const [editions, next] = [page.slice(0, editionsPerPage), page[editionsPerPage]]
    const elsewhere = [...new Set([live, asked])].filter((id) => id !== undefined && editions.every((one) => one.id !== id))
    const others = await editionsNamed(run, { ids: elsewhere as string[], subject, language })
    const { text, shared, exposure, digest } = draft
    const working = { text, shared, exposure, digest, isUnsubmitted: await isUnsubmitted(run, { subject, language, text }) }
    const names = await namesOfReferences({ req: own, run, language, values: [text, shared, ...[...editions, ...others].map((edition) => [edition.text, edition.shared])] })
    const told = (edition: Edition): PastEdition => ({ ...edition, isLive: edition.id === live })
    const earlier = next ? (editions.at(-1)?.number ?? null) : null
    const versions = await fileVersionsOf(run, { subject, language })
    return { lead: draft.lead, working, names, versions, editions: editions.map(told), earlier, others: others.map(told), events: await eventsOf(run, { subject, language }) }
  })
  const people = await peopleNamed(req.payload, [...found.editions.map(({ submittedBy }) => submittedBy), ...found.events.map(({ actor }) => actor)])
  return { ...found, people }
}

type Named = { ids: string[]; subject: Edition['subject']; language: Language }

/** Editions of this language of this document alone: an id of another names nothing here. */
const editionsNamed = async (run: Run, { ids, subject, language }: Named): Promise<Edition[]> => {
  const found = await Promise.all(ids.map((id) => editionById(run, id)))
  return found.filter((one) => one !== undefined && one.language === language && one.subject.id === subject.id && one.subject.collection === subject.collection) as Edition[]
}
