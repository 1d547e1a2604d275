import type { Language } from '../i18n/languages'
import type { Subject } from './edition'
import type { RowExposure } from './readers'
import { may, maySubmit, type Person } from './roles'
import { type Standing, type StandingInput, standingOf } from './standing'
import { awaitsSecondReview, type CandidateState, isOut, type LiveState } from './workflow'

/** One language of one document, as lists and queues need it. Times are ISO instants. */
export type QueueRow = {
  subject: Subject
  language: Language
  lead: Language
  /** The title in this language or, without one, in the lead language. */
  title: string | null
  titleLanguage: Language
  isLead: boolean
  hasText: boolean
  candidate: CandidateState
  live: LiveState
  leadLive: boolean
  hasChanges: boolean
  isBehind: boolean
  /** The translation that waits was made from another original than readers have. */
  isCandidateBehind: boolean
  exposure: RowExposure
  /** Who wrote the candidate, or made what went live without a second person. */
  authors: readonly string[]
  /** Who handed in the candidate, and who asked for the translation. */
  submittedBy: string | null
  requestedBy: string | null
  /** Who ever saved this language or a shared value; of the lead, whoever saved anything: it may have been written in the other language first. */
  writers: readonly string[]
  requestedAt: string | null
  savedAt: string | null
  candidateSince: string | null
  /** What the reviewer asks for, while changes are requested. */
  remarks: string | null
  publishedAt: string | null
  leadPublishedAt: string | null
}

/**
 * What may wait for a person, most urgent first: what somebody asked for by name, what readers get wrong, what keeps a text of others waiting,
 * what is live and waits for a second person, what readers do not get yet. A group of its own each, so that many of one hide none of another.
 */
export const queueGroups = ['requested', 'behind', 'changesRequested', 'inReview', 'secondReview', 'toPublish', 'missing', 'drafts'] as const
export type QueueGroup = (typeof queueGroups)[number]
export type QueueItem = { group: QueueGroup; row: QueueRow; since: string | null }

type Claim = { isTheirs: (person: Person, row: QueueRow) => boolean; since: (row: QueueRow) => string | null }

const isOpen = ({ candidate }: QueueRow): boolean => candidate === 'in_review' || candidate === 'approved'

/** Asked for, and nothing was published in answer since. */
export const isRequested = (row: QueueRow): boolean =>
  row.requestedAt !== null && !row.isLead && (!isOut(row) || row.publishedAt === null || row.requestedAt > row.publishedAt)

const translates = (person: Person, row: QueueRow): boolean => !row.isLead && may(person, 'content.submitTranslation', row.language)
const reviews = (person: Person, row: QueueRow): boolean => may(person, 'content.approve', row.language) && !row.authors.includes(person.id)

const claims: Record<QueueGroup, Claim> = {
  inReview: { isTheirs: (person, row) => row.candidate === 'in_review' && reviews(person, row), since: (row) => row.candidateSince },
  secondReview: { isTheirs: (person, row) => awaitsSecondReview(row) && reviews(person, row), since: (row) => row.publishedAt },
  requested: { isTheirs: (person, row) => isRequested(row) && !isOpen(row) && translates(person, row), since: (row) => row.requestedAt },
  changesRequested: {
    isTheirs: (person, row) => row.candidate === 'changes_requested' && maySubmit({ person, language: row.language, lead: row.lead }),
    since: (row) => row.candidateSince,
  },
  toPublish: {
    isTheirs: (person, row) => row.candidate === 'approved' && (row.isLead || row.leadLive) && may(person, 'content.publish', row.language),
    since: (row) => row.candidateSince,
  },
  missing: { isTheirs: (person, row) => row.leadLive && row.live === 'none' && !isOpen(row) && translates(person, row), since: (row) => row.leadPublishedAt },
  behind: { isTheirs: (person, row) => row.leadLive && row.isBehind && isOut(row) && !isOpen(row) && translates(person, row), since: (row) => row.leadPublishedAt },
  drafts: {
    isTheirs: (person, row) =>
      row.isLead && row.candidate === 'none' && row.hasChanges && row.writers.includes(person.id) && may(person, 'content.submitLead', row.language),
    since: (row) => row.savedAt,
  },
}

/** What waits for this person: each text once, in its most urgent group, the longest waiting first. */
export const queueOf = (person: Person, rows: readonly QueueRow[]): QueueItem[] => {
  const items = rows.flatMap((row): QueueItem[] => {
    const group = queueGroups.find((name) => claims[name].isTheirs(person, row))
    return group ? [{ group, row, since: claims[group].since(row) }] : []
  })
  return items.sort((a, b) => queueGroups.indexOf(a.group) - queueGroups.indexOf(b.group) || (a.since ?? '').localeCompare(b.since ?? ''))
}

/** With whom lies what a person handed on: the readers of a text that was submitted, or the translators of one that was asked for. */
export type WaitingItem = { waitsFor: 'review' | 'translation'; row: QueueRow; since: string | null }

const waitsFor = ({ id }: Person, row: QueueRow): WaitingItem['waitsFor'] | null => {
  if (row.candidate === 'in_review' && row.submittedBy === id) return 'review'
  return isRequested(row) && !isOpen(row) && row.requestedBy === id ? 'translation' : null
}

/** What this person handed on and others have not done yet, the longest waiting first; without what waits for this person anyway. */
export const waitingOf = (person: Person, rows: readonly QueueRow[]): WaitingItem[] =>
  rows
    .flatMap((row): WaitingItem[] => {
      const others = queueGroups.some((name) => claims[name].isTheirs(person, row)) ? null : waitsFor(person, row)
      return others ? [{ waitsFor: others, row, since: others === 'review' ? row.candidateSince : row.requestedAt }] : []
    })
    .sort((a, b) => (a.since ?? '').localeCompare(b.since ?? ''))

const inputOf = (row: QueueRow): StandingInput => ({ ...row, isRequested: isRequested(row) && !isOpen(row) })

export const standingsOf = (row: QueueRow): Standing[] => standingOf(inputOf(row))

/** How many texts stand where, for who oversees them all. */
export const countStandings = (rows: readonly QueueRow[]): Partial<Record<Standing, number>> => {
  const counts: Partial<Record<Standing, number>> = {}
  for (const standing of rows.flatMap(standingsOf)) counts[standing] = (counts[standing] ?? 0) + 1
  return counts
}
