import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import pg from 'pg'
import type { TestProject } from 'vitest/node'

import { loading } from '../../src/commands/loading'
import { closeToReaders } from '../../src/database/closeToReaders'
import { startEmbedded } from '../../src/database/embedded/start'

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- vitest's own type, merged
  export interface ProvidedContext {
    cluster: { adminUrl: string; ownerUrl: string }
  }
}

export const template = 'tests_template'
export const secret = 'a secret of the tests, of 32 characters or more'

/** One PostgreSQL for the whole run, in a temporary folder, with a migrated template that every test database is copied from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'just-future-tests-'))
  chmodSync(folder, 0o755) // as root, PostgreSQL runs as another user, who has to enter
  // Several spec files at once, each with a product's pools, and some that take all that a login may have.
  const database = await startEmbedded(folder, { maxConnections: 300 })
  const clear = () => database.stop().finally(() => rmSync(folder, { recursive: true, force: true }))
  try {
    await makeTemplate({ ownerUrl: database.url, adminUrl: database.adminUrl })
  } catch (error) {
    await clear()
    throw error
  }
  project.provide('cluster', { adminUrl: database.adminUrl, ownerUrl: database.url })
  return clear
}

const makeTemplate = async ({ ownerUrl, adminUrl }: { ownerUrl: string; adminUrl: string }): Promise<void> => {
  const url = new URL(ownerUrl)
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    await admin.query(`create database ${template} owner ${url.username}`)
    url.pathname = `/${template}`
    await promisify(execFile)(process.execPath, [...loading, 'tests/support/migrateTemplate.ts'], {
      env: { ...process.env, NODE_ENV: 'test', DATABASE_URL: url.href, PAYLOAD_SECRET: secret, LOG_LEVEL: 'warn' },
    })
    await closeTemplate(adminUrl)
    await admin.query(`alter database ${template} is_template true allow_connections false`)
  } finally {
    await admin.end()
  }
}

const closeTemplate = async (adminUrl: string): Promise<void> => {
  const url = new URL(adminUrl)
  url.pathname = `/${template}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await closeToReaders(client).finally(() => client.end())
}
