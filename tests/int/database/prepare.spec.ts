import { spawn } from 'node:child_process'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { loading } from '../../../src/commands/loading'
import { closeToReaders } from '../../../src/database/closeToReaders'
import { checkDatabase } from '../../../src/database/durability'
import { migrations } from '../../../src/migrations'
import { aDatabase, type TestDatabase } from '../../support/database'

let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await aDatabase({ empty: true })
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const prepare = (changed: Record<string, string> = {}): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve) => {
    const settings = { NODE_ENV: 'production' as const, DATABASE_URL: database.url, DATABASE_READ_URL: '', PAYLOAD_SECRET: database.secret, DATA_DIR: database.dataDir, SEED_DEMO: 'no', PUBLIC_URL: 'http://localhost:3000', LOG_LEVEL: 'info', ...changed }
    const child = spawn(process.execPath, [...loading, 'src/commands/prepare.ts'], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
    child.once('close', (code) => resolve({ code, output: said.join('') }))
  })

test('two starters at once on an empty database both succeed, and migrate it once', async () => {
  const [one, two] = await Promise.all([prepare(), prepare()])
  expect([one.code, two.code], one.output + two.output).toEqual([0, 0])
  for (const { output } of [one, two]) expect(output).toMatch(/"level":40.*psql -h 127\.0\.0\.1 -p \d+ -U postgres -d test_\w+ -f .*closeToReaders\.sql/)
  const { rows } = await client.query<{ name: string }>('select name from public.payload_migrations order by name')
  expect(rows.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
}, 240_000)

test('once a superuser has closed it, no start says what is left to do', async () => {
  const admin = new pg.Client({ connectionString: database.adminUrl })
  await admin.connect()
  await closeToReaders(admin).finally(() => admin.end())
  const { code, output } = await prepare()
  expect([code, output.includes('closeToReaders')], output).toEqual([0, false])
}, 240_000)

test('a database in which the login may make nothing is told in one line that says what to do, also by a log that is silent', async () => {
  const name = `${database.name}_stranger`
  const admin = new pg.Client({ connectionString: database.adminUrl })
  await admin.connect()
  await admin.query(`create role ${name} login password 'strange'`)
  await admin.query(`create database ${name}`)
  const url = Object.assign(new URL(database.url), { username: name, password: 'strange', pathname: `/${name}` })
  await expect(checkDatabase(url.href)).rejects.toThrow(`the login ${name} may not create in the database ${name}: make it the owner, as a superuser, with: alter database "${name}" owner to "${name}"`)
  const { code, output } = await prepare({ DATABASE_URL: url.href, LOG_LEVEL: 'silent' })
  expect([code, output.trim().split('\n').length, output.includes('the database could not be prepared')], output).toEqual([1, 1, true])
  await admin.query(`alter database "${name}" owner to "${name}"`)
  await checkDatabase(url.href)
  await admin.query(`drop database ${name} with (force)`)
  await admin.query(`drop role ${name}`)
  await admin.end()
}, 240_000)

test('a database that a newer release has migrated is left alone', async () => {
  await client.query(`insert into public.payload_migrations (name, batch) values ('29990101_000000_later', 9)`)
  const { code, output } = await prepare()
  expect(code).toBe(1)
  expect(output).toContain('newer release (29990101_000000_later)')
  await client.query(`delete from public.payload_migrations where name like '2999%'`)
}, 240_000)
