import type { Actor, DraftEdition, Edition, EditionState, Subject } from '../domain/edition'
import { editionShape } from '../domain/edition'
import type { Language } from '../i18n/languages'
import { type Run, sql } from '../database/session'
import { editionById, editionsWhere, isScope } from './rows'

type Scope = { subject: Subject; language: Language }

/** Every edition of one language of a document, newest first. */
export const editionsOf = (run: Run, scope: Scope): Promise<Edition[]> => editionsWhere(run, isScope(scope))

/** Everyone whose save changed this language (for the lead also a shared value) since its last approved edition. */
const authorsSince = async (run: Run, { subject, language, isLead }: Scope & { isLead: boolean }): Promise<string[]> => {
  const scopes = sql.raw(isLead ? `('${language}', 'shared')` : `('${language}')`)
  const rows = await run<{ actor: string }>(sql`select distinct actor from editorial.saves
    where collection = ${subject.collection} and document = ${subject.id}::uuid and scope in ${scopes} and actor is not null
      and at > coalesce((select max(e.submitted_at) from editorial.editions e where ${isScope({ subject, language })}
        and exists (select 1 from editorial.events ev where ev.edition = e.id and ev.action = 'approve')), '-infinity')`)
  return rows.map(({ actor }) => actor)
}

const leadEditionOf = async (run: Run, { subject, lead }: { subject: Subject; lead: Language }): Promise<string | null> => {
  const newest = await run<{ id: string }>(sql`select coalesce(
    (select edition from published.documents where collection = ${subject.collection} and document = ${subject.id}::uuid),
    (select id from editorial.editions where ${isScope({ subject, language: lead })} order by number desc limit 1)) as id`)
  return newest[0]?.id ?? null
}

/** Freezes a draft as a new edition in review, in place of one that waited. */
export const storeCandidate = async (run: Run, { draft, actor, state }: { draft: DraftEdition; actor: Actor; state: EditionState }): Promise<Edition> => {
  const { subject, language, lead } = draft
  const isLead = language === lead
  const authors = await authorsSince(run, { subject, language, isLead })
  const basedOn = isLead ? null : await leadEditionOf(run, { subject, lead })
  await run(sql`update editorial.editions set state = 'replaced' where ${isScope({ subject, language })} and state in ('in_review', 'approved')`)
  const [row] = await run<{ id: string }>(sql`insert into editorial.editions
    (collection, document, language, lead, number, shape, text, shared, exposure, digest, source_digest, slug, based_on, authors, submitted_by, state)
    select ${subject.collection}, ${subject.id}::uuid, ${language}, ${lead}, coalesce(max(number), 0) + 1, ${editionShape},
      ${JSON.stringify(draft.text)}::jsonb, ${draft.shared ? JSON.stringify(draft.shared) : null}::jsonb, ${draft.exposure}, ${draft.digest}, ${draft.sourceDigest},
      ${draft.text.slug ?? ''}, ${basedOn}::uuid, ${`{${authors.join(',')}}`}::uuid[], ${actor.kind === 'person' ? actor.id : null}::uuid, ${state}
    from editorial.editions where ${isScope({ subject, language })} returning id`)
  const stored = row && (await editionById(run, row.id))
  if (!stored) throw new Error('an edition was not stored')
  return stored
}

/** Moves an edition on; its content stays as it is. */
export const setEditionState = (run: Run, { id, state }: { id: string; state: EditionState }) =>
  run(sql`update editorial.editions set state = ${state} where id = ${id}::uuid`)
