import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { prepareReaders, readersUrl } from '../../../src/database/readers'
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
