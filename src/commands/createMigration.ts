import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getPayload, writeMigrationIndex } from 'payload'

/**
 * `npm run migration:create <name>` writes the migration from the newest snapshot to the collections as they are now.
 * `npm run migration:create initial` writes the first one anew: only before anyone runs a database made with it.
 * Our own script, because the `payload` command sometimes does nothing and says that all is well.
 */
const firstMigration = '20261123_090000_initial'

const run = async (name: string): Promise<string | null> => {
  // Payload wants a secret even where nothing is signed and no database is opened.
  process.env.PAYLOAD_SECRET ||= randomBytes(32).toString('hex')
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const folder = payload.db.migrationDir
  if (name === 'initial') for (const file of snapshotsIn(folder)) rmSync(path.join(folder, file))
  const before = new Set(readdirSync(folder))
  await payload.db.createMigration({ migrationName: name, payload, skipEmpty: true, forceAcceptWarning: true })
  const made = readdirSync(folder).find((file) => file.endsWith(`_${name}.ts`) && !before.has(file))
  if (made === undefined) return null
  const created = made.slice(0, -'.ts'.length)
  const final = name === 'initial' ? firstMigration : created
  for (const ending of ['.ts', '.json']) {
    if (existsSync(path.join(folder, created + ending))) renameSync(path.join(folder, created + ending), path.join(folder, final + ending))
  }
  writeMigrationIndex({ migrationsDir: folder })
  tidy(path.join(folder, `${final}.ts`))
  return final
}

/** Plain SQL text instead of Payload's tagged one: that is typed by another copy of drizzle than the one that runs it. */
const tidy = (file: string): void => {
  const text = readFileSync(file, 'utf8')
    .replace(/^import .*$/m, "import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'")
    .replaceAll('{ db, payload, req }', '{ db }')
    .replaceAll('db.execute(sql`', 'db.execute(`')
  writeFileSync(file, text)
}

const snapshotsIn = (folder: string): string[] =>
  readdirSync(folder).filter((file) => file.endsWith('.json') || file.startsWith(firstMigration))

const name = process.argv[2]
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('npm run migration:create <name>: a name of a-z, 0-9 and _')
  process.exit(1)
}
let written: string | null = null
// Payload ends the process itself when there is nothing to migrate.
process.once('exit', () => console.log(written === null ? 'Nothing to migrate: the collections are as the newest migration leaves them.' : `src/migrations/${written}.ts`))
written = await run(name)
process.exit(0)
