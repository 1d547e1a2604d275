import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { prepareReaders } from '../../../src/database/readers'
import { readersUrl } from '../../../src/database/readersLogin'
import { aDatabase, type TestDatabase } from '../../support/database'

let database: TestDatabase
let admin: pg.Client

beforeAll(async () => {
  database = await aDatabase()
  admin = new pg.Client({ connectionString: database.adminUrl })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const prepare = (given?: string) => prepareReaders({ ownerUrl: database.url, secret: database.secret, given })

const asReader = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: database.readersUrl })
  await client.connect()
  return work(client).finally(() => client.end())
}

test('the readers’ login reads the views and nothing else', async () => {
  await asReader(async (client) => {
    for (const view of ['reading_public.live', 'reading_partners.live', 'reading_public.files', 'reading_partners.addresses']) await client.query(`select * from ${view}`)
    for (const table of ['public.users', 'public.payload_kv', 'editorial.editions', 'editorial.events', 'published.live', 'published.documents']) {
      await expect(client.query(`select * from ${table}`), table).rejects.toMatchObject({ code: '42501' })
    }
  })
})

test('it writes nothing, even after asking for a transaction that may', async () => {
  await asReader(async (client) => {
    await expect(client.query(`update reading_public.live set title = 'x'`)).rejects.toThrow()
    await client.query('set default_transaction_read_only = off')
    for (const statement of [`update published.live set title = 'x'`, 'create table public.mine (a int)', 'create temporary table mine (a int)', 'create schema mine', 'set role just_future', `select pg_read_file('/etc/passwd')`]) {
      await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' })
    }
  })
})

test('it can hold nothing that others wait for, fill no disk and run no program of its own', async () => {
  const statements = [
    'select pg_advisory_lock(1)', 'select pg_advisory_xact_lock(1, 2)', 'select pg_try_advisory_lock(1)', 'select pg_advisory_lock_shared(1)', 'select pg_advisory_unlock_all()', 'select lo_create(0)', `select lo_from_bytea(0, 'x')`, 'select lo_creat(1)',
    'select lo_unlink(1)', 'do $$ begin perform pg_sleep(60); end $$', `do language plpgsql 'begin end'`, 'lock table reading_public.live in access share mode nowait; lock table published.live in access share mode', 'select * from reading_public.live for update', 'select * from editorial.document_locks',
    `select pg_notify('x', 'y')`, `select pg_logical_emit_message(false, 'x', 'y')`, 'select pg_terminate_backend(1)', 'select pg_cancel_backend(1)',
  ]
  await asReader(async (client) => {
    await client.query('set default_transaction_read_only = off')
    for (const statement of statements) await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' })
  })
})

test('it has few connections, and what it asks for ends by itself', async () => {
  const { rows } = await admin.query<{ rolconnlimit: number; rolconfig: string[] }>('select rolconnlimit, rolconfig from pg_roles where rolname = $1', [`${database.name}_reader`])
  expect(rows[0]?.rolconnlimit).toBe(30)
  expect(rows[0]?.rolconfig).toEqual(expect.arrayContaining(['statement_timeout=5s', 'lock_timeout=1s', 'idle_in_transaction_session_timeout=10s']))
})

test('it fills no disk by sorting, and cannot lift that', async () => {
  await asReader(async (client) => {
    await expect(client.query(`set work_mem = '64kB'; select count(*) from (select repeat(n::text, 40) as t from generate_series(1, 1500000) n order by t desc) s`)).rejects.toMatchObject({ code: '53400' })
    for (const statement of [`set temp_file_limit = -1`, `alter role current_user set temp_file_limit = -1`, `alter role current_user reset temp_file_limit`]) {
      await client.query('set default_transaction_read_only = off')
      await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' })
    }
    await client.query('alter role current_user reset all')
  })
  await asReader(async (client) => expect((await client.query('show temp_file_limit')).rows).toEqual([{ temp_file_limit: '64MB' }]))
  await prepare()
})

