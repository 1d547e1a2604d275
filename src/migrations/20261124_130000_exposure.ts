import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/** What lists need to see a loosening that waits, and what a publish needs to see a tightening that an approval precedes. */
const exposure = `
alter table editorial.working add column exposure text check (exposure in ('public', 'partners', 'hidden'));

create function editorial.exposure_rank(exposure text) returns integer language sql immutable as $$
  select array_position(array['public', 'partners', 'hidden'], exposure) $$;

create function editorial.is_tightened_since(edition_id uuid, of_collection text, of_document uuid) returns boolean language sql stable as $$
  select exists (select 1 from editorial.events t where t.collection = of_collection and t.document = of_document and t.action = 'tightenExposure'
    and t.id > (select max(s.id) from editorial.events s where s.collection = of_collection and s.document = of_document
      and s.edition = edition_id and s.action in ('submit', 'import'))) $$;
`

const chosen = ['organisations', 'countries', 'outcomes', 'publications', 'events', 'updates', 'pages'].map((collection) => `
update editorial.working w set exposure = c.exposure::text from "public"."${collection}" c where w.is_lead and w.collection = '${collection}' and w.document = c.id;`).join('')

/** Globals are part of every page: hiding one took the way to Contact and Privacy from all of them. */
const globals = `
update editorial.working set exposure = 'public' where is_lead and collection in ('programme', 'navigation');
update published.documents set exposure = 'public' where collection in ('programme', 'navigation');
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(exposure)
  await db.execute(chosen)
  await db.execute(globals)
  await db.execute(`
   ALTER TABLE "users" DROP COLUMN IF EXISTS "login_attempts";
  ALTER TABLE "users" DROP COLUMN IF EXISTS "lock_until";
  ALTER TABLE "programme" DROP COLUMN "exposure";
  ALTER TABLE "_programme_v" DROP COLUMN "version_exposure";
  ALTER TABLE "navigation" DROP COLUMN "exposure";
  ALTER TABLE "_navigation_v" DROP COLUMN "version_exposure";
  DROP TYPE "public"."enum_programme_exposure";
  DROP TYPE "public"."enum__programme_v_version_exposure";
  DROP TYPE "public"."enum_navigation_exposure";
  DROP TYPE "public"."enum__navigation_v_version_exposure";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
  drop function editorial.is_tightened_since(uuid, text, uuid);
  drop function editorial.exposure_rank(text);
  alter table editorial.working drop column exposure;`)
  await db.execute(`
   CREATE TYPE "public"."enum_programme_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum__programme_v_version_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum_navigation_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum__navigation_v_version_exposure" AS ENUM('public', 'partners', 'hidden');
  ALTER TABLE "users" ADD COLUMN IF NOT EXISTS "login_attempts" numeric DEFAULT 0;
  ALTER TABLE "users" ADD COLUMN IF NOT EXISTS "lock_until" timestamp(3) with time zone;
  ALTER TABLE "programme" ADD COLUMN "exposure" "enum_programme_exposure" DEFAULT 'public' NOT NULL;
  ALTER TABLE "_programme_v" ADD COLUMN "version_exposure" "enum__programme_v_version_exposure" DEFAULT 'public' NOT NULL;
  ALTER TABLE "navigation" ADD COLUMN "exposure" "enum_navigation_exposure" DEFAULT 'public' NOT NULL;
  ALTER TABLE "_navigation_v" ADD COLUMN "version_exposure" "enum__navigation_v_version_exposure" DEFAULT 'public' NOT NULL;`)
}
