import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { StartFault } from '../../startFault'
import type { Passwords } from './addresses'

const name = 'postgres.json'

/** The passwords of the database of our own, made with it. Throws one line where those of a database that is there are gone or cannot be read. */
export const keepPasswords = ({ dataDir, dataFolder }: { dataDir: string; dataFolder: string }): Passwords => {
  const file = path.join(dataDir, name)
  if (existsSync(file)) return read(file)
  if (existsSync(path.join(dataFolder, 'PG_VERSION'))) throw new StartFault(`${name}, which holds the passwords of the database in ${dataDir}, is missing: put it back beside the folder postgres, from the same backup`)
  const made = { superuser: randomBytes(24).toString('hex'), owner: randomBytes(24).toString('hex') }
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 })
  return made
}

const read = (file: string): Passwords => {
  const found = parsed(readFileSync(file, 'utf8'))
  if (typeof found?.superuser === 'string' && typeof found.owner === 'string') return { superuser: found.superuser, owner: found.owner }
  throw new StartFault(`${file} cannot be read as the passwords of the database: put back the one that was made with it`)
}

const parsed = (text: string): Partial<Passwords> | null => {
  try {
    return JSON.parse(text) as Partial<Passwords> | null
  } catch {
    return null
  }
}
