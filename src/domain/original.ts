import type { EditionState } from './edition'

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

/** Two texts of the lead to compare: what a translation answers, and what readers have. */
export type Drift = { from: string; to: string }

/** What to compare to see how the original moved on; null where it did not, or where no edition holds what was translated. */
export const driftOf = ({ editions, live, ...own }: Answers & Pick<Given, 'editions' | 'live'>): Drift | null => {
  const readersHave = editions.find(({ id }) => id === live)
  const answered = editions.find(answersIt(own))
  return readersHave && answered && !answersIt(own)(readersHave) ? { from: answered.id, to: readersHave.id } : null
}

/**
 * The text that a translation was made from: as readers have it where that says the same, else the newest edition or the working copy
 * that does. Where none does any more, what stands closest to readers. `movedOn` is the live version that says something else.
 */
export const originalOf = ({ answers, basedOn, editions, live, working }: Given): ChosenOriginal => {
  const readersHave = editions.find(({ id }) => id === live)
  const isAnswered = answersIt({ answers, basedOn })
  const match = readersHave && isAnswered(readersHave) ? readersHave : editions.find(isAnswered)
  const told = (edition: Brief, answered: boolean): ChosenOriginal =>
    ({ kind: kindOf(edition, live), edition: edition.id, isAnswered: answered, movedOn: readersHave && edition !== readersHave ? readersHave.number : null })
  if (match) return told(match, true)
  const closest = readersHave ?? editions.find(({ state }) => state === 'in_review' || state === 'approved')
  if (closest && working !== answers) return told(closest, false)
  return { kind: 'working', edition: null, isAnswered: working === answers, movedOn: readersHave?.number ?? null }
}

const kindOf = ({ id, state }: Brief, live: string | null): OriginalKind =>
  id === live ? 'live' : state === 'in_review' || state === 'approved' ? 'waiting' : 'earlier'
