
import type { Comparable } from '../../domain/comparison/pieces'
import { type Edition, seenToDecide } from '../../domain/edition'
import { exposureOnceLive } from '../../domain/exposure'
import { type Action, reasonsAgainst } from '../../domain/workflow'
import { type OwnPart, ownPartsOf } from '../../domain/ownParts'
import { may } from '../../domain/roles'
import { refusalSentence } from '../../i18n/admin/words'
import type { Language } from '../../i18n/languages'
import { inTransaction, type Run } from '../../database/session'
import { editionsOf } from '../../editions/candidates'
import { type PastRemarks, reasonOfForce, remarksSinceLive } from '../../editions/events'
import { type FileVersions, fileVersionsOf } from '../../editions/fileVersions'
import { partsBy } from '../../editions/saves'
import { namesOfReferences, type Names } from '../names'
import { standingRowsOf } from '../queue'
import { type Original, originalFor } from '../reviewing/original'
import { type SentBack, sentBackBefore } from '../reviewing/sentBack'
import { type Situation, situationOf } from '../state'
import type { Call } from './handle'
import { peopleNamed } from './people'
import { oneLanguage } from './oneLanguage'

export type ReviewAnswer = {
  lead: Language
  /** What is decided about, with what to send back as `seen`: the text that waits, or the one that went live without a second person; null when nothing waits. */
  edition: (Comparable & Pick<Edition, 'id' | 'number' | 'submittedAt' | 'submittedBy' | 'state' | 'authors'> & { isLive: boolean; seen: string }) | null
  /** Why what is live went there without a second person, while nobody has reviewed it since. */
  forcedFor: string | null
  /** What is live went there without a second person, and nobody has reviewed it since. */
  isLiveUnreviewed: boolean
  /** What readers have, or had, in its place; null when nothing was ever published in this language. */
  against: (Comparable & { id: string; number: number; isWithdrawn: boolean }) | null
  /** The version that was sent back last, since this language last went live; null where there is none, or it is `against`. */
  sentBack: SentBack | null
  /** What reviewers asked for since then, newest first. */
  remarks: PastRemarks[]
  /** Of a translation, the lead's text that it is judged by. */
  original: Original | null
  /** The working copy is no longer the text decided about: its author typed on. */
  changedSince: boolean
  /** When the working copy of this language was last saved. */
  savedAt: string | null
  /** Of approving and asking for changes, what this person may do. */
  offered: Action[]
  /** Why this reviewer may not approve, in sentences. */
  reasons: string[]
  /** What this reviewer wrote of it, where that is why. */
  ownParts: OwnPart[]
  names: Names
  /** Published versions of the PDF of this language, by content. */
  versions: FileVersions
  people: Record<string, string>
}

const decisions: readonly Action[] = ['approve', 'requestChanges']

/** The text of one language that waits for a second person, what it would change, and what this person may decide. */
export const readReview = async ({ req, subject, person }: Call): Promise<ReviewAnswer> => {
  const language = oneLanguage.parse(req.query?.['language'])
  const found = await inTransaction({ payload: req.payload, user: req.user, locale: language }, async ({ req: own, run }) => {
    const situation = await situationOf({ req: own, run, subject, language })
    const { state, draft, candidate, published } = situation
    const edition = candidate ?? (state.live === 'live_needs_second_review' ? situation.liveEdition : undefined)
    const before = edition && (candidate ? situation.liveEdition : await publishedBefore(run, edition))
    const remarks = await remarksSinceLive(run, { subject, language })
    const sentBack = await sentBackBefore({ run, situation, remarks, edition, against: before })
    const original = edition ? await originalFor({ req: own, run, situation, edition, against: before }) : null
    const savedAt = (await standingRowsOf(run, subject)).find((row) => row.language === language)?.savedAt ?? null
    return {
      lead: draft.lead,
      edition: edition ? { ...shownOf(edition), exposure: exposureToBe(situation, edition), isLive: !candidate } : null,
      forcedFor: situation.liveEdition && state.live === 'live_needs_second_review' ? await reasonOfForce(run, situation.liveEdition.id) : null,
      isLiveUnreviewed: state.live === 'live_needs_second_review',
      against: before ? { ...contentOf(before), exposure: before.exposure && (candidate ? (published?.exposure ?? before.exposure) : before.exposure), id: before.id, number: before.number, isWithdrawn: state.live === 'withdrawn' } : null,
      sentBack, remarks, original,
      changedSince: edition !== undefined && draft.digest !== edition.digest,
      savedAt,
      offered: decisions.filter((action) => reasonsAgainst({ action, person, state, reason: '…' }).length === 0),
      reasons: may(person, 'content.approve', language) && edition ? reasonsAgainst({ action: 'approve', person, state }).filter(({ key }) => key === 'action.secondPerson') : [],
      parts: edition && state.authors.includes(person.id) ? await partsBy(run, { edition: edition.id, person: person.id, subject, language }) : [],
      names: await namesOfReferences({ req: own, run, values: [edition && contentOf(edition), before && contentOf(before), sentBack], language }),
      versions: await fileVersionsOf(run, { subject, language }),
    }
  })
  const { parts, ...told } = found
  const reasons = found.reasons.map((refusal) => refusalSentence({ ...refusal, language: req.i18n.language }))
  return { ...told, reasons, ownParts: reasons.length > 0 ? ownPartsOf({ subject, parts, names: found.names }) : [], people: await peopleNamed(req.payload, [found.edition?.submittedBy ?? null, ...(found.edition?.authors ?? []), ...found.remarks.map(({ by }) => by)]) }
}

const contentOf = ({ text, shared, exposure }: Edition): Comparable => ({ text, shared, exposure })

const shownOf = (edition: Edition) => {
  const { id, number, submittedAt, submittedBy, state, authors } = edition
  return { ...contentOf(edition), id, number, submittedAt, submittedBy, state, authors, seen: seenToDecide(edition) }
}

/** What readers get once this text is published; what is live already has what it has. */
const exposureToBe = ({ exposure, candidate }: Situation, edition: Edition) => {
  if (edition.exposure === null || exposure === null) return null
  return candidate && exposure.candidate ? exposureOnceLive({ ...exposure, edition: exposure.candidate }) : exposure.live ?? edition.exposure
}

/** What was live before an edition that went live at once. */
const publishedBefore = async (run: Run, { subject, language, number }: Edition): Promise<Edition | undefined> =>
  (await editionsOf(run, { subject, language })).find((one) => one.state === 'published' && one.number < number)
