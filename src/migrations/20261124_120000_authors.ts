import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

import { sourceText } from '../domain/sourceText'
import { digestOf } from '../editions/digest'

/**
 * Authors are told by the sequence of saves, files and copies included; a translation remembers the text that it answers, so that only
 * a change of that text makes it out of date; and a text that was taken back or replaced stays as an edition with a state of its own.
 */
const editorial = `
alter table editorial.saves add column is_copied boolean not null default false;
drop index editorial.saves_document;
create index saves_part on editorial.saves (collection, document, scope, id);
create index events_edition on editorial.events (edition) where edition is not null;

alter table editorial.editions disable trigger editions_immutable;
alter table editorial.editions drop constraint editions_state_check;
alter table editorial.editions add check (state in ('in_review', 'approved', 'changes_requested', 'published', 'replaced', 'taken_back', 'kept'));
alter table editorial.editions add column seen_saves jsonb not null default '[]';
alter table editorial.editions add column text_digest text not null default '';
alter table editorial.editions add column answers text;
update editorial.editions e set seen_saves = coalesce((
  select jsonb_agg(jsonb_build_object('collection', e.collection, 'document', e.document, 'scope', m.scope, 'save', m.save))
  from (select s.scope, max(s.id) as save from editorial.saves s
    where s.collection = e.collection and s.document = e.document and s.at <= e.submitted_at and (s.scope = e.language or (e.is_lead and s.scope = 'shared'))
    group by s.scope) m), '[]');
`

const answers = `
update editorial.editions t set answers = l.text_digest from editorial.editions l where l.id = t.based_on;
alter table editorial.editions alter column seen_saves drop default;
alter table editorial.editions alter column text_digest drop default;
alter table editorial.editions enable trigger editions_immutable;

alter table published.documents add column text_digest text;
update published.documents d set text_digest = e.text_digest from editorial.editions e where e.id = d.edition;
alter table published.documents alter column text_digest set not null;
alter table published.live add column answers text;
update published.live l set answers = e.answers from editorial.editions e where e.id = l.edition;
`

const view = ({ audience, exposures, isBehind }: { audience: string; exposures: string; isBehind: string }) => `
create or replace view reading_${audience}.live as
  select l.collection, l.document, l.language, l.number, l.based_on, l.state, l.slug, l.title, l.text,
         l.first_published_at, l.published_at,
         d.code, d.lead_language, d.shared, d.exposure, d.event_status, (l.language = d.lead_language) as is_lead,
         case when l.language <> d.lead_language then ${isBehind} else false end as is_behind
  from published.live l join published.documents d using (collection, document)
  where l.state <> 'withdrawn' and d.exposure in (${exposures});
`

const views = (isBehind: string): string =>
  view({ audience: 'public', exposures: `'public'`, isBehind }) + view({ audience: 'partners', exposures: `'public', 'partners'`, isBehind })

/** Digests of editions from before there were any; by pages, so that the size of the database does not matter. */
const fillTextDigests = async (db: MigrateUpArgs['db']): Promise<void> => {
  for (;;) {
    const { rows } = await db.execute(`select id, text from editorial.editions where text_digest = '' limit 500`)
    if (rows.length === 0) return
    const digests = (rows as { id: string; text: Record<string, unknown> }[]).map(({ id, text }) => `('${id}'::uuid, '${digestOf(sourceText(text))}')`)
    await db.execute(`update editorial.editions e set text_digest = d.digest from (values ${digests.join(', ')}) as d (id, digest) where e.id = d.id`)
  }
}

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(editorial)
  await fillTextDigests(db)
  await db.execute(answers)
  await db.execute(views('l.answers is distinct from d.text_digest'))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(views('d.number > l.based_on'))
  await db.execute(`
    alter table published.live drop column answers;
    alter table published.documents drop column text_digest;
    alter table editorial.editions disable trigger editions_immutable;
    update editorial.editions set state = 'replaced' where state in ('taken_back', 'kept');
    alter table editorial.editions enable trigger editions_immutable;
    alter table editorial.editions drop constraint editions_state_check;
    alter table editorial.editions add check (state in ('in_review', 'approved', 'changes_requested', 'published', 'replaced'));
    alter table editorial.editions drop column answers, drop column text_digest, drop column seen_saves;
    drop index editorial.events_edition;
    drop index editorial.saves_part;
    create index saves_document on editorial.saves (collection, document, scope, at);
    alter table editorial.saves drop column is_copied;
  `)
}
