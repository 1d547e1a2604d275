import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/** What accounts need beside Payload's own tables. The readers' login may use none of it. */
const accounts = `
create schema accounts;

-- Tries to sign in, under keyed digests; the shape that rate-limiter-flexible expects.
create table accounts.attempts (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
create index attempts_expire on accounts.attempts (expire);

-- Links to a new password: only the digest, so that a copy of the database opens no account.
create table accounts.resets (
  digest text primary key,
  kind text not null check (kind in ('users', 'partners')),
  account uuid not null,
  asked_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null
);
create index resets_account on accounts.resets (kind, account);
create index resets_expires on accounts.resets (expires_at);

-- What would have been sent, where no mail can be.
create table accounts.mailbox (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default clock_timestamp(),
  recipient text not null,
  subject text not null,
  text text not null,
  kind text not null check (kind in ('users', 'partners')),
  account uuid not null
);
create index mailbox_at on accounts.mailbox (at);

create table accounts.events (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor uuid,
  action text not null check (action in ('resetAsked', 'passwordReset', 'passwordChanged', 'mailOpened')),
  kind text not null check (kind in ('users', 'partners')),
  account uuid not null,
  mail uuid
);
create index events_mail on accounts.events (mail, id);
create function accounts.refuse_change() returns trigger language plpgsql as $$
begin raise exception '% is append-only', tg_table_name; end $$;
create trigger events_append_only before update or delete on accounts.events for each row execute function accounts.refuse_change();
create trigger events_keep before truncate on accounts.events for each statement execute function accounts.refuse_change();
`

export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await db.execute(accounts)
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  await db.execute('drop schema accounts cascade')
}
