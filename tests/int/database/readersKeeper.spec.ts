import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { prepareReaders } from '../../../src/database/readers'
import { keepReaders } from '../../../src/database/readersKeeper'
import { readersUrl } from '../../../src/database/readersLogin'
import { aDatabase, type TestDatabase } from '../../support/database'

let database: TestDatabase
let told: string[] = []

beforeAll(async () => {
  database = await aDatabase()
})
afterAll(() => database.drop())
beforeEach(() => (told = []))

const asReader = async <T>(work: (client: pg.Client) => Promise<T>, password?: string): Promise<T> => {
  const url = new URL(database.readersUrl)
  if (password !== undefined) url.password = password
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  return work(client).finally(() => client.end())
}
const asThief = (statement: string) =>
  asReader(async (client) => {
    await client.query('set default_transaction_read_only = off')
    await client.query(statement)
  })
const keeper = (url = database.readersUrl, ownerUrl = database.url) =>
  keepReaders({
    ownerUrl, secret: database.secret, url, onMended: () => told.push('mended'), onFailed: (error) => told.push(String((error as { code?: string }).code)), onShort: () => told.push('short'),
  })
const settings = () => asReader(async (client) => (await client.query<{ s: string }>('select unnest(setconfig) as s from pg_db_role_setting s join pg_roles r on r.oid = setrole where rolname = current_user order by 1')).rows.map(({ s }) => s))
const ours = ['default_transaction_read_only=on', 'idle_in_transaction_session_timeout=10s', 'lock_timeout=1s', 'statement_timeout=5s', 'temp_file_limit=64MB']

test('a password that the login gave itself is set again while the product runs', async () => {
  await asThief(`alter role current_user password 'stolen'`)
  await expect(asReader((client) => client.query('select 1'))).rejects.toMatchObject({ code: '28P01' })
  const { mend } = keeper()
  expect(await Promise.all([mend(), mend(), mend()])).toEqual([true, true, true])
  expect(told).toEqual(['mended'])
  await asReader((client) => client.query('select * from reading_public.live'))
  await expect(asReader((client) => client.query('select 1'), 'stolen')).rejects.toMatchObject({ code: '28P01' })
})

test.each([
  ['for every database', 'alter role current_user set search_path = nowhere'], ['for this database', 'alter role current_user in database {} set statement_timeout = 1'],
  ['of our own name', `alter role current_user set lock_timeout = '0'`], ['that keeps it from connecting', `alter role current_user set local_preload_libraries = 'nowhere'`], ['taken away', 'alter role current_user reset statement_timeout'],
])('a setting %s that the login gave itself is noticed and taken back', async (_name, statement) => {
  await asThief(statement.replace('{}', database.name))
  await keeper().look()
  expect(told).toEqual(['mended'])
  expect(await settings()).toEqual(ours)
  await keeper().look()
  expect(told).toEqual(['mended'])
})

test('preparing takes every setting back', async () => {
  await asThief(`alter role current_user set search_path = nowhere; alter role current_user in database ${database.name} set work_mem = '1GB'; alter role current_user password 'stolen'`)
  expect(await prepareReaders({ ownerUrl: database.url, secret: database.secret })).toBe(database.readersUrl)
  expect(await settings()).toEqual(ours)
})

test('a login that the operator made is left as it is', async () => {
  const url = new URL(database.readersUrl)
  url.password = 'the operator’s'
  const { mend, look } = keeper(url.href)
  await asThief('alter role current_user set search_path = nowhere')
  expect(await mend()).toBe(false)
  await look()
  expect(told).toEqual([])
  expect(await settings()).toContain('search_path=nowhere')
  await keeper().look()
})

test('many who read meet no refusal while several processes set the login again and again', async () => {
  const rounds = <T>(count: number, work: () => Promise<T>) => Array.from({ length: count }).reduce<Promise<T[]>>(async (before) => [...(await before), await work()], Promise.resolve([]))
  const mending = Array.from({ length: 5 }, () => rounds(15, keeper().mend))
  const reading = Array.from({ length: 8 }, () => rounds(25, () => asReader(async (client) => (await client.query('select count(*) from reading_public.live')).rowCount)))
  expect(new Set((await Promise.all(reading)).flat())).toEqual(new Set([1]))
  expect(new Set((await Promise.all(mending)).flat())).toEqual(new Set([true]))
  expect(new Set(told)).toEqual(new Set(['mended']))
  expect(await settings()).toEqual(ours)
})

test('who cannot look at the login, since no connection is to be had, says nothing against it', async () => {
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  for (const port of [(silent.address() as AddressInfo).port, 1]) {
    const ownerUrl = Object.assign(new URL(database.url), { hostname: '127.0.0.1', port: String(port) }).href
    await keeper(readersUrl({ ownerUrl, secret: database.secret }), ownerUrl).look()
  }
  silent.close()
  expect(told).toEqual(['short', 'short'])
  const stranger = Object.assign(new URL(database.url), { password: 'wrong' }).href
  await keeper(readersUrl({ ownerUrl: stranger, secret: database.secret }), stranger).look()
  expect(told).toEqual(['short', 'short', '28P01'])
})
