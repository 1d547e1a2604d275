import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What was imported was published before, nobody knows when: the moment of the import is no date of it. And what was withdrawn was so on the day
 * on which somebody did it, not on the day on which it had been published.
 */
const columns = `
alter table published.live alter column first_published_at drop not null;
alter table published.live add column is_imported boolean not null default false;
alter table published.live add column withdrawn_at timestamptz;
alter table published.files alter column published_at drop not null;

update published.live l set first_published_at = null from editorial.events e
  where e.action = 'import' and e.collection = l.collection and e.document = l.document and e.language = l.language;
update published.live l set is_imported = true from editorial.events e where e.action = 'import' and e.edition = l.edition;
update published.files f set published_at = null from editorial.events e where e.action = 'import' and e.edition = f.edition;
update published.live l set withdrawn_at = coalesce((select max(e.at) from editorial.events e
    where e.action = 'withdraw' and e.collection = l.collection and e.document = l.document and e.language = l.language), l.published_at)
  where l.state = 'withdrawn';
alter table published.live add constraint live_withdrawn_at check ((withdrawn_at is not null) = (state = 'withdrawn'));
`

const live = ({ audience, exposures, more }: { audience: string; exposures: string; more: string }) => `
create or replace view reading_${audience}.live with (security_barrier = true) as
  select l.collection, l.document, l.language, l.number, l.based_on, l.state, l.slug, l.title, l.text,
         l.first_published_at, l.published_at,
         d.code, d.lead_language, d.shared, d.exposure, d.event_status, (l.language = d.lead_language) as is_lead,
         case when l.language <> d.lead_language then l.answers is distinct from d.text_digest else false end as is_behind,
         d.first_day, d.over_at, d.revision, greatest(l.published_at, d.revised_at) as revised_at, d.previous_start${more}
  from published.live l join published.documents d using (collection, document)
  where l.state <> 'withdrawn' and d.exposure in (${exposures});
`

/** As before, but for the day; its column keeps its place. */
const withdrawn = ({ audience, exposures, at }: { audience: string; exposures: string; at: 'published_at' | 'withdrawn_at' }) => `
create or replace view reading_${audience}.withdrawn with (security_barrier = true) as
  select l.collection, l.document, l.language, l.slug,
    case when l.withdrawal->>'kind' = 'notice' then l.title else '' end as title,
    case when l.withdrawal->>'kind' <> 'redirect' or exists (
      select 1 from published.live t join published.documents o using (collection, document)
      where t.collection = l.withdrawal->'to'->>'collection' and t.document = (l.withdrawal->'to'->>'id')::uuid and t.language = l.language
        and t.state <> 'withdrawn' and o.exposure in (${exposures})
    ) then l.withdrawal else '{"kind": "gone"}' end as withdrawal,
    case when l.withdrawal->>'kind' = 'notice' then l.${at} else null end as ${at}
  from published.live l join published.documents d using (collection, document)
  where l.state = 'withdrawn' and d.exposure in (${exposures});
`

const audiences = [['public', `'public'`], ['partners', `'public', 'partners'`]] as const

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(columns)
  for (const [audience, exposures] of audiences) {
    await db.execute(live({ audience, exposures, more: ', l.is_imported' }))
    await db.execute(`alter view reading_${audience}.withdrawn rename column published_at to withdrawn_at`)
    await db.execute(withdrawn({ audience, exposures, at: 'withdrawn_at' }))
  }
}

/** A view loses columns only by being made anew; the next start opens it to the readers' login again. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [audience, exposures] of audiences) {
    await db.execute(`drop view reading_${audience}.live`)
    await db.execute(live({ audience, exposures, more: '' }))
    await db.execute(`alter view reading_${audience}.withdrawn rename column withdrawn_at to published_at`)
    await db.execute(withdrawn({ audience, exposures, at: 'published_at' }))
  }
  await db.execute(`
    update published.live l set first_published_at = coalesce((select min(e.at) from editorial.events e
      where e.action = 'import' and e.collection = l.collection and e.document = l.document and e.language = l.language), l.published_at) where first_published_at is null;
    update published.files f set published_at = coalesce((select min(e.at) from editorial.events e where e.action = 'import' and e.edition = f.edition), transaction_timestamp()) where published_at is null;
    alter table published.live alter column first_published_at set not null, drop column is_imported, drop column withdrawn_at;
    alter table published.files alter column published_at set not null;
  `)
}
