import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const fileIn = (dataDir: string): string => path.join(dataDir, 'secret')

/** The secret that signs sessions: made once into the data folder, readable by its owner only. Of two starters, the first one's stays. */
export const keepSecret = (dataDir: string): string => {
  const file = fileIn(dataDir)
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}

/** Whether a database of ours was made beside a secret that is gone: the secret is made first. */
export const isSecretLost = (dataDir: string): boolean => !existsSync(fileIn(dataDir)) && existsSync(path.join(dataDir, 'postgres', 'PG_VERSION'))

/** What follows of that, in one line. */
export const lostSecret = (dataDir: string): string =>
  `${fileIn(dataDir)} was missing beside a database in use, and is made anew: everybody has to sign in again, and what browsers kept of texts that were not saved yet cannot be opened any more. ` +
  'Where a backup or the PAYLOAD_SECRET of before is at hand, stop, put it back and start again'
