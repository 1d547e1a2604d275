import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { howToClose, isOpenToReaders } from '../../../src/database/openToReaders'
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

const isOpen = () => isOpenToReaders(database.readersUrl)

test.each([
  'execute on function pg_advisory_lock(bigint)', 'execute on function age(xid)', 'execute on function lo_create(oid)', 'execute on function pg_stat_get_live_tuples(oid)', 'execute on function pg_control_checkpoint()',
  'select (reltuples) on pg_class', 'select (relfrozenxid) on pg_class', 'select (datfrozenxid) on pg_database', 'select (oid) on pg_default_acl', 'select (xmin) on pg_db_role_setting', 'usage on language plpgsql',
])('a database of which a release closes %s and nobody has run it yet is open', async (right) => {
  expect(await isOpen()).toBe(false)
  await admin.query(`grant ${right} to public`)
  expect(await isOpen()).toBe(true)
  await admin.query(`revoke ${right} from public`)
  expect(await isOpen()).toBe(false)
})

test('what to do names the database and the file, and no password', () => {
  const said = howToClose("postgres://own:s3cret@db.example.org/it's%20ours")
  expect(said).toMatch(/psql -h db\.example\.org -p 5432 -U postgres -d 'it'\\''s ours' -f \S+\/src\/database\/closeToReaders\.sql$/)
  expect(said).not.toContain('s3cret')
})
