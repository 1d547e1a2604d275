import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes the data folder, or one below it, where needed, writes to it once, and returns its full path; `isClosed` to every other account
 * of the machine. Throws one line when it cannot be used.
 */
export const openDataFolder = (dataDir: string, { isClosed = false } = {}): string => {
  const folder = path.resolve(dataDir)
  try {
    makeFolder(folder)
    if (isClosed) chmodSync(folder, 0o700)
    accessSync(folder, constants.R_OK | constants.X_OK)
    rmdirSync(mkdtempSync(path.join(folder, '.writable-')))
    return folder
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException
    throw new Error(`the data folder ${folder} cannot be ${problemOf(code)}`, { cause })
  }
}

/** One folder after the other: asked for all at once, Node 20 never comes back where the system says of a path that nothing can be there, as below /proc. */
const makeFolder = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder, { mode: 0o755 })
}

/** What the system's word for it means, and what to do. */
const problemOf = (code: string): string => {
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'a folder, since a file stands there: set DATA_DIR to a folder'
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'written, since its disk is full: make room, or set DATA_DIR to a folder on another disk'
  if (code === 'EROFS') return 'written, since its disk is read-only: set DATA_DIR to a folder on another disk'
  return `read and written (${code}): give this user the right to it, or set DATA_DIR to another folder`
}
