import type { Exposure, EventStatus, SayableStatus, Withdrawal } from '../domain/content'
import type { Edition, Subject } from '../domain/edition'
import type { EventStanding } from '../domain/eventStatus'
import { firstDayOf, knownTimes, type KnownTimes, overAt, type Times } from '../domain/eventTimes'
import type { LiveState } from '../domain/workflow'
import type { Language } from '../i18n/languages'
import { type Run, sql } from '../database/session'
import { isDocument, isScope } from './rows'

export type LiveRow = {
  language: Language
  edition: string
  number: number
  state: Exclude<LiveState, 'none'>
  slug: string
  /** Since when this text is live. */
  publishedAt: string
  /** Null where it was imported: nobody knows when it was. */
  firstPublishedAt: string | null
  withdrawal: Withdrawal | null
  /** Digest of the text that this translation answers. */
  answers: string | null
}
export type PublishedDocument = {
  code: string
  lead: Language
  number: number
  edition: string
  /** Digest of what a translator translates of the lead's live text. */
  textDigest: string
  shared: Record<string, unknown>
  exposure: Exposure
  eventStatus: EventStatus
  previousStart: string | null
  /** For when an event was last announced, also once its date was taken away. */
  lastTimes: KnownTimes | null
}

/** The live rows of a document, one per language that was ever published. */
export const liveRows = async (run: Run, subject: Subject): Promise<LiveRow[]> =>
  run<LiveRow>(sql`select language, edition, number, state, slug, published_at as "publishedAt", first_published_at as "firstPublishedAt", withdrawal, answers from published.live where ${isDocument(subject)}`)

/** What all languages of a published document share; undefined before its first publish. */
export const publishedDocument = async (run: Run, subject: Subject): Promise<PublishedDocument | undefined> =>
  (await run<PublishedDocument>(sql`select code, lead_language as lead, number, edition, text_digest as "textDigest", shared, exposure, event_status as "eventStatus", previous_start as "previousStart", last_times as "lastTimes"
    from published.documents where ${isDocument(subject)}`))[0]

type Putting = { edition: Edition; state: 'live' | 'live_needs_second_review'; isImport: boolean }

/** Writes the live row of one language from an edition. When it was first published stays for ever; of what was imported nobody knows, and no later publish makes it known. */
export const putLive = (run: Run, { edition, state, isImport }: Putting) =>
  run(sql`insert into published.live as l (collection, document, language, edition, number, based_on, answers, state, slug, title, text, first_published_at, published_at, is_imported)
    values (${edition.subject.collection}, ${edition.subject.id}::uuid, ${edition.language}, ${edition.id}::uuid, ${edition.number},
      (select number from editorial.editions where id = ${edition.basedOn}::uuid), ${edition.answers}, ${state}, ${edition.text.slug}, ${edition.text.title},
      ${JSON.stringify(edition.text)}::jsonb, ${isImport ? null : sql`transaction_timestamp()`}, transaction_timestamp(), ${isImport})
    on conflict (collection, document, language) do update set edition = excluded.edition, number = excluded.number, based_on = excluded.based_on, answers = excluded.answers,
      state = excluded.state, slug = excluded.slug, title = excluded.title, text = excluded.text, published_at = excluded.published_at,
      is_imported = excluded.is_imported, withdrawal = null, withdrawn_at = null`)

/** On which day an event begins and until when it is to come; no question of a reader does sums with time zones. */
const timesOf = ({ subject, shared }: Edition): { firstDay: string | null; over: string | null; known: string | null } => {
  const times: Times = subject.collection === 'events' ? (shared ?? {}) : {}
  const known = knownTimes(times)
  return { firstDay: firstDayOf(times), over: overAt(times), known: known && JSON.stringify(known) }
}

/** Writes what all languages share from a lead edition. The times that an event last had stay where it now has none. */
export const putDocument = (run: Run, { edition, exposure, code, standing }: { edition: Edition; exposure: Exposure; code: string; standing: EventStanding }) => {
  const { firstDay, over, known } = timesOf(edition)
  return run(sql`insert into published.documents as d (collection, document, code, lead_language, number, edition, text_digest, shared, exposure, event_status, previous_start, first_day, over_at, last_times, revised_at)
    values (${edition.subject.collection}, ${edition.subject.id}::uuid, ${code}, ${edition.language}, ${edition.number}, ${edition.id}::uuid, ${edition.textDigest},
      ${JSON.stringify(edition.shared ?? {})}::jsonb, ${exposure}, ${standing.status}, ${standing.previousStart}, ${firstDay}, ${over}::timestamptz, ${known}::jsonb, transaction_timestamp())
    on conflict (collection, document) do update set number = excluded.number, edition = excluded.edition, text_digest = excluded.text_digest, shared = excluded.shared, exposure = excluded.exposure,
      event_status = excluded.event_status, previous_start = excluded.previous_start, first_day = excluded.first_day, over_at = excluded.over_at,
      last_times = coalesce(excluded.last_times, d.last_times), revision = d.revision + 1, revised_at = excluded.revised_at`)
}

/** Takes one language off the site; what readers find there may be corrected later, and it is withdrawn since the first time. */
export const setWithdrawn = (run: Run, { subject, language, withdrawal }: { subject: Subject; language: Language; withdrawal: Withdrawal }) =>
  run(sql`update published.live set state = 'withdrawn', withdrawal = ${JSON.stringify(withdrawal)}::jsonb,
    withdrawn_at = coalesce(withdrawn_at, transaction_timestamp()) where ${isScope({ subject, language })}`)

/** A second person approved what was already live. */
export const setReviewed = (run: Run, { subject, language }: { subject: Subject; language: Language }) =>
  run(sql`update published.live set state = 'live' where ${isScope({ subject, language })} and state = 'live_needs_second_review'`)

/** Sets the exposure of a published document; no effect before its first publish. */
export const setExposure = (run: Run, { subject, exposure }: { subject: Subject; exposure: Exposure }) =>
  run(sql`update published.documents set exposure = ${exposure} where ${isDocument(subject)}`)

/** Never waits for an edition; calendars that have the event are told that it changed. */
export const setEventStatus = (run: Run, { subject, status }: { subject: Subject; status: SayableStatus }) =>
  run(sql`update published.documents set event_status = ${status}, previous_start = null, revision = revision + 1, revised_at = transaction_timestamp() where ${isDocument(subject)}`)
