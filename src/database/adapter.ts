import { postgresAdapter } from '@payloadcms/db-postgres'
import path from 'node:path'

import type { Env } from '../env'

/** PostgreSQL for the working copy: migrations only, random ids, and time limits so that a shortage is an error and never a hang. */
export const database = (env: Pick<Env, 'DATABASE_URL'>) =>
  postgresAdapter({
    pool: {
      connectionString: env.DATABASE_URL ?? '',
      max: 20,
      connectionTimeoutMillis: 30_000,
      options: '-c lock_timeout=30000 -c statement_timeout=60000',
    },
    idType: 'uuid',
    // For the seed, whose records keep their ids when it is run again; the guard of saves drops an id from anyone else.
    allowIDOnCreate: true,
    push: false,
    migrationDir: path.resolve('src/migrations'),
    disableCreateDatabase: true,
  })
