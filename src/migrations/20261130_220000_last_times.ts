import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * For when an event was last announced: kept when its date is taken away, so that a calendar that has it hears that it is not then.
 * Of what is already published, the newest dates that ever went live.
 */
const columns = `
alter table published.documents add column last_times jsonb;

update published.documents d set last_times = jsonb_strip_nulls(jsonb_build_object('start', t.shared->'start', 'end', t.shared->'end', 'timeZone', t.shared->'timeZone', 'allDay', t.shared->'allDay'))
  from (select o.document, case when o.shared->>'start' is not null then o.shared else (
      select e.shared from editorial.events v join editorial.editions e on e.id = v.edition
      where v.collection = o.collection and v.document = o.document and v.action in ('publish', 'forcePublish', 'import') and e.shared->>'start' is not null
      order by v.id desc limit 1) end as shared
    from published.documents o where o.collection = 'events') t
  where d.collection = 'events' and d.document = t.document and t.shared is not null;
`

const view = ({ audience, exposures, more }: { audience: string; exposures: string; more: string }) => `
create or replace view reading_${audience}.live with (security_barrier = true) as
  select l.collection, l.document, l.language, l.number, l.based_on, l.state, l.slug, l.title, l.text,
         l.first_published_at, l.published_at,
         d.code, d.lead_language, d.shared, d.exposure, d.event_status, (l.language = d.lead_language) as is_lead,
         case when l.language <> d.lead_language then l.answers is distinct from d.text_digest else false end as is_behind,
         d.first_day, d.over_at, d.revision, greatest(l.published_at, d.revised_at) as revised_at, d.previous_start, l.is_imported${more}
  from published.live l join published.documents d using (collection, document)
  where l.state <> 'withdrawn' and d.exposure in (${exposures});
`

const views = (more: string): string =>
  view({ audience: 'public', exposures: `'public'`, more }) + view({ audience: 'partners', exposures: `'public', 'partners'`, more })

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(columns)
  await db.execute(views(', d.last_times'))
}

/** A view loses columns only by being made anew; the next start opens it to the readers' login again. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
    drop view reading_public.live;
    drop view reading_partners.live;
    ${views('')}
    alter table published.documents drop column last_times;
  `)
}
