import type { TypedUser } from 'payload'
import { z } from 'zod'

import { type Exposure, exposures } from '../../domain/content'
import type { Subject } from '../../domain/edition'
import type { QueueRow } from '../../domain/queue'
import { changesReaders, readersOncePublished } from '../../domain/readers'
import type { Refusal } from '../../domain/refusal'
import type { Person } from '../../domain/roles'
import { reasonsAgainst } from '../../domain/workflow'
import { refusalSentence } from '../../i18n/admin/words'
import type { Language } from '../../i18n/languages'
import { runOn } from '../../database/session'
import { approvedTitles } from '../../editions/candidates'
import { perform } from '../actions/perform'
import { standingRowsIn } from '../queue'
import { documentId, documentIds } from './documentId'
import type { Call } from './handle'
import { reasonsFor } from './reasons'
import { oneLanguage } from './oneLanguage'

const selection = { language: oneLanguage, ids: documentIds }
type Asked = { call: Omit<Call, 'subject'>; collection: string }
/** By the title that goes live, or else that of the working copy; `staysBehind` where that was changed since its approval. */
type Named = { id: string; title: string | null; titleLanguage: Language; staysBehind: boolean }

/** What publishing a document would do: for whom it was on the site, null where it was not, and for whom it will be. */
export type PublishPlan = (Named & { from: Exposure | null; to: Exposure; changes: boolean; reasons: string[] })[]
/** What came of publishing it; `readers` is for whom it is on the site now. */
export type BulkReport = (Named & { published: boolean; readers: Exposure | null; reasons: string[] })[]

type Selected = Asked & { language: Language; ids: readonly string[] }

const rowsOf = async ({ call, collection, language, ids }: Selected): Promise<Map<string, QueueRow>> => {
  const found = await standingRowsIn(runOn(call.req.payload), { collection, ids })
  return new Map([...found].flatMap(([id, rows]) => rows.filter((row) => row.language === language).map((row): [string, QueueRow] => [id, row])))
}

const unknown = (id: string, language: Language): Named => ({ id, title: null, titleLanguage: language, staysBehind: false })

/** What is known of each of them before any is published; nothing of one that was never saved. */
const knownOf = async (selected: Selected): Promise<Map<string, { row: QueueRow; named: Named }>> => {
  const { call, collection, language, ids } = selected
  const titles = await approvedTitles(runOn(call.req.payload), { collection, ids, language })
  return new Map([...(await rowsOf(selected))].map(([id, row]) => {
    const title = titles.get(id)
    const named = title === undefined ? { title: row.title, titleLanguage: row.titleLanguage } : { title, titleLanguage: language }
    return [id, { row, named: { id, ...named, staysBehind: row.candidate === 'approved' && row.hasChanges } }]
  }))
}

/** Before several documents are published in one language: for whom each will be, and why it cannot be. Changes nothing. */
export const planPublishing = async ({ call, collection }: Asked): Promise<PublishPlan> => {
  const { language, ids } = z.object(selection).parse(call.body)
  const all = await knownOf({ call, collection, language, ids })
  const sentence = (refusal: Refusal) => refusalSentence({ ...refusal, language: call.req.i18n.language })
  return [...new Set(ids)].map((id) => {
    const known = all.get(id)
    if (!known) return { ...unknown(id, language), from: null, to: 'hidden', changes: false, reasons: [sentence({ key: 'action.unknownDocument' })] }
    const { row, named } = known
    const reasons = reasonsAgainst({ action: 'publish', person: call.person, state: row }).map(sentence)
    return { ...named, from: row.exposure.live, to: readersOncePublished(row), changes: changesReaders(row), reasons }
  })
}

const agreed = z.partialRecord(documentId, z.enum(exposures)).default({})

/** Publishes several documents in one language, each by the same service as one alone; what refuses one does not stop the others. */
export const publishMany = async ({ call, collection }: Asked): Promise<BulkReport> => {
  const { language, ...given } = z.object({ ...selection, agreed }).parse(call.body)
  const ids = [...new Set(given.ids)]
  const user = { ...(call.req.user as TypedUser), ...call.person } as TypedUser & Person
  const before = await knownOf({ call, collection, language, ids })
  const outcomes = new Map<string, string[]>()
  for (const id of ids) {
    const subject: Subject = { collection, id }
    try {
      await perform({ payload: call.req.payload, user, action: 'publish', subject, language, agreed: given.agreed[id] ?? null })
      outcomes.set(id, [])
    } catch (error) {
      outcomes.set(id, reasonsFor({ error, req: call.req, what: { action: 'publish', ...subject, language } }))
    }
  }
  const rows = await rowsOf({ call, collection, language, ids })
  return ids.map((id) => {
    const reasons = outcomes.get(id) ?? []
    return { ...(before.get(id)?.named ?? unknown(id, language)), published: reasons.length === 0, readers: rows.get(id)?.exposure.live ?? null, reasons }
  })
}
