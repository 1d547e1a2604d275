import type { PayloadRequest } from 'payload'

import type { DraftEdition, Edition, Subject } from '../domain/edition'
import type { LanguageState } from '../domain/workflow'
import type { Language } from '../i18n/languages'
import { editionsOf } from '../editions/candidates'
import { liveRows, type LiveRow } from '../editions/live'
import type { Run } from '../database/session'
import { buildDraft, type Built } from './buildDraft'

const isLive = (row: LiveRow | undefined): boolean => row?.state === 'live' || row?.state === 'live_needs_second_review'

type Situation = { state: LanguageState; built: Built; draft: DraftEdition; candidate: Edition | undefined; liveEdition: Edition | undefined }

const authorsOf = (edition: Edition | undefined): string[] => (edition ? edition.authors : [])

/** Where one language of a document stands, and everything that an action needs to know about it. Read under the document's lock. */
export const situationOf = async ({ req, run, subject, language }: { req: PayloadRequest; run: Run; subject: Subject; language: Language }): Promise<Situation> => {
  const built = await buildDraft({ req, subject, language })
  const editions = await editionsOf(run, { subject, language })
  const rows = await liveRows(run, subject)
  const own = rows.find((row) => row.language === language)
  const newest = editions.find(({ state }) => state !== 'replaced')
  const candidate = editions.find(({ state }) => state === 'in_review' || state === 'approved')
  const liveEdition = editions.find(({ id }) => id === own?.edition)
  const { draft } = built
  return {
    built, draft, candidate, liveEdition,
    state: {
      language,
      lead: draft.lead,
      candidate: candidate ? (candidate.state as 'in_review' | 'approved') : newest?.state === 'changes_requested' ? 'changes_requested' : 'none',
      live: own?.state ?? 'none',
      leadLive: isLive(rows.find((row) => row.language === draft.lead)),
      hasChanges: newest?.digest !== draft.digest,
      authors: candidate ? authorsOf(candidate) : [...authorsOf(liveEdition), ...(liveEdition?.submittedBy ? [liveEdition.submittedBy] : [])],
    },
  }
}