test('it learns nowhere in the catalogue how much there is of what it may not see, nor who is at work', async () => {
  await admin.query('analyze editorial.editions; analyze public.users')
  const counted = (await admin.query<{ oid: number }>(`select 'editorial.editions'::regclass::oid as oid`)).rows[0]?.oid ?? 0
  const statements = [
    'select reltuples from pg_class', 'select relpages from pg_class', 'select relallvisible from pg_catalog.pg_class', 'select * from pg_class', 'select c from pg_class c', 'select row_to_json(c) from pg_class c',
    ...['all_tables', 'user_tables', 'xact_all_tables', 'all_indexes', 'user_functions', 'activity', 'database', 'bgwriter', 'progress_analyze'].map((view) => `select * from pg_stat_${view}`),
    'select * from pg_statio_all_tables', 'select * from pg_statio_all_sequences', 'select * from pg_locks', 'select * from pg_statistic', 'select * from pg_statistic_ext_data',
    ...['live_tuples', 'tuples_inserted', 'dead_tuples', 'numscans', 'mod_since_analyze', 'xact_tuples_inserted', 'analyze_count', 'blocks_fetched'].map((count) => `select pg_stat_get_${count}(${counted})`),
    ...['pg_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_total_relation_size'].map((size) => `select ${size}(${counted})`), `select pg_relation_size(${counted}, 'fsm')`,
    ...['pg_current_wal_lsn', 'pg_current_wal_insert_lsn', 'pg_current_snapshot', 'pg_export_snapshot', 'pg_current_xact_id', 'txid_current', 'txid_current_snapshot'].map((position) => `select ${position}()`),
    'select pg_database_size(current_database())', `select pg_tablespace_size('pg_default')`, 'select last_value from editorial.events_id_seq', 'explain select * from editorial.editions',
  ]
  await asReader(async (client) => {
    for (const statement of statements) await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' })
    expect((await client.query(`select from pg_stats where schemaname not in ('pg_catalog', 'information_schema')`)).rowCount).toBe(0)
    expect((await client.query('select from pg_sequences where last_value is not null')).rowCount).toBe(0)
    expect((await client.query(`select oid, relname, relkind, relacl from pg_class where relname = 'live'`)).rowCount).toBeGreaterThan(1)
  })
})

test('it learns no number of a transaction, no position of the log and no number that objects are given, also not from rows of its own', async () => {
  const statements = [
    `select age('3'::xid)`, `select mxid_age('1')`, 'select max(age(relfrozenxid)) from pg_class', 'select relfrozenxid from pg_class', 'select relminmxid from pg_class', 'select datfrozenxid from pg_database', 'select datminmxid from pg_database', 'select xmin from pg_class', 'select xmin from pg_database',
    ...['checkpoint', 'system', 'recovery', 'init'].map((part) => `select * from pg_control_${part}()`), 'select * from pg_get_wal_summarizer_state()', 'select * from pg_available_wal_summaries()', 'select * from pg_replication_slots', 'select * from pg_prepared_xacts',
    'select pg_last_wal_replay_lsn()', 'select pg_last_wal_receive_lsn()', `select pg_get_multixact_members('1')`, `select pg_xact_commit_timestamp_origin('3')`, 'select xmin from pg_db_role_setting', 'select xmin, oid from pg_default_acl', 'select xmin from pg_shdepend', 'select xmin from pg_depend',
    `select * from pg_get_object_address('default acl', array[current_user::text], array['r'])`, `select n from generate_series(16384, 20000) n where pg_describe_object('pg_default_acl'::regclass, n::oid, 0) is not null`, `select pg_identify_object('pg_default_acl'::regclass, 16384, 0)`,
  ]
  await asReader(async (client) => {
    await client.query('begin read write')
    await client.query('alter role current_user set work_mem = 1024; alter default privileges grant select on tables to public; savepoint asked')
    for (const statement of statements) {
      await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' })
      await client.query('rollback to savepoint asked')
    }
    expect((await client.query('select * from pg_db_role_setting')).rowCount).toBeGreaterThan(0)
    await client.query(`select datname, age(now()) from pg_database; rollback`)
  })
})

