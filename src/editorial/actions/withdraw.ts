import type { PayloadRequest } from 'payload'

import type { Subject } from '../../domain/edition'
import { seenOf } from '../../domain/edition'
import { isWorkflowGlobal } from '../../domain/globals'
import { refuse } from '../../domain/refusal'
import type { Person } from '../../domain/roles'
import { type LanguageState, reasonsAgainst } from '../../domain/workflow'
import type { Language } from '../../i18n/languages'
import type { Run } from '../../database/session'
import { reopenApproved } from '../../editions/candidates'
import { recordEvent } from '../../editions/events'
import { liveRows, type LiveRow, publishedDocument, setWithdrawn } from '../../editions/live'
import { editionById } from '../../editions/rows'
import { readWorkingCopy } from '../workingCopy'
import type { ActionInput } from './perform'
import { requireTarget } from './redirectTarget'
import type { Outcome } from './procedures'

export type PublicState = { state: LanguageState; row: LiveRow | undefined }

/** Where one language stands on the site, by what is published alone: true also when the working copy cannot be read. Null before the first publish. */
export const publicStateOf = async (run: Run, { subject, language }: { subject: Subject; language: Language }): Promise<PublicState | null> => {
  const published = await publishedDocument(run, subject)
  if (!published) return null
  const rows = await liveRows(run, subject)
  const isOut = (row: LiveRow | undefined) => row !== undefined && row.state !== 'withdrawn'
  const row = rows.find((one) => one.language === language)
  const leadLive = isOut(rows.find((one) => one.language === published.lead))
  return { row, state: { language, lead: published.lead, candidate: 'none', live: row?.state ?? 'none', leadLive, hasChanges: false, isBehind: false, isUnchanged: false, authors: [] } }
}

type Withdrawing = ActionInput & { user: Person; req: PayloadRequest; run: Run }

/**
 * Takes one language off the site. Someone's safety may hang on it: it needs nothing of the working copy, which may be in the trash, broken or gone.
 * Under the document's lock. Throws `Refused`.
 */
export const withdraw = async ({ req, run, user, subject, language, reason, seen, withdrawal = { kind: 'gone' }, request }: Withdrawing): Promise<Outcome> => {
  // The footer's way to Contact and Privacy, and the programme's name, are every reader's.
  if (isWorkflowGlobal(subject.collection)) refuse({ key: 'action.globalStays' })
  const found = await publicStateOf(run, { subject, language })
  if (!found) {
    await readWorkingCopy({ req, subject, language })
    return refuse({ key: 'action.wrongState', params: { action: 'withdraw', candidate: 'none', live: 'none' } })
  }
  const against = reasonsAgainst({ action: 'withdraw', person: user, state: found.state, reason })
  if (against.length > 0) refuse(...against)
  const edition = found.row && (await editionById(run, found.row.edition))
  if (seen && edition && seen !== seenOf(edition)) refuse({ key: 'action.changedSince' })
  await requireTarget(run, { subject, language, withdrawal })
  await setWithdrawn(run, { subject, language, withdrawal })
  await reopenApproved(run, { subject, language })
  await recordEvent(run, { subject, language, actor: { kind: 'person', id: user.id }, action: 'withdraw', from: found.state.live, to: withdrawal.kind, edition: edition?.id, reason, request })
  return { to: 'withdrawn', edition: edition?.id }
}
