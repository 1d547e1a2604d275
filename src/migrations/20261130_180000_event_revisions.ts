import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

import { firstDayOf, overAt, type Times } from '../domain/eventTimes'

/**
 * On which day an event begins and when it is over, reckoned where it takes place, so that no question of a reader has to; how often and when what all languages share
 * was last published or said anew, for calendars that have it; and from which start an event was moved.
 */
const columns = `
alter table published.documents add column first_day text;
alter table published.documents add column over_at timestamptz;
alter table published.documents add column previous_start text;
alter table published.documents add column revision integer not null default 0;
alter table published.documents add column revised_at timestamptz not null default transaction_timestamp();

update published.documents d set
  revision = greatest(d.number - 1, 0) + (select count(*) from editorial.events e where e.collection = d.collection and e.document = d.document and e.action = 'setEventStatus'),
  revised_at = coalesce(greatest(
    (select l.published_at from published.live l where l.collection = d.collection and l.document = d.document and l.language = d.lead_language),
    (select max(e.at) from editorial.events e where e.collection = d.collection and e.document = d.document and e.action = 'setEventStatus')), revised_at);
`

const view = ({ audience, exposures, more }: { audience: string; exposures: string; more: string }) => `
create or replace view reading_${audience}.live with (security_barrier = true) as
  select l.collection, l.document, l.language, l.number, l.based_on, l.state, l.slug, l.title, l.text,
         l.first_published_at, l.published_at,
         d.code, d.lead_language, d.shared, d.exposure, d.event_status, (l.language = d.lead_language) as is_lead,
         case when l.language <> d.lead_language then l.answers is distinct from d.text_digest else false end as is_behind${more}
  from published.live l join published.documents d using (collection, document)
  where l.state <> 'withdrawn' and d.exposure in (${exposures});
`

const views = (more: string): string =>
  view({ audience: 'public', exposures: `'public'`, more }) + view({ audience: 'partners', exposures: `'public', 'partners'`, more })

/** Of the events that are already published. */
const fillTimes = async (db: MigrateUpArgs['db']): Promise<void> => {
  const { rows } = await db.execute(`select document, shared from published.documents where collection = 'events'`)
  const text = (value: string | null): string => (value === null ? 'null' : `'${value}'`)
  const known = (rows as { document: string; shared: Times }[]).map(({ document, shared }) => `('${document}'::uuid, ${text(firstDayOf(shared))}::text, ${text(overAt(shared))}::timestamptz)`)
  if (known.length > 0) await db.execute(`update published.documents d set first_day = t.first_day, over_at = t.over_at from (values ${known.join(', ')}) as t (document, first_day, over_at)
    where d.collection = 'events' and d.document = t.document`)
}

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(columns)
  await fillTimes(db)
  await db.execute(views(', d.first_day, d.over_at, d.revision, greatest(l.published_at, d.revised_at) as revised_at, d.previous_start'))
}

/** A view loses columns only by being made anew; the next start opens it to the readers' login again. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
    drop view reading_public.live;
    drop view reading_partners.live;
    ${views('')}
    update published.documents set event_status = 'postponed' where event_status = 'rescheduled';
    alter table published.documents drop column first_day, drop column over_at, drop column previous_start, drop column revision, drop column revised_at;
  `)
}
