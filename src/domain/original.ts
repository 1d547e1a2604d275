import type { EditionState } from './edition'
import type { LanguageState } from './workflow'

/** How a text of the lead stands to readers: they have it, it waits for that, neither any more, or it was never submitted so. */
export type OriginalKind = 'live' | 'waiting' | 'earlier' | 'working'

type Brief = { id: string; number: number; state: EditionState; textDigest: string }
type Given = {
  /** Digest of the lead's text that a translation answers; null where nobody noted it. */
  answers: string | null
  basedOn: string | null
  /** Of the lead, newest first. */
  editions: readonly Brief[]
  /** The lead's edition that readers have. */
  live: string | null
  /** Digest of what the lead's working copy says now. */
  working: string
}
/** Which text of the lead to judge a translation by; `edition` is null for the working copy. */
export type ChosenOriginal = { kind: OriginalKind; edition: string | null; isAnswered: boolean; movedOn: number | null }

type Answers = Pick<Given, 'answers' | 'basedOn'>

const answersIt = ({ answers, basedOn }: Answers) => ({ id, textDigest }: Brief): boolean => (answers === null ? id === basedOn : textDigest === answers)

/** The edition that holds what a translation answers; of several that say the same, the newest that was ever decided about or waits for it. */
const answeredOf = (editions: readonly Brief[], own: Answers): Brief | undefined => {
  const answered = editions.filter(answersIt(own))
  return answered.find(({ state }) => state !== 'taken_back' && state !== 'kept') ?? answered[0]
}

/** Two texts of the lead to compare: what a translation answers, null where no edition holds it, and what it would answer now, null for the working copy. */
export type Drift = { from: string | null; to: string | null }

/** How the original moved on since a translation was made from it: away from what readers have or, before its first publish, from what it is now. Null where it did not. */
export const driftOf = ({ editions, live, working, ...own }: Given): Drift | null => {
  const readersHave = editions.find(({ id }) => id === live)
  const isAnswered = answersIt(own)
  const isCurrent = readersHave ? isAnswered(readersHave) : own.answers === null || own.answers === working
  return isCurrent ? null : { from: answeredOf(editions, own)?.id ?? null, to: readersHave?.id ?? null }
}

type Freezing = Pick<LanguageState, 'isBehind' | 'isUnchanged'> & { isConfirmed: boolean; isSubmitted: boolean }

/** Whether a translation that becomes an edition goes on answering the original that it answered: nobody compared it with the newer one. */
export const keepsAnswer = ({ isBehind, isUnchanged, isConfirmed, isSubmitted }: Freezing): boolean => isBehind && !(isSubmitted && (isConfirmed || !isUnchanged))

/**
 * The text that a translation was made from: as readers have it where that says the same, else the newest edition or the working copy
 * that does. Where none does any more, what stands closest to readers. `movedOn` is the live version that says something else.
 */
export const originalOf = ({ answers, basedOn, editions, live, working }: Given): ChosenOriginal => {
  const readersHave = editions.find(({ id }) => id === live)
  const isAnswered = answersIt({ answers, basedOn })
  const match = readersHave && isAnswered(readersHave) ? readersHave : answeredOf(editions, { answers, basedOn })
  const told = (edition: Brief, answered: boolean): ChosenOriginal =>
    ({ kind: kindOf(edition, live), edition: edition.id, isAnswered: answered, movedOn: readersHave && edition !== readersHave ? readersHave.number : null })
  if (match) return told(match, true)
  const closest = readersHave ?? editions.find(({ state }) => state === 'in_review' || state === 'approved')
  if (closest && working !== answers) return told(closest, false)
  return { kind: 'working', edition: null, isAnswered: working === answers, movedOn: readersHave?.number ?? null }
}

const kindOf = ({ id, state }: Brief, live: string | null): OriginalKind =>
  id === live ? 'live' : state === 'in_review' || state === 'approved' ? 'waiting' : 'earlier'
