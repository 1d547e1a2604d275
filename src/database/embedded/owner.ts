import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** The system user that PostgreSQL runs as when we are root, which it refuses to be. */
export type Owner = { name: string; uid: number; gid: number }

/**
 * Null for an ordinary user: PostgreSQL then runs as that user.
 * As root: whoever owns the existing data, else `postgres`, else `nobody`. No user is ever added or removed.
 */
export const ownerOf = (dataFolder: string): Owner | null => {
  if (process.getuid?.() !== 0) return null
  const users = knownUsers()
  const uid = statSync(dataFolder, { throwIfNoEntry: false })?.uid
  const found = users.find((user) => user.uid === uid && uid !== 0) ?? users.find(({ name }) => name === 'postgres') ?? users.find(({ name }) => name === 'nobody')
  if (found === undefined) throw new Error('PostgreSQL does not run as root and there is no user "postgres" or "nobody": start as an ordinary user, or set DATABASE_URL')
  return found
}

const knownUsers = (): Owner[] =>
  readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((parts) => parts.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))

/** Whether every folder from the root to this one lets the user in. */
export const canReach = ({ owner, folder }: { owner: Owner; folder: string }): boolean => firstClosed({ owner, folder }) === null

/** The first folder on the way that does not let the user in, or null. */
export const firstClosed = ({ owner, folder }: { owner: Owner; folder: string }): string | null => {
  const parts = path.resolve(folder).split(path.sep)
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join(path.sep) || path.sep)
  return folders.find((each) => !mayEnter({ owner, folder: each })) ?? null
}

const mayEnter = ({ owner, folder }: { owner: Owner; folder: string }): boolean => {
  const stat = statSync(folder, { throwIfNoEntry: false })
  if (stat === undefined) return true
  if (stat.uid === owner.uid) return (stat.mode & 0o100) !== 0
  if (stat.gid === owner.gid) return (stat.mode & 0o010) !== 0
  return (stat.mode & 0o001) !== 0
}
