import { accessSync, constants, mkdirSync } from 'node:fs'
import path from 'node:path'

/** Makes the data folder where needed and returns its full path. Throws one line when it cannot be used. */
export const openDataFolder = (dataDir: string): string => {
  const folder = path.resolve(dataDir)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return folder
  } catch (cause) {
    throw new Error(`the data folder ${folder} cannot be read and written (${(cause as NodeJS.ErrnoException).code}): give this user the right to it, or set DATA_DIR to another folder`, { cause })
  }
}
