import type { CandidateState, LiveState } from '../domain/workflow'
import type { Exposure } from '../domain/content'
import type { QueueRow } from '../domain/queue'
import type { RowExposure } from '../domain/readers'
import type { Subject } from '../domain/edition'
import { type Language, languageCodes } from '../i18n/languages'
import { type Row, type Run, type Sql, sql } from '../database/session'

const everyLanguage = sql.raw(languageCodes.map((code) => `('${code}')`).join(', '))

/** The working copy is looser than what waits or, where nothing does, than what readers get: `needsSubmitting` of the domain, for lists. */
const loosens = sql`editorial.exposure_rank(d.exposure) < case when n.state in ('in_review', 'approved')
  then greatest(editorial.exposure_rank(n.exposure), case when editorial.is_tightened_since(n.id, n.collection, n.document) then editorial.exposure_rank(p.exposure) end)
  else editorial.exposure_rank(p.exposure) end`

/**
 * An image or a PDF that the working copy names was saved since the edition was built from it: `partsOf` of the domain, for lists. What was
 * changed back since then counts as well, since nothing is built here.
 */
const filesSavedSince = sql`exists (select from editorial.file_uses u cross join (values (g.language), ('shared'), ('file')) as p (scope)
    left join lateral (select b.save from jsonb_to_recordset(n.seen_saves) as b (document uuid, scope text, save bigint) where b.document = u.file and b.scope = p.scope) b on true
    join editorial.saves s on s.collection in ('media', 'documents') and s.document = u.file and s.scope = p.scope and s.id > coalesce(b.save, 0)
    where u.collection = d.collection and u.document = d.document and u.place = 'draft'
      and (u.scope = g.language or (u.scope = 'shared' and (p.scope <> 'file' or g.language = d.language))))`

/**
 * One row per document and language, also for a language that nobody has written in. A candidate is the newest edition that was
 * not replaced; whether the working copy differs from it is told by the digest that each save leaves behind, and by the saves of its files.
 */
const rowsWhere = (condition: Sql): Sql => sql`
  select d.collection, d.document as id, g.language, d.language as lead, t.title, coalesce(t.language, d.language) as "titleLanguage",
    coalesce(w.has_text, false) as "hasText", w.requested_at as "requestedAt", w.requested_by as "requestedBy", n.submitted_by as "submittedBy", w.saved_at as "savedAt",
    coalesce(n.state, 'none') as candidate, coalesce(to_json(n.authors || case when l.state = 'live_needs_second_review' then array_remove(array[n.submitted_by], null) else '{}' end), '[]') as authors,
    coalesce((select max(e.at) from editorial.events e where e.edition = n.id), n.submitted_at) as "candidateSince",
    case when n.state = 'changes_requested' then
      (select e.reason from editorial.events e where e.edition = n.id and e.action = 'requestChanges' order by e.id desc limit 1) end as remarks,
    coalesce(l.state, 'none') as live, l.published_at as "publishedAt",
    coalesce(o.state in ('live', 'live_needs_second_review'), false) as "leadLive", o.published_at as "leadPublishedAt",
    coalesce(d.exposure, p.exposure, 'hidden') as "chosenExposure", p.exposure as "liveExposure",
    case when n.state in ('in_review', 'approved') and n.exposure is not null then
      json_build_object('exposure', n.exposure, 'isTightenedSince', editorial.is_tightened_since(n.id, n.collection, n.document)) end as "candidateExposure",
    n.source_digest is distinct from w.source_digest or coalesce(g.language = d.language and ${loosens}, false) or ${filesSavedSince} as "hasChanges",
    g.language <> d.language and l.document is not null and l.answers is distinct from p.text_digest as "isBehind",
    g.language <> d.language and n.state in ('in_review', 'approved', 'changes_requested') and o.state in ('live', 'live_needs_second_review') and n.answers is distinct from p.text_digest as "isCandidateBehind",
    array_to_json(array(select distinct s.actor from editorial.saves s where s.collection = d.collection and s.document = d.document
      and (s.scope in (g.language, 'shared') or g.language = d.language) and s.actor is not null and not s.is_copied)) as "writers"
  from editorial.working d
  cross join (values ${everyLanguage}) as g (language)
  left join editorial.working w on w.collection = d.collection and w.document = d.document and w.language = g.language
  left join lateral (select t.title, t.language from editorial.working t where t.collection = d.collection and t.document = d.document and t.title is not null
    order by t.language <> g.language, not t.is_lead limit 1) t on true
  left join lateral (select * from editorial.editions n where n.collection = d.collection and n.document = d.document and n.language = g.language
    and n.state not in ('replaced', 'taken_back', 'kept') order by n.number desc limit 1) n on true
  left join published.documents p on p.collection = d.collection and p.document = d.document
  left join published.live l on l.collection = d.collection and l.document = d.document and l.language = g.language
  left join published.live o on o.collection = d.collection and o.document = d.document and o.language = d.language
  where d.is_lead and ${condition}
  order by d.collection, d.document, g.language`

