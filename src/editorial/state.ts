import type { PayloadRequest } from 'payload'

import type { Exposure } from '../domain/content'
import type { DraftEdition, Edition, EditionState, Subject } from '../domain/edition'
import { needsSubmitting } from '../domain/exposure'
import { isOut, type LanguageState } from '../domain/workflow'
import type { Language } from '../i18n/languages'
import { editionsOf } from '../editions/candidates'
import { frozenExposure } from '../editions/exposure'
import { lastHeldEdition } from '../editions/events'
import { liveRows, type LiveRow, type PublishedDocument, publishedDocument } from '../editions/live'
import type { Run } from '../database/session'
import { answeredBy } from './answered'
import { buildDraft, type Built } from './buildDraft'
import { isTrashed } from './workingCopy'

const isLive = (row: LiveRow | undefined): boolean => row !== undefined && isOut({ live: row.state })

type ExposureSituation = Parameters<typeof needsSubmitting>[0]
export type Situation = {
  state: LanguageState
  built: Built
  draft: DraftEdition
  candidate: Edition | undefined
  liveEdition: Edition | undefined
  published: PublishedDocument | undefined
  /** Of a translation: the edition that its working copy was last the same as, which says what it was made from. */
  base: Edition | undefined
  /** Of a translation: digest of the lead's text that it would answer if it were submitted now. */
  leadText: string | null
  /** What the lead says of the document's exposure; null for a translation. */
  exposure: ExposureSituation | null
}

type Exposed = { working: Exposure; live: Exposure | undefined; candidate: Edition | undefined }

const exposureSituation = async (run: Run, { working, live, candidate }: Exposed): Promise<ExposureSituation> => ({
  working,
  live: live ?? null,
  candidate: candidate ? { ...(await frozenExposure(run, candidate)), state: candidate.state === 'approved' ? 'approved' : 'in_review' } : null,
})

/** An edition in whose place another stands, or the working copy. */
const isAside = (state: EditionState): boolean => state === 'replaced' || state === 'taken_back' || state === 'kept'

const makersOf = (edition: Edition | undefined): string[] => [...(edition?.authors ?? []), ...(edition?.submittedBy ? [edition.submittedBy] : [])]

/** Who may not approve what waits: the authors of a candidate, with those of a withdrawn text that it follows; or who made what went live without a second person. */
const authorsOf = ({ candidate, liveEdition, live }: { candidate: Edition | undefined; liveEdition: Edition | undefined; live: LanguageState['live'] }): string[] =>
  candidate ? [...candidate.authors, ...(live === 'withdrawn' ? liveEdition?.authors ?? [] : [])] : makersOf(liveEdition)

/** Where one language of a document stands, and everything that an action needs to know about it. Read under the document's lock. */
export const situationOf = async ({ req, run, subject, language }: { req: PayloadRequest; run: Run; subject: Subject; language: Language }): Promise<Situation> => {
  const built = await buildDraft({ req, subject, language })
  const editions = await editionsOf(run, { subject, language })
  const rows = await liveRows(run, subject)
  const own = rows.find((row) => row.language === language)
  const newest = editions.find(({ state }) => !isAside(state))
  const candidate = editions.find(({ state }) => state === 'in_review' || state === 'approved')
  const liveEdition = editions.find(({ id }) => id === own?.edition)
  const { draft } = built
  const published = await publishedDocument(run, subject)
  const leadText = await answeredBy({ req, situation: { draft, published } })
  const held = leadText === null ? undefined : await lastHeldEdition(run, { subject, language })
  const base = editions.find(({ id }) => id === held)
  const exposure = draft.exposure === null ? null : await exposureSituation(run, { working: draft.exposure, live: published?.exposure, candidate })
  return {
    built, draft, candidate, liveEdition, published, base, leadText, exposure,
    state: {
      language,
      lead: draft.lead,
      candidate: candidate ? (candidate.state as 'in_review' | 'approved') : newest?.state === 'changes_requested' ? 'changes_requested' : 'none',
      live: own?.state ?? 'none',
      leadLive: isLive(rows.find((row) => row.language === draft.lead)),
      isTrashed: isTrashed(built.doc),
      hasChanges: newest?.digest !== draft.digest || (exposure !== null && needsSubmitting(exposure)),
      isBehind: base !== undefined && base.answers !== leadText,
      isUnchanged: base?.digest === draft.digest,
      authors: authorsOf({ candidate, liveEdition, live: own?.state ?? 'none' }),
    },
  }
}
