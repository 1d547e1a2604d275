import type { Part, SaveScope } from '../domain/authors'
import type { Subject } from '../domain/edition'
import type { Language } from '../i18n/languages'
import { type Run, sql } from '../database/session'
import { isScope } from './rows'

/** The newest save of a part at the time an edition was built from it. */
export type SeenSave = Part & { save: number }

type Saved = { subject: Subject; scope: SaveScope; actor: string | null }

/** Notes who changed what, in the transaction of the save. */
export const noteSave = (run: Run, { subject, scope, actor }: Saved) =>
  run(sql`insert into editorial.saves (collection, document, scope, actor) values (${subject.collection}, ${subject.id}::uuid, ${scope}, ${actor}::uuid)`)

/** Notes whose words were copied into a document: they are its authors too, although it is none of their drafts. */
export const noteCopied = (run: Run, { subject, scope, authors }: { subject: Subject; scope: SaveScope; authors: readonly string[] }) =>
  run(sql`insert into editorial.saves (collection, document, scope, actor, is_copied)
    select ${subject.collection}, ${subject.id}::uuid, ${scope}, author, true from unnest(${`{${authors.join(',')}}`}::uuid[]) as author`)

/** Everyone who ever saved one of these scopes of a document, or whose words were copied into it. */
export const everySaver = async (run: Run, { subject, scopes }: { subject: Subject; scopes: readonly SaveScope[] }): Promise<string[]> => {
  const rows = await run<{ actor: string }>(sql`select distinct actor from editorial.saves
    where collection = ${subject.collection} and document = ${subject.id}::uuid and scope = any(${`{${scopes.join(',')}}`}) and actor is not null`)
  return rows.map(({ actor }) => actor)
}

const wanted = (parts: readonly Part[]) => sql`jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as w (collection text, document uuid, scope text)`

/**
 * The newest save of each part; a part that was never saved is left out. To be asked before the parts are read: a save that comes
 * between the two then counts twice, never not at all.
 */
export const newestSaves = async (run: Run, parts: readonly Part[]): Promise<SeenSave[]> => {
  const rows = await run<Part & { save: string }>(sql`select w.collection, w.document, w.scope, max(s.id)::text as save
    from ${wanted(parts)} join editorial.saves s on s.collection = w.collection and s.document = w.document and s.scope = w.scope
    group by w.collection, w.document, w.scope`)
  return rows.map((row) => ({ ...row, save: Number(row.save) }))
}

type Asked = { subject: Subject; language: Language; parts: readonly Part[] }

/**
 * The saves that the last approval of this language covers. An approval that was followed by a request for changes covers nothing, nor
 * does one from before a withdrawal, of what was withdrawn or of what waited behind it.
 */
const approvedSaves = async (run: Run, { subject, language }: Omit<Asked, 'parts'>): Promise<SeenSave[]> => {
  const [approved] = await run<{ seen: SeenSave[] }>(sql`select e.seen_saves as seen from editorial.editions e
    where ${isScope({ subject, language })} and e.state <> 'changes_requested' and exists (
      select 1 from editorial.events a where a.edition = e.id and a.action = 'approve' and not exists (
        select 1 from editorial.events w join editorial.editions o on o.id = w.edition
        where w.collection = e.collection and w.document = e.document and w.language = e.language and w.action = 'withdraw'
          and w.id > a.id and o.number <= e.number))
    order by e.number desc limit 1`)
  return approved?.seen ?? []
}

/** Which parts of an edition this person saved since the last approval of this language, as far as the edition was made from it; at most twenty. */
export const partsBy = async (run: Run, { edition, person, ...scope }: Omit<Asked, 'parts'> & { edition: string; person: string }): Promise<Part[]> => {
  const seen = await approvedSaves(run, scope)
  return run<Part>(sql`select s.collection, s.document, s.scope
    from editorial.editions e cross join lateral jsonb_to_recordset(e.seen_saves) as w (collection text, document uuid, scope text, save bigint)
    join editorial.saves s on s.collection = w.collection and s.document = w.document and s.scope = w.scope and s.id <= w.save
    left join jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) as b (collection text, document uuid, scope text, save bigint)
      on b.collection = w.collection and b.document = w.document and b.scope = w.scope
    where e.id = ${edition}::uuid and s.actor = ${person}::uuid and s.id > coalesce(b.save, 0)
    group by s.collection, s.document, s.scope order by min(s.id) limit 20`)
}

/** Everyone whose saves made these parts since the last approval of this language, by the sequence of saves. */
export const authorsSince = async (run: Run, { parts, ...scope }: Asked): Promise<string[]> => {
  const seen = await approvedSaves(run, scope)
  const rows = await run<{ actor: string }>(sql`select distinct s.actor
    from ${wanted(parts)} join editorial.saves s on s.collection = w.collection and s.document = w.document and s.scope = w.scope
    left join jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) as b (collection text, document uuid, scope text, save bigint)
      on b.collection = w.collection and b.document = w.document and b.scope = w.scope
    where s.actor is not null and s.id > coalesce(b.save, 0)`)
  return rows.map(({ actor }) => actor)
}
