import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import pg from 'pg'
import { inject } from 'vitest'

import { prepareReaders } from '../../src/database/readers'
import { secret, template } from './cluster'

export type TestDatabase = {
  name: string
  /** The owner's login: what Payload and the publish service use. */
  url: string
  /** The readers' login: the views of `reading_public` and `reading_partners`, nothing else. */
  readersUrl: string
  /** The superuser, in this database: for what an operator or a fault would do. */
  adminUrl: string
  secret: string
  dataDir: string
  drop: () => Promise<void>
}

let made = 0

/** A fresh, migrated database with its readers' login. Drop it in `afterAll`, after what is connected to it has been closed. */
export const aDatabase = async ({ empty = false } = {}): Promise<TestDatabase> => {
  const { adminUrl, ownerUrl } = inject('cluster')
  const name = `test_${process.pid}_${++made}`
  await asAdmin(adminUrl, `create database ${name} owner ${new URL(ownerUrl).username} template ${empty ? 'template0' : template}`)
  const url = inDatabase(ownerUrl, name)
  const dataDir = mkdtempSync(path.join(tmpdir(), `${name}-`))
  const readersUrl = empty ? '' : await prepareReaders({ ownerUrl: url, secret })
  const drop = async () => {
    await asAdmin(adminUrl, `drop database if exists ${name} with (force)`)
    await asAdmin(adminUrl, `drop role if exists ${name}_reader`)
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { name, url, readersUrl, adminUrl: inDatabase(adminUrl, name), secret, dataDir, drop }
}

/**
 * Payload on this database, with the product's own config. One per test file: the config reads the settings when it is loaded.
 * End it with `await payload.destroy()` before the database is dropped.
 */
export const aPayload = async (database: TestDatabase): Promise<Payload> => {
  useDatabase(database)
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config')
  return getPayload({ config, key: database.name })
}

/** Points the settings of this test file at a database, for code that reads them when it is loaded. */
export const useDatabase = ({ url, readersUrl, dataDir }: TestDatabase): void => {
  Object.assign(process.env, { DATABASE_URL: url, DATABASE_READ_URL: readersUrl, PAYLOAD_SECRET: secret, DATA_DIR: dataDir, PUBLIC_URL: 'http://localhost:3000', LOG_LEVEL: 'silent' })
}

const inDatabase = (address: string, name: string): string => {
  const url = new URL(address)
  url.pathname = `/${name}`
  return url.href
}

const asAdmin = async (adminUrl: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
