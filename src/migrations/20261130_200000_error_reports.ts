import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Errors that readers report. Of who sent one nothing is kept, and of when no more than the day; the readers' login may not use this schema.
 * `version` is when the text that was read had been published.
 */
const reports = `
create schema reports;

create table reports.errors (
  id uuid primary key default gen_random_uuid(),
  day date not null default (clock_timestamp() at time zone 'UTC')::date,
  page text not null check (char_length(page) <= 300),
  language text not null,
  version timestamptz,
  words text not null check (char_length(words) between 1 and 2000),
  closed_by uuid,
  closed_at timestamptz,
  check ((closed_by is null) = (closed_at is null))
);
create index errors_open on reports.errors (day, id) where closed_at is null;
create index errors_closed on reports.errors (closed_at) where closed_at is not null;
create index errors_day on reports.errors (day);
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(reports)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute('drop schema reports cascade')
}
