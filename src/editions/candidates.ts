import type { Part } from '../domain/authors'
import type { Actor, DraftEdition, Edition, EditionState, Subject } from '../domain/edition'
import { editionShape, withoutImageWords } from '../domain/edition'
import type { Language } from '../i18n/languages'
import { type Run, sql } from '../database/session'
import { editionById, editionsWhere, isScope } from './rows'
import { authorsSince, type SeenSave } from './saves'

type Scope = { subject: Subject; language: Language }

/** Every edition of one language of a document, newest first. */
export const editionsOf = (run: Run, scope: Scope): Promise<Edition[]> => editionsWhere(run, isScope(scope))

/** Whether a text would be lost if another took its place: no edition holds it. */
export const isUnsubmitted = async (run: Run, { text, ...scope }: Scope & { text: DraftEdition['text'] }): Promise<boolean> => {
  const own = withoutImageWords(text)
  if (Object.keys(own).length === 0) return false
  const held = await run(sql`select 1 from editorial.editions where ${isScope(scope)} and text - 'media' = ${JSON.stringify(own)}::jsonb limit 1`)
  return held.length === 0
}

/** What is known of each edition of one language without its text, newest first; `textDigest` tells what a translator translates of it. */
export const editionsInBrief = (run: Run, scope: Scope): Promise<BriefEdition[]> =>
  run<BriefEdition>(sql`select id, number, state, text_digest as "textDigest" from editorial.editions where ${isScope(scope)} order by number desc limit 1000`)

export type BriefEdition = Pick<Edition, 'id' | 'number' | 'state' | 'textDigest'>

/** The lead edition that a translation made now answers: the live one or, before there is one, the newest submitted. */
export const leadEditionOf = async (run: Run, { subject, lead }: Pick<DraftEdition, 'subject' | 'lead'>): Promise<string | null> => {
  const newest = await run<{ id: string }>(sql`select coalesce(
    (select edition from published.documents where collection = ${subject.collection} and document = ${subject.id}::uuid),
    (select id from editorial.editions where ${isScope({ subject, language: lead })} and state not in ('taken_back', 'kept') order by number desc limit 1)) as id`)
  return newest[0]?.id ?? null
}

type Candidate = {
  draft: DraftEdition
  actor: Actor
  state: EditionState
  /** What the draft is made of, and the newest save of each when it was built. */
  parts: readonly Part[]
  seen: readonly SeenSave[]
  /** Of a translation: digest of the lead's text that it answers. */
  answers: string | null
  basedOn: string | null
}

/** Freezes a draft as a new edition. One that is to be decided takes the place of one that waited. */
export const storeEdition = async (run: Run, { draft, actor, state, parts, seen, answers, basedOn }: Candidate): Promise<Edition> => {
  const { subject, language, lead } = draft
  const authors = await authorsSince(run, { subject, language, parts })
  if (state === 'in_review') await run(sql`update editorial.editions set state = 'replaced' where ${isScope({ subject, language })} and state in ('in_review', 'approved')`)
  const [row] = await run<{ id: string }>(sql`insert into editorial.editions
    (collection, document, language, lead, number, shape, text, shared, exposure, digest, source_digest, text_digest, slug, based_on, answers, authors, seen_saves, submitted_by, state)
    select ${subject.collection}, ${subject.id}::uuid, ${language}, ${lead}, coalesce(max(number), 0) + 1, ${editionShape},
      ${JSON.stringify(draft.text)}::jsonb, ${draft.shared ? JSON.stringify(draft.shared) : null}::jsonb, ${draft.exposure}, ${draft.digest}, ${draft.sourceDigest}, ${draft.textDigest},
      ${draft.text.slug ?? ''}, ${basedOn}::uuid, ${answers}, ${`{${authors.join(',')}}`}::uuid[], ${JSON.stringify(seen)}::jsonb, ${actor.kind === 'person' ? actor.id : null}::uuid, ${state}
    from editorial.editions where ${isScope({ subject, language })} returning id`)
  const stored = row && (await editionById(run, row.id))
  if (!stored) throw new Error('an edition was not stored')
  return stored
}

/** Moves an edition on; its content stays as it is. */
export const setEditionState = (run: Run, { id, state }: { id: string; state: EditionState }) =>
  run(sql`update editorial.editions set state = ${state} where id = ${id}::uuid`)

/** The titles under which documents would go live in one language: of what is approved, by document. One query for all of them. */
export const approvedTitles = async (run: Run, { collection, ids, language }: { collection: string; ids: readonly string[]; language: Language }): Promise<Map<string, string>> => {
  const rows = ids.length === 0 ? [] : await run<{ id: string; title: string | null }>(sql`select document as id, text ->> 'title' as title from editorial.editions
    where collection = ${collection} and document = any(${`{${ids.join(',')}}`}::uuid[]) and language = ${language} and state = 'approved'`)
  return new Map(rows.flatMap(({ id, title }) => (title ? [[id, title] as const] : [])))
}

/** What was approved before a withdrawal is to be decided again. */
export const reopenApproved = (run: Run, scope: Scope) =>
  run(sql`update editorial.editions set state = 'in_review' where ${isScope(scope)} and state = 'approved'`)
