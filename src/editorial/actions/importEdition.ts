import type { Payload } from 'payload'

import { type Subject, system } from '../../domain/edition'
import type { Language } from '../../i18n/languages'
import { inTransaction, lockDocument, type Run, sql } from '../../database/session'
import { recordEvent } from '../../editions/events'
import { goLive } from '../../editions/goLive'
import { situationOf } from '../state'
import { exposureOf } from '../workingCopy'
import { freeze } from './freeze'
import { requireSubmittable } from './procedures'

const refuseOnceInUse = async (run: Run) => {
  const [used] = await run(sql`select 1 from editorial.events where actor_kind = 'person' limit 1`)
  if (used) throw new Error('importing is for an empty database: people have already worked in this one')
}

type Import = { payload: Payload; subject: Subject; language: Language; needsSecondReview: boolean; code: string }

/**
 * Puts one language of a document live as the system, which claims no approval: an event of its own kind, and only while
 * nobody has worked in this database. Throws `Refused` with what the text lacks.
 */
export const importEdition = ({ payload, subject, language, needsSecondReview, code }: Import) =>
  inTransaction({ payload, locale: language }, async ({ req, run }) => {
    await refuseOnceInUse(run)
    await lockDocument(run, subject)
    const situation = await situationOf({ req, run, subject, language })
    await requireSubmittable(run, situation.built)
    const edition = await freeze({ run, situation, actor: system, state: 'in_review' })
    const to = needsSecondReview ? 'live_needs_second_review' : 'live'
    await goLive(run, { edition, state: to, workingExposure: exposureOf(subject, situation.built.doc), code, isImport: true })
    await recordEvent(run, { subject, language, actor: system, action: 'import', from: situation.state.candidate, to, edition: edition.id })
    return edition
  })
