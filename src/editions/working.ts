import type { Subject } from '../domain/edition'
import type { Language } from '../i18n/languages'
import { type Run, sql } from '../database/session'

type Saved = { subject: Subject; language: Language; isLead: boolean; title: string | undefined; sourceDigest: string; hasText: boolean }

/** Notes what the working copy of one language holds now, so that lists need not build editions. */
export const noteWorking = (run: Run, saved: Saved) =>
  run(sql`insert into editorial.working (collection, document, language, is_lead, title, source_digest, has_text)
    values (${saved.subject.collection}, ${saved.subject.id}::uuid, ${saved.language}, ${saved.isLead}, ${saved.title ?? null}, ${saved.sourceDigest}, ${saved.hasText})
    on conflict (collection, document, language) do update set is_lead = excluded.is_lead, title = excluded.title,
      source_digest = excluded.source_digest, has_text = excluded.has_text, saved_at = clock_timestamp()`)

/** Puts a translation on the list of those asked for. */
export const noteRequest = (run: Run, { subject, language, actor }: { subject: Subject; language: Language; actor: string | null }) =>
  run(sql`insert into editorial.working (collection, document, language, is_lead, source_digest, has_text, requested_at, requested_by)
    values (${subject.collection}, ${subject.id}::uuid, ${language}, false, '', false, clock_timestamp(), ${actor}::uuid)
    on conflict (collection, document, language) do update set requested_at = clock_timestamp(), requested_by = excluded.requested_by`)
