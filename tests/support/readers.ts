import pg from 'pg'

import type { Audience } from '../../src/domain/content'
import type { Reader } from '../../src/domain/reading'
import type { Language } from '../../src/i18n/languages'
import { closeReadersPool } from '../../src/published/pool'
import { aDatabase } from './database'

export const inEnglish: Reader = { language: 'en', audience: 'public' }
export const inFrench: Reader = { language: 'fr', audience: 'public' }
export const partnerIn = (language: Language): Reader => ({ language, audience: 'partners' })
export const audiences: Audience[] = ['public', 'partners']

export type ReadersDatabase = { owner: pg.Pool; read: <T>(reading: () => Promise<T>) => Promise<T>; readersUrl: string; drop: () => Promise<void> }

/** A database of its own with the readers' login; `read` runs a reading against it. */
export const aReadersDatabase = async (): Promise<ReadersDatabase> => {
  const database = await aDatabase()
  const owner = new pg.Pool({ connectionString: database.url, max: 2 })
  // Dropping a database ends connections that are still closing.
  owner.on('error', () => undefined)
  return {
    owner,
    readersUrl: database.readersUrl,
    read: async (reading) => {
      if (process.env.DATABASE_READ_URL !== database.readersUrl) await closeReadersPool()
      process.env.DATABASE_READ_URL = database.readersUrl
      return reading()
    },
    drop: async () => {
      await closeReadersPool()
      await owner.end()
      await database.drop()
    },
  }
}
