import { execFile } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'

import type { Binaries } from './binaries'
import type { Owner } from './owner'

type Options = { programs: Binaries; owner: Owner | null; dataFolder: string; password: string; superuser: string }

/**
 * Makes the data folder of a PostgreSQL cluster once. Made beside and renamed when whole: a start that was cut short leaves nothing half made.
 * Texts are stored as UTF-8 and sorted by code point, the same on every system.
 */
export const createCluster = async ({ programs, owner, dataFolder, password, superuser }: Options): Promise<void> => {
  if (existsSync(dataFolder)) return
  const part = `${dataFolder}.part`
  const passwordFile = `${dataFolder}.password`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (owner !== null) for (const each of [part, passwordFile]) chownSync(each, owner.uid, owner.gid)
  try {
    await initialise({ programs, owner, part, passwordFile, superuser })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(part, dataFolder)
}

const initialise = async ({ programs, owner, part, passwordFile, superuser }: { programs: Binaries; owner: Owner | null; part: string; passwordFile: string; superuser: string }): Promise<void> => {
  for (const program of Object.values(programs)) makeExecutable(program)
  const flags = [
    `--pgdata=${part}`, `--username=${superuser}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
    '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--data-checksums',
  ]
  const ids = owner === null ? {} : { uid: owner.uid, gid: owner.gid }
  await promisify(execFile)(programs.initdb, flags, { ...ids, cwd: '/', env: { NODE_ENV: 'production', LC_ALL: 'C' } }).catch((error: { stderr?: string; message: string }) => {
    const lines = (error.stderr ?? '').split('\n').filter((line) => line.trim() !== '')
    const said = lines.find((line) => line.includes('error')) ?? lines[0] ?? error.message.split('\n', 1)[0]
    throw new Error(`PostgreSQL could not make its data folder: ${said}`)
  })
}

const makeExecutable = (program: string): void => {
  try {
    chmodSync(program, 0o755)
  } catch (error) {
    // Read-only or somebody else's: then it is as its installer left it, and running it tells.
    if (!['EPERM', 'EROFS', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}
