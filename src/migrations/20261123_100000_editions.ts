import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * The schemas of publishing: `editorial` (candidates and their history), `published` (what is live), and one schema
 * of plain views per audience, the only thing that the readers' login may use.
 * Plain views, not row-level security: full-text, JSON and trigram operators are not leakproof and lose their indexes under it.
 */
const editorial = `
create schema editorial;

create table editorial.editions (
  id uuid primary key default gen_random_uuid(),
  collection text not null,
  document uuid not null,
  language text not null,
  number integer not null,
  shape integer not null default 1,
  lead text not null,
  is_lead boolean not null generated always as (language = lead) stored,
  text jsonb not null,
  shared jsonb,
  exposure text,
  digest text not null,
  source_digest text not null,
  slug text not null,
  based_on uuid references editorial.editions (id),
  authors uuid[] not null,
  submitted_by uuid,
  submitted_at timestamptz not null default clock_timestamp(),
  state text not null check (state in ('in_review', 'approved', 'changes_requested', 'published', 'replaced')),
  check ((shared is not null) = (language = lead)),
  unique (collection, document, language, number)
);
create unique index editions_one_submitted on editorial.editions (collection, document, language) where state in ('in_review', 'approved');

create function editorial.keep_edition() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'editions are never deleted'; end if;
  if (to_jsonb(new) - 'state' - 'is_lead') is distinct from (to_jsonb(old) - 'state' - 'is_lead') then raise exception 'the content of an edition never changes'; end if;
  return new;
end $$;
create trigger editions_immutable before update or delete on editorial.editions for each row execute function editorial.keep_edition();

create table editorial.events (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor uuid,
  actor_kind text not null check (actor_kind in ('person', 'system')),
  collection text not null,
  document uuid not null,
  language text,
  action text not null,
  from_state text,
  to_state text,
  edition uuid references editorial.editions (id),
  reason text,
  request text
);
create index events_document on editorial.events (collection, document, id);

create function editorial.refuse_change() returns trigger language plpgsql as $$
begin raise exception '% is append-only', tg_table_name; end $$;
create trigger events_append_only before update or delete on editorial.events for each row execute function editorial.refuse_change();
create trigger events_keep before truncate on editorial.events for each statement execute function editorial.refuse_change();
create trigger editions_keep before truncate on editorial.editions for each statement execute function editorial.refuse_change();

create table editorial.saves (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  collection text not null,
  document uuid not null,
  scope text not null,
  actor uuid
);
create index saves_document on editorial.saves (collection, document, scope, at);
create trigger saves_append_only before update or delete on editorial.saves for each row execute function editorial.refuse_change();

create table editorial.working (
  collection text not null,
  document uuid not null,
  language text not null,
  is_lead boolean not null,
  title text,
  source_digest text not null,
  has_text boolean not null,
  requested_at timestamptz,
  requested_by uuid,
  saved_at timestamptz not null default clock_timestamp(),
  primary key (collection, document, language)
);
`

