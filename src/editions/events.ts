import type { Actor, Subject } from '../domain/edition'
import type { Language } from '../i18n/languages'
import { type Run, sql } from '../database/session'
import { isDocument } from './rows'

export type EventAction =
  | 'created' | 'saved' | 'submit' | 'approve' | 'requestChanges' | 'publish' | 'forcePublish' | 'withdraw' | 'import'
  | 'tightenExposure' | 'setEventStatus' | 'requestTranslation' | 'restoreText' | 'duplicate' | 'trash' | 'untrash'

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

/** The channel on which every change of what is public is announced: a hint, listeners read again. */
export const channel = 'published'

/** Announces that a document's public face changed; arrives after the commit, never after a rollback. */
export const announce = (run: Run, { subject, language }: { subject: Subject; language?: Language }) =>
  run(sql`select pg_notify(${channel}, ${JSON.stringify({ collection: subject.collection, id: subject.id, ...(language ? { language } : {}) })})`)

/** An entry of the timeline as read back; `language` is null for what concerned every language. */
export type PastEvent = { id: string; at: string; actor: string | null; action: EventAction; language: Language | null; edition: string | null; reason: string | null }

/** What was done in one language of a document and to all of it, newest first. */
export const eventsOf = async (run: Run, { subject, language }: { subject: Subject; language: Language }): Promise<PastEvent[]> => {
  const rows = await run<PastEvent & { at: string | Date }>(sql`select id::text, at, actor, action, language, edition, reason from editorial.events
    where ${isDocument(subject)} and (language = ${language} or language is null) order by events.id desc limit 200`)
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}
