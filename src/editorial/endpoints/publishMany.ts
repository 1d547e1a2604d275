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
import { perform } from '../actions/perform'
import { standingRowsIn } from '../queue'
import { documentId, documentIds } from './documentId'
import type { Call } from './handle'
import { reasonsFor } from './reasons'
import { oneLanguage } from './oneLanguage'

const selection = { language: oneLanguage, ids: documentIds }
type Asked = { call: Omit<Call, 'subject'>; collection: string }
type Named = { id: string; title: string | null; titleLanguage: Language }

/** What publishing a document would do: for whom it was on the site, null where it was not, and for whom it will be. */
export type PublishPlan = (Named & { from: Exposure | null; to: Exposure; changes: boolean; reasons: string[] })[]
/** What came of publishing it; `readers` is for whom it is on the site now. */
export type BulkReport = (Named & { published: boolean; readers: Exposure | null; reasons: string[] })[]

const rowsOf = async ({ call, collection, language, ids }: Asked & { language: Language; ids: readonly string[] }): Promise<Map<string, QueueRow>> => {
  const found = await standingRowsIn(runOn(call.req.payload), { collection, ids })
  return new Map([...found].flatMap(([id, rows]) => rows.filter((row) => row.language === language).map((row): [string, QueueRow] => [id, row])))
}

const named = (id: string, row: QueueRow | undefined, language: Language): Named => ({ id, title: row?.title ?? null, titleLanguage: row?.titleLanguage ?? language })

/** Before several documents are published in one language: for whom each will be, and why it cannot be. Changes nothing. */
export const planPublishing = async ({ call, collection }: Asked): Promise<PublishPlan> => {
  const { language, ids } = z.object(selection).parse(call.body)
  const rows = await rowsOf({ call, collection, language, ids })
  const sentence = (refusal: Refusal) => refusalSentence({ ...refusal, language: call.req.i18n.language })
  return [...new Set(ids)].map((id) => {
    const row = rows.get(id)
    if (!row) return { ...named(id, row, language), from: null, to: 'hidden', changes: false, reasons: [sentence({ key: 'action.unknownDocument' })] }
    const reasons = reasonsAgainst({ action: 'publish', person: call.person, state: row }).map(sentence)
    return { ...named(id, row, language), from: row.exposure.live, to: readersOncePublished(row), changes: changesReaders(row), reasons }
  })
}

const agreed = z.partialRecord(documentId, z.enum(exposures)).default({})

/** Publishes several documents in one language, each by the same service as one alone; what refuses one does not stop the others. */
export const publishMany = async ({ call, collection }: Asked): Promise<BulkReport> => {
  const { language, ...given } = z.object({ ...selection, agreed }).parse(call.body)
  const ids = [...new Set(given.ids)]
  const user = { ...(call.req.user as TypedUser), ...call.person } as TypedUser & Person
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
    const [row, reasons] = [rows.get(id), outcomes.get(id) ?? []]
    return { ...named(id, row, language), published: reasons.length === 0, readers: row?.exposure.live ?? null, reasons }
  })
}
