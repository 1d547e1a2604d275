import type { Payload } from 'payload'
import { z } from 'zod'

import type { Edition } from '../../domain/edition'
import { type Language, languageCodes } from '../../i18n/languages'
import { inTransaction } from '../../database/session'
import { editionsOf } from '../../editions/candidates'
import { type PastEvent, eventsOf } from '../../editions/events'
import { liveRows } from '../../editions/live'
import { buildDraft } from '../buildDraft'
import type { Call } from './handle'

const wanted = z.enum(languageCodes as [Language, ...Language[]])

export type HistoryAnswer = {
  lead: Language
  /** The edition that the working copy would make now. */
  working: { text: Record<string, unknown>; digest: string }
  /** Newest first. */
  editions: (Edition & { isLive: boolean })[]
  /** What was done in this language and to the whole document, newest first. */
  events: PastEvent[]
  /** Names by id, of everyone named above who still has an account. */
  people: Record<string, string>
}

const namesOf = async (payload: Payload, ids: (string | null)[]): Promise<Record<string, string>> => {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return {}
  const { docs } = await payload.find({ collection: 'users', where: { id: { in: known } }, pagination: false, depth: 0, overrideAccess: true })
  return Object.fromEntries(docs.map(({ id, name, email }) => [String(id), name || email]))
}

/** The editions of one language, newest first, what was done, and the working copy as the edition it would make now. */
export const readHistory = async ({ req, subject }: Call): Promise<HistoryAnswer> => {
  const language = wanted.parse(req.query?.['language'])
  const found = await inTransaction({ payload: req.payload, user: req.user, locale: language }, async ({ req: own, run }) => {
    const { draft } = await buildDraft({ req: own, subject, language })
    const live = (await liveRows(run, subject)).find((row) => row.language === language && row.state !== 'withdrawn')
    const editions = (await editionsOf(run, { subject, language })).map((edition) => ({ ...edition, isLive: edition.id === live?.edition }))
    return { lead: draft.lead, working: { text: draft.text, digest: draft.digest }, editions, events: await eventsOf(run, { subject, language }) }
  })
  const people = await namesOf(req.payload, [...found.editions.map(({ submittedBy }) => submittedBy), ...found.events.map(({ actor }) => actor)])
  return { ...found, people }
}
