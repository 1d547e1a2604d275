import type { Migration, Payload } from 'payload'
import pg from 'pg'

import { migrations } from '../migrations'
import { StartFault } from '../startFault'

/**
 * Runs `work` while holding the lock of everything that prepares a database: of two starters, one waits for the other.
 * A session-level lock on a connection of its own; PostgreSQL lets go of it when that connection ends, however it ends.
 */
export const whilePreparing = async <T>({ ownerUrl, work }: { ownerUrl: string; work: () => Promise<T> }): Promise<T> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => undefined) // the work fails by itself when the database goes
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtextextended('preparing the database', 0))`)
    return await work()
  } finally {
    await client.end()
  }
}

/** Applies the committed migrations that are missing and checks that they are there. Returns the names of those it applied. */
export const migrate = async ({ payload, ownerUrl }: { payload: Payload; ownerUrl: string }): Promise<string[]> => {
  const before = await appliedIn(ownerUrl)
  const unknown = before.filter((name) => !migrations.some((each) => each.name === name))
  if (unknown.length > 0) throw new StartFault(`the database was made by a newer release (${unknown.join(', ')}): start that release, or restore a backup made before it`)
  await payload.db.migrate({ migrations: migrations as Migration[] })
  const after = await appliedIn(ownerUrl)
  const missing = migrations.filter(({ name }) => !after.includes(name)).map(({ name }) => name)
  if (missing.length > 0) throw new StartFault(`migrations did not run: ${missing.join(', ')}`)
  return after.filter((name) => !before.includes(name))
}

const appliedIn = async (ownerUrl: string): Promise<string[]> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ exists: boolean }>(`select to_regclass('public.payload_migrations') is not null as exists`)
    if (rows[0]?.exists !== true) return []
    const applied = await client.query<{ name: string }>('select name from public.payload_migrations order by name')
    return applied.rows.map(({ name }) => name)
  } finally {
    await client.end()
  }
}