/** Of a document `d`, by what was done with it. */
export const isNotTrashed = sql`not exists (select 1 from editorial.events t where t.collection = d.collection and t.document = d.document and t.action = 'trash'
  and not exists (select 1 from editorial.events u where u.collection = t.collection and u.document = t.document and u.action = 'untrash' and u.id > t.id))`

const candidateOf = (state: unknown): CandidateState =>
  state === 'in_review' || state === 'approved' || state === 'changes_requested' ? state : 'none'

const iso = (value: unknown): string | null => (value ? new Date(value as string | Date).toISOString() : null)

const asRow = (row: Row): QueueRow => ({
  subject: { collection: row['collection'] as string, id: row['id'] as string },
  language: row['language'] as Language,
  lead: row['lead'] as Language,
  title: row['title'] as string | null,
  titleLanguage: row['titleLanguage'] as Language,
  isLead: row['language'] === row['lead'],
  hasText: row['hasText'] as boolean,
  candidate: candidateOf(row['candidate']),
  live: row['live'] as LiveState,
  leadLive: row['leadLive'] as boolean,
  hasChanges: row['hasChanges'] as boolean,
  isBehind: row['isBehind'] as boolean,
  isCandidateBehind: row['isCandidateBehind'] === true,
  exposure: { live: row['liveExposure'] as Exposure | null, chosen: row['chosenExposure'] as Exposure, candidate: row['candidateExposure'] as RowExposure['candidate'] },
  authors: row['authors'] as string[],
  writers: row['writers'] as string[],
  submittedBy: row['submittedBy'] as string | null,
  requestedBy: row['requestedBy'] as string | null,
  requestedAt: iso(row['requestedAt']),
  savedAt: iso(row['savedAt']),
  candidateSince: iso(row['candidateSince']),
  remarks: row['remarks'] as string | null,
  publishedAt: iso(row['publishedAt']),
  leadPublishedAt: iso(row['leadPublishedAt']),
})

/** Where every language of every document stands that is not in the trash. */
export const standingRows = async (run: Run): Promise<QueueRow[]> => (await run(rowsWhere(isNotTrashed))).map(asRow)

/** The texts that wait for a second person, before they go live or after. */
export const reviewRows = async (run: Run): Promise<QueueRow[]> =>
  (await run(rowsWhere(sql`${isNotTrashed} and (n.state = 'in_review' or l.state = 'live_needs_second_review')`))).map(asRow)

/** Where every language of these documents stands, by document; one that was never saved is not there. One query for all of them. */
export const standingRowsIn = async (run: Run, { collection, ids }: { collection: string; ids: readonly string[] }): Promise<Map<string, QueueRow[]>> => {
  const rows = ids.length === 0 ? [] : (await run(rowsWhere(sql`d.collection = ${collection} and d.document = any(${`{${ids.join(',')}}`}::uuid[])`))).map(asRow)
  const byId = new Map<string, QueueRow[]>()
  for (const row of rows) byId.set(row.subject.id, [...(byId.get(row.subject.id) ?? []), row])
  return byId
}

/** Where every language of one document stands; empty for a document that was never saved. */
export const standingRowsOf = async (run: Run, { collection, id }: Subject): Promise<QueueRow[]> => (await standingRowsIn(run, { collection, ids: [id] })).get(id) ?? []
