import type pg from 'pg'

/**
 * What the login of this connection can do beyond reading the allowed schemas, and settings of its that are none of ours, as sentences; empty is right.
 * Asked of PostgreSQL itself, as that login, so that it holds whoever made the login.
 */
export const escapesOf = async ({ client, allowed, settings }: { client: pg.Client; allowed: string[]; settings: string[] }): Promise<string[]> => {
  const asked = [powers, memberships, tables, functions, creations, habits]
  const { rows } = await client.query<{ escape: string }>(asked.join(' union all '), [allowed, settings])
  return rows.map(({ escape }) => escape)
}

const powers = `
  select 'it has the attribute ' || power as escape
  from pg_roles, lateral (values ('SUPERUSER', rolsuper), ('CREATEROLE', rolcreaterole), ('CREATEDB', rolcreatedb),
    ('REPLICATION', rolreplication), ('BYPASSRLS', rolbypassrls)) as has(power, held)
  where rolname = session_user and held`

const memberships = `
  select 'it is a member of ' || m.roleid::regrole
  from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = session_user`

/** Reading outside the allowed schemas, writing anywhere. Table rights count even where the schema is closed today. */
const tables = `
  select 'it can ' || case when writes then 'write ' else 'read ' end || n.nspname || '.' || c.relname
  from pg_class c join pg_namespace n on n.oid = c.relnamespace,
    lateral (select
      case when c.relkind = 'S' then has_sequence_privilege(session_user, c.oid, 'usage, update')
        else has_table_privilege(session_user, c.oid, 'insert, update, delete, truncate, references, trigger')
          or has_any_column_privilege(session_user, c.oid, 'insert, update, references') end as writes,
      case when c.relkind = 'S' then has_sequence_privilege(session_user, c.oid, 'select')
        else has_any_column_privilege(session_user, c.oid, 'select') end as reads) rights
  where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
    and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
    and (writes or (reads and n.nspname <> all ($1::text[])))`

const functions = `
  select 'it can run ' || p.oid::regprocedure || ' with the rights of its owner'
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname <> all ($1::text[])
    and has_schema_privilege(session_user, n.oid, 'usage') and has_function_privilege(session_user, p.oid, 'execute')`

const creations = `
  select 'it can create things in ' || n.nspname from pg_namespace n
  where n.nspname !~ '^pg_(toast|temp)' and has_schema_privilege(session_user, n.oid, 'create')
  union all
  select 'it can create schemas in ' || datname from pg_database
  where datname = current_database() and has_database_privilege(session_user, oid, 'create')`

const habits = `
  select 'it begins with a setting that is not ours, ' || split_part(setting, '=', 1)
  from pg_db_role_setting s join pg_roles r on r.oid = s.setrole, unnest(s.setconfig) as setting
  where r.rolname = session_user and s.setdatabase in (0, (select oid from pg_database where datname = current_database()))
    and split_part(setting, '=', 1) <> all ($2::text[])`
