import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/** Which documents name an image or a PDF, in their working copies and in what is live, so that nobody has to look for it through all texts. */
const uses = `
create table editorial.file_uses (
  file uuid not null,
  collection text not null,
  document uuid not null,
  scope text not null,
  place text not null check (place in ('draft', 'live')),
  primary key (file, collection, document, scope, place)
);
create index file_uses_document on editorial.file_uses (collection, document, scope, place);
`

const noted = (from: string): string => `
insert into editorial.file_uses (file, collection, document, scope, place)
select distinct f.id, t.collection, t.document, t.scope, t.place from (${from}) t
cross join lateral regexp_matches(t.words, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') as found (id)
join (select id from public.media union all select id from public.documents) f on f.id = found.id[1]::uuid
on conflict do nothing;
`

const shared: [collection: string, column: string][] = [['updates', 'image_id'], ['publications', 'cover_id'], ['organisations', 'logo_id']]
const bodies = ['updates', 'publications', 'events', 'organisations', 'countries', 'outcomes']
/** Of a global, whose row may have another id than the one by which it is known everywhere else. */
const programme = `(select document from editorial.working where collection = 'programme' limit 1)`

const drafts = [
  ...shared.map(([name, column]) => `select '${name}' as collection, id as document, 'shared' as scope, 'draft' as place, ${column}::text as words from public.${name}`),
  ...bodies.map((name) => `select '${name}', _parent_id, _locale::text, 'draft', body::text from public.${name}_locales`),
  `select 'publications', _parent_id, _locale::text, 'draft', file_id::text from public.publications_locales`,
  ...['prose', 'callout'].map((block) => `select 'pages', _parent_id, _locale::text, 'draft', body::text from public.pages_blocks_${block}`),
  `select 'programme', ${programme}, 'shared', 'draft', image_id::text from public.programme where ${programme} is not null`,
  `select 'programme', ${programme}, _locale::text, 'draft', body::text from public.programme_locales where ${programme} is not null`,
].join(' union all ')

const live = `select collection, document, language as scope, 'live' as place, (text - 'media')::text as words from published.live
  union all select collection, document, 'shared', 'live', shared::text from published.documents`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(uses)
  await db.execute(noted(drafts))
  await db.execute(noted(live))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute('drop table editorial.file_uses')
}
