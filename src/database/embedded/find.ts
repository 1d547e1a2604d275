import { readFileSync } from 'node:fs'
import path from 'node:path'

import { addressOf, type Passwords } from './addresses'

/** The owner's address of the PostgreSQL of ours that was started below this folder; null where none was, or it ended in good order. */
export const startedDatabase = (dataDir: string): string | null => {
  try {
    const port = Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3])
    const { owner } = JSON.parse(readFileSync(path.join(dataDir, 'postgres.json'), 'utf8')) as Passwords
    return Number.isInteger(port) && port > 0 ? addressOf({ password: owner, port }) : null
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    if (code === 'EACCES') throw new Error(`this user may not read ${dataDir}: run this as the user who started the product`, { cause: error })
    throw error
  }
}
