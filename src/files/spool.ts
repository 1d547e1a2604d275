import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { spoolFolder } from './folders'

const minute = 60_000

/**
 * Where uploads lie as they came, while they are checked: whatever a crash or a broken line left there goes, at the start and every ten minutes.
 * A file still being received or waiting its turn is younger than an hour.
 */
export const keepSpoolEmpty = async (): Promise<void> => {
  await rm(spoolFolder(), { recursive: true, force: true })
  await mkdir(spoolFolder(), { recursive: true, mode: 0o700 })
  setInterval(() => void forgetOlderThan(60 * minute).catch(() => undefined), 10 * minute).unref()
}

const forgetOlderThan = async (age: number): Promise<void> => {
  for (const name of await readdir(spoolFolder())) {
    const file = path.join(spoolFolder(), name)
    if (Date.now() - (await stat(file)).mtimeMs > age) await rm(file, { force: true })
  }
}
