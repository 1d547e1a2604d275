import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const marker = '.next/built-from'
const single = ['payload.config.ts', 'next.config.ts', 'tsconfig.json', 'package-lock.json']
/** Runs beside the pages, never inside them. */
const apart = ['src/commands', 'src/seed', 'src/migrations']

/** Whether `.next` was built, to its end, from the sources as they are now. */
export const isBuildCurrent = (): boolean =>
  existsSync('.next/BUILD_ID') && existsSync(marker) && readFileSync(marker, 'utf8') === digestOfSources()

export const forgetBuild = (): void => rmSync(marker, { force: true })

export const recordBuild = (digest: string): void => writeFileSync(marker, digest)

/** One hash over the names and bytes of everything that the build reads. */
export const digestOfSources = (): string => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !apart.some((folder) => file.startsWith(folder + path.sep)))
    .sort()
  const hash = createHash('sha256')
  for (const file of [...files, ...single]) {
    if (existsSync(file)) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}
