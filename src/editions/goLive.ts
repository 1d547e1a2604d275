import { randomBytes } from 'node:crypto'

import type { Exposure } from '../domain/content'
import { type Edition, system } from '../domain/edition'
import { standingOnceLive } from '../domain/eventStatus'
import type { Times } from '../domain/eventTimes'
import { publicCode } from '../domain/publicCode'
import { refuse } from '../domain/refusal'
import type { Run } from '../database/session'
import { takeAddress } from './addresses'
import { setEditionState } from './candidates'
import { deriveFromShared, deriveFromText } from './derived'
import { recordEvent } from './events'
import { exposureToBe } from './exposure'
import { publishedDocument, type PublishedDocument, putDocument, putLive } from './live'

/** What readers are told of an event once these values are live; the timeline says so where it changes. */
export const standingOf = ({ edition, before }: { edition: Pick<Edition, 'shared'>; before: PublishedDocument | undefined }) =>
  standingOnceLive({
    status: before?.eventStatus ?? 'scheduled', previousStart: before?.previousStart ?? null,
    announced: before?.lastTimes?.start, start: (edition.shared as Times | null)?.start,
  })

/** An import puts live what was published before, nobody knows when. `code` is its public code where one was printed before it ever was live; else it gets a new one. */
type Options = { edition: Edition; state: 'live' | 'live_needs_second_review'; workingExposure: Exposure; code?: string | undefined; isImport?: boolean }

/**
 * Copies an edition to what is live, inside the caller's transaction, under the document's lock.
 * A lead edition brings the shared values of every language with it; a translation touches its own language only.
 * Throws `Refused` when its address belongs to another document or its lead is not published.
 */
export const goLive = async (run: Run, { edition, state, workingExposure, code, isImport = false }: Options) => {
  const { subject, language, text } = edition
  if (!(await takeAddress(run, { subject, language, slug: text.slug }))) refuse({ key: 'field.slugTaken', field: 'slug', params: { slug: text.slug } })
  const before = await publishedDocument(run, subject)
  if (edition.isLead) {
    const exposure = await exposureToBe(run, { edition, working: workingExposure, live: before?.exposure })
    const standing = standingOf({ edition, before })
    await putDocument(run, { edition, exposure, code: before?.code ?? code ?? publicCode(randomBytes(8)), standing })
    if (before && before.eventStatus !== standing.status) await recordEvent(run, { subject, actor: system, action: 'setEventStatus', from: before.eventStatus, to: standing.status })
  } else if (!before) refuse({ key: 'action.leadNotLive', params: { language: edition.lead } })
  await putLive(run, { edition, state, isImport })
  await deriveFromText(run, { edition, shared: edition.isLead ? edition.shared : before?.shared, isImport })
  if (edition.isLead) await deriveFromShared(run, edition)
  await setEditionState(run, { id: edition.id, state: 'published' })
}