const published = `
create schema published;

create table published.documents (
  collection text not null,
  document uuid not null,
  code text not null unique,
  lead_language text not null,
  number integer not null,
  edition uuid not null references editorial.editions (id),
  shared jsonb not null,
  exposure text not null check (exposure in ('public', 'partners', 'hidden')),
  event_status text not null default 'scheduled',
  primary key (collection, document)
);

create table published.live (
  collection text not null,
  document uuid not null,
  language text not null,
  edition uuid not null references editorial.editions (id),
  number integer not null,
  based_on integer,
  state text not null check (state in ('live', 'live_needs_second_review', 'withdrawn')),
  slug text not null,
  title text not null,
  text jsonb not null,
  first_published_at timestamptz not null,
  published_at timestamptz not null,
  withdrawal jsonb,
  check ((withdrawal is not null) = (state = 'withdrawn')),
  primary key (collection, document, language),
  unique (collection, language, slug),
  foreign key (collection, document) references published.documents (collection, document)
);
create index live_newest on published.live (collection, language, first_published_at desc);

create table published.files (
  collection text not null,
  document uuid not null,
  language text not null,
  number integer not null,
  edition uuid not null references editorial.editions (id),
  sha256 text not null,
  name text not null,
  bytes bigint not null,
  pages integer not null,
  file_language text not null,
  published_at timestamptz not null,
  primary key (collection, document, language, number)
);

create table published.images (
  collection text not null,
  document uuid not null,
  language text not null,
  media uuid not null,
  sha256 text not null,
  mime_type text not null,
  width integer not null,
  height integer not null,
  primary key (collection, document, language, media)
);
create index images_by_content on published.images (sha256);

create table published.links (
  from_collection text not null,
  from_document uuid not null,
  language text,
  field text not null,
  position integer not null,
  to_collection text not null,
  to_document uuid not null,
  unique nulls not distinct (from_collection, from_document, language, field, position)
);
create index links_to on published.links (to_collection, to_document, from_collection);

create table published.addresses (
  collection text not null,
  language text not null,
  slug text not null,
  document uuid not null,
  since timestamptz not null default clock_timestamp(),
  primary key (collection, language, slug)
);
create index addresses_document on published.addresses (collection, document, language);
`

const views = (audience: string, exposures: string) => `
create schema reading_${audience};

create view reading_${audience}.live as
  select l.collection, l.document, l.language, l.number, l.based_on, l.state, l.slug, l.title, l.text,
         l.first_published_at, l.published_at,
         d.code, d.lead_language, d.shared, d.exposure, d.event_status, (l.language = d.lead_language) as is_lead,
         case when l.language <> d.lead_language then d.number > l.based_on else false end as is_behind
  from published.live l join published.documents d using (collection, document)
  where l.state <> 'withdrawn' and d.exposure in (${exposures});

create view reading_${audience}.withdrawn as
  select l.collection, l.document, l.language, l.slug, l.title, l.withdrawal, l.published_at
  from published.live l join published.documents d using (collection, document)
  where l.state = 'withdrawn' and d.exposure in (${exposures});

create view reading_${audience}.files as
  select f.collection, f.document, f.language, f.number, f.sha256, f.name, f.bytes, f.pages, f.file_language, f.published_at,
         d.code, f.number = max(f.number) over (partition by f.collection, f.document, f.language) as is_latest
  from published.files f
  join published.documents d using (collection, document)
  join published.live l using (collection, document, language)
  where l.state <> 'withdrawn' and d.exposure in (${exposures});

create view reading_${audience}.images as
  select i.collection, i.document, i.language, i.media, i.sha256, i.mime_type, i.width, i.height
  from published.images i
  join published.documents d using (collection, document)
  join published.live l using (collection, document, language)
  where l.state <> 'withdrawn' and d.exposure in (${exposures});

create view reading_${audience}.links as
  select k.from_collection, k.from_document, k.language, k.field, k.position, k.to_collection, k.to_document
  from published.links k
  join published.documents s on s.collection = k.from_collection and s.document = k.from_document
  join published.documents t on t.collection = k.to_collection and t.document = k.to_document
  where s.exposure in (${exposures}) and t.exposure in (${exposures})
    and exists (select 1 from published.live l where l.collection = k.from_collection and l.document = k.from_document
                and l.state <> 'withdrawn' and (k.language is null or l.language = k.language))
    and exists (select 1 from published.live l where l.collection = k.to_collection and l.document = k.to_document
                and l.state <> 'withdrawn' and (k.language is null or l.language = k.language));

create view reading_${audience}.addresses as
  select a.collection, a.language, a.slug, a.document
  from published.addresses a
  join published.live l using (collection, document, language)
  join published.documents d using (collection, document)
  where d.exposure in (${exposures});
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(editorial)
  await db.execute(published)
  await db.execute(views('public', `'public'`))
  await db.execute(views('partners', `'public', 'partners'`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`drop schema reading_partners cascade; drop schema reading_public cascade; drop schema published cascade; drop schema editorial cascade`)
}
