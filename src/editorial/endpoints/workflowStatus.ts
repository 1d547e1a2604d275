import type { Exposure, Withdrawal } from '../../domain/content'
import type { DoubtfulLink } from '../../domain/doubtfulLinks'
import type { Loosening } from '../../domain/exposure'
import type { Drift } from '../../domain/original'
import type { Standing } from '../../domain/standing'
import type { Action, LanguageState } from '../../domain/workflow'
import type { Language } from '../../i18n/languages'
import type { LeadHere } from '../actions/redirectTarget'
import type { NamedImage } from '../images/withoutWords'
import type { NamedTarget } from '../notLive'
import type { Since } from '../reviewing/drift'

export type LanguageStatus = LanguageState & {
  offered: Action[]
  /** Digest of what each offered action would act upon, sent back with it. */
  seen: Partial<Record<Action, string>>
  /** Shared fields that publishing this language would change, in every language. */
  willPublish: string[]
  slug: string | null
  /** Where this language stands, in the words of editors; the first is the state. */
  standing: Standing[]
  /** Path of the live page; null while there is none that a reader may open. */
  livePath: string | null
  /** The edition that waits for a decision or for publishing. */
  candidateEdition: string | null
  isRequested: boolean
  /** Of a translation whose original moved on since it was made from it: the two texts of the lead to compare. */
  drift: Drift | null
  /** Where `drift` says nothing, since it answers the newest original by what was submitted, though its live version does not: what changed since that. */
  sinceLive: Since | null
  /** What readers find in place of the page; null while it is not withdrawn. */
  withdrawal: Withdrawal | null
  /** The title of the page that they are led to; null where they are led nowhere. */
  ledTo: string | null
  /** Withdrawn pages whose readers are led to this one. */
  leadHere: LeadHere
  /** Places in Afghanistan that keep this text of a global back until an officer confirms them. */
  unconfirmedPlaces: string[]
  /** Links of the saved text that deserve a second look. */
  doubtfulLinks: DoubtfulLink[]
  /** Images of this text, its own and those of all languages, that have no alternative text in it yet. */
  lacking: NamedImage[]
  /** What its page would lead to and readers do not have in this language. */
  notLive: NamedTarget[]
  /** Of a live translation: images that publishing its lead would bring, and that its page has no words for. */
  losesImages: NamedImage[]
  /** What a reviewer asked for and nobody has approved since; `by` is a name, `answeredBy` the number of the version submitted since. */
  remarks: { reason: string; at: string; by: string | null; answeredBy: number | null } | null
}
export type ExposureStatus = {
  /** What readers get now; null before the first publish. */
  live: Exposure | null
  /** What the working copy says. */
  chosen: Exposure
  /** The step that a looser exposure waits for. */
  waitsFor: Loosening | null
  /** Places in Afghanistan that the document was hidden for. */
  places: string[]
}
export type WorkflowStatus = {
  languages: LanguageStatus[]
  lead: Language
  code: string | null
  /** Null for a global, which is as public as the pages it is part of. */
  exposure: ExposureStatus | null
  eventStatus: string | null
  /** What is said of the event once the lead is published as it waits, or else as it is saved. */
  eventStatusOnceLive: string | null
}
