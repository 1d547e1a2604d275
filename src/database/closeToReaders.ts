import { readFileSync } from 'node:fs'
import path from 'node:path'

import type pg from 'pg'

/**
 * Takes from every login of this database but its owner what PostgreSQL gives to all: advisory locks, large objects, blocks of
 * program, counts and sizes of tables. Only a superuser may: returns whether this connection is one, and so whether it is done.
 */
export const closeToReaders = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query<{ rolsuper: boolean }>('select rolsuper from pg_roles where rolname = current_user')
  if (rows[0]?.rolsuper !== true) return false
  await client.query(readFileSync(path.resolve('src/database/closeToReaders.sql'), 'utf8'))
  return true
}
