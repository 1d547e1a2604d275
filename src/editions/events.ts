import type { Actor, Subject } from '../domain/edition'
import type { Language } from '../i18n/languages'
import { type Run, sql } from '../database/session'
import { isDocument } from './rows'

export type EventAction =
  | 'created' | 'saved' | 'submit' | 'takeBack' | 'approve' | 'requestChanges' | 'publish' | 'forcePublish' | 'withdraw' | 'import' | 'changeLead'
  | 'tightenExposure' | 'changeWithdrawal' | 'confirmPlaces' | 'setEventStatus' | 'requestTranslation' | 'restoreText' | 'keepText' | 'duplicate' | 'trash' | 'untrash'

export type TimelineEvent = {
  actor: Actor
  subject: Subject
  language?: Language | undefined
  action: EventAction
  from?: string | undefined
  to?: string | undefined
  edition?: string | undefined
  reason?: string | undefined
  request?: string | undefined
}

/** Adds an entry to the timeline of a document; entries are never changed. */
export const recordEvent = (run: Run, event: TimelineEvent) =>
  run(sql`insert into editorial.events (actor, actor_kind, collection, document, language, action, from_state, to_state, edition, reason, request)
    values (${event.actor.kind === 'person' ? event.actor.id : null}::uuid, ${event.actor.kind}, ${event.subject.collection}, ${event.subject.id}::uuid,
      ${event.language ?? null}, ${event.action}, ${event.from ?? null}, ${event.to ?? null}, ${event.edition ?? null}::uuid, ${event.reason?.trim() || null}, ${event.request ?? null})`)

/** An entry of the timeline as read back; `language` is null for what concerned every language. `to` of a withdrawal is what readers find. */
export type PastEvent = { id: string; at: string; actor: string | null; action: EventAction; language: Language | null; edition: string | null; reason: string | null; to: string | null }

/** What a reviewer asked for, by whom and when; `answeredBy` is the number of the version that was submitted since and not taken back. */
export type Remarks = { reason: string; at: string; by: string | null; answeredBy: number | null }

/** Of the event that the query calls `asked`. */
const answeredBy = ({ subject, language }: { subject: Subject; language: Language }) => sql`(select case when action = 'submit' then (select n.number from editorial.editions n where n.id = edition) end
  from editorial.events where ${isDocument(subject)} and language = ${language} and action in ('submit', 'takeBack') and id > asked.id order by id desc limit 1) as "answeredBy"`

/** The newest remarks on one language of a document; undefined when nobody asked for changes, or somebody approved or published since. */
export const newestRemarks = async (run: Run, { subject, language }: { subject: Subject; language: Language }): Promise<Remarks | undefined> => {
  const [found] = await run<Remarks & { at: string | Date }>(sql`select reason, at, actor as by, ${answeredBy({ subject, language })} from (
    select id, reason, at, actor, action from editorial.events where ${isDocument(subject)} and language = ${language}
      and action in ('requestChanges', 'approve', 'publish', 'forcePublish') order by events.id desc limit 1) asked where action = 'requestChanges'`)
  return found && { ...found, at: new Date(found.at).toISOString() }
}

/** The edition whose text the working copy of a language last was: submitted, put live at once or restored; undefined before that. */
export const lastHeldEdition = async (run: Run, { subject, language }: { subject: Subject; language: Language }): Promise<string | undefined> =>
  (await run<{ edition: string }>(sql`select edition from editorial.events where ${isDocument(subject)} and language = ${language}
    and action in ('submit', 'forcePublish', 'import', 'restoreText') order by events.id desc limit 1`))[0]?.edition

/** What a reviewer asked for, of which edition. */
export type PastRemarks = Remarks & { edition: string; number: number }

/** What reviewers asked for in one language since it last went live, newest first; at most twenty. */
export const remarksSinceLive = async (run: Run, { subject, language }: { subject: Subject; language: Language }): Promise<PastRemarks[]> => {
  const rows = await run<PastRemarks & { at: string | Date }>(sql`select reason, at, actor as by, edition, (select n.number from editorial.editions n where n.id = edition) as number, ${answeredBy({ subject, language })}
    from editorial.events asked where ${isDocument(subject)} and language = ${language} and action = 'requestChanges' and edition is not null and id > coalesce((select max(id)
      from editorial.events where ${isDocument(subject)} and language = ${language} and action in ('publish', 'forcePublish', 'import')), 0)
    order by asked.id desc limit 20`)
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}

/** What was done in one language of a document and to all of it, newest first. */
export const eventsOf = async (run: Run, { subject, language }: { subject: Subject; language: Language }): Promise<PastEvent[]> => {
  const rows = await run<PastEvent & { at: string | Date }>(sql`select id::text, at, actor, action, language, edition, reason, to_state as to from editorial.events
    where ${isDocument(subject)} and (language = ${language} or language is null) order by events.id desc limit 200`)
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}

/** Why an edition went live without a second person, as whoever did it said; null for one that did not. */
export const reasonOfForce = async (run: Run, edition: string): Promise<string | null> =>
  (await run<{ reason: string | null }>(sql`select reason from editorial.events where edition = ${edition}::uuid and action = 'forcePublish' order by id desc limit 1`))[0]?.reason ?? null