test('the owner keeps what the migrations and the start need', async () => {
  const owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
  await owner.query(`select pg_advisory_lock(7); select pg_advisory_unlock(7); do $$ begin end $$`)
  await owner.query(`select * from pg_class; select * from pg_database; select max(age(relfrozenxid)) from pg_class; select * from pg_shdepend; select * from pg_depend; select * from pg_stat_user_tables; select * from pg_locks; select pg_total_relation_size('editorial.editions'), pg_database_size(current_database())`)
  await owner.end()
})

test('preparing it again changes nothing', async () => {
  expect(await prepare()).toBe(database.readersUrl)
  expect(readersUrl({ ownerUrl: database.url, secret: database.secret })).toBe(database.readersUrl)
  await asReader((client) => client.query('select * from reading_public.live'))
})

describe('the start refuses a reading login that', () => {
  const login = () => `${database.name}_operator`
  const given = () => {
    const url = new URL(database.url)
    url.username = login()
    url.password = 'operator'
    return url.href
  }
  beforeEach(() => admin.query(`create role ${login()} login password 'operator'`))
  afterEach(() => admin.query(`drop owned by ${login()}; drop role ${login()}`))

  test.each<[string, (name: string) => string, RegExp]>([
    ['is a superuser', (name) => `alter role ${name} superuser`, /SUPERUSER/],
    ['may make roles', (name) => `alter role ${name} createrole`, /CREATEROLE/],
    ['passes row security', (name) => `alter role ${name} bypassrls`, /BYPASSRLS/],
    ['is a member of another role', (name) => `grant pg_read_all_data to ${name}`, /member of pg_read_all_data/],
    ['reads a table of the working copy', (name) => `grant usage on schema public to ${name}; grant select on public.users to ${name}`, /read public\.users/],
    ['reads one column of a candidate', (name) => `grant usage on schema editorial to ${name}; grant select (text) on editorial.editions to ${name}`, /read editorial\.editions/],
    ['reads what is behind the views', (name) => `grant select on published.live to ${name}`, /read published\.live/],
    ['writes through a view', (name) => `grant update on reading_public.live to ${name}`, /write reading_public\.live/],
    ['makes schemas', (name) => `grant create on database ${database.name} to ${name}`, /create schemas/],
    ['begins with settings of somebody else’s', (name) => `alter role ${name} set search_path = 'x'`, /setting that is not ours, search_path/],
    ['runs a function with the rights of its owner', (name) => `create schema doors_${name}; create function doors_${name}.open() returns int language sql security definer as 'select 1'; grant usage on schema doors_${name} to ${name}`, /run doors_.*open\(\)/],
  ])('%s', async (_, grant, reason) => {
    expect(await prepare(given())).toBe(given())
    await admin.query(grant(login()))
    await expect(prepare(given())).rejects.toThrow(reason)
    await admin.query(`drop schema if exists doors_${login()} cascade`)
  })

  test('cannot connect', async () => {
    const url = new URL(given())
    url.password = 'wrong'
    await expect(prepare(url.href)).rejects.toThrow(/check DATABASE_READ_URL/)
  })
})

test('an owner who may not make logins is told to make one', async () => {
  const name = `${database.name}_poor`
  await admin.query(`create role ${name} login password 'poor'`)
  await admin.query(`create database ${name} owner ${name}`)
  const url = new URL(database.url)
  Object.assign(url, { username: name, password: 'poor', pathname: `/${name}` })
  await expect(prepareReaders({ ownerUrl: url.href, secret: database.secret })).rejects.toThrow(/CREATEROLE.*DATABASE_READ_URL/)
  await admin.query(`drop database ${name} with (force)`)
  await admin.query(`drop role ${name}`)
})
