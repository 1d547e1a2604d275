import { Pool } from 'pg'

import { readEnv } from '../env'
import { mostConnections } from './connections'

// On globalThis because a bundler may load this module more than once, and a process has one pool.
const holder = globalThis as typeof globalThis & { readersPool?: Pool }

/** The one pool of the readers' login. Throws when DATABASE_READ_URL is not set. */
export const readersPool = (): Pool => (holder.readersPool ??= open())

/** Ends the pool, so that a process can end; the next read opens a new one. */
export const closeReadersPool = async (): Promise<void> => {
  const pool = holder.readersPool
  delete holder.readersPool
  await pool?.end()
}

const open = (): Pool => {
  const { DATABASE_READ_URL } = readEnv()
  if (!DATABASE_READ_URL) throw new Error('DATABASE_READ_URL is not set: readers have no login')
  const pool = new Pool({
    connectionString: DATABASE_READ_URL,
    max: mostConnections,
    connectionTimeoutMillis: 5_000,
    options: '-c statement_timeout=5000 -c TimeZone=UTC -c default_transaction_read_only=on',
  })
  // Without a listener, a restart of PostgreSQL would end this process; the pool replaces the lost connection by itself.
  pool.on('error', ({ code = '' }: Error & { code?: string }) => process.emitWarning('a connection of the readers was lost', { code: 'connection.lost', detail: code }))
  return pool
}
