import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { type Run, runIn, sql } from '../../database/session'
import { refuse } from '../../domain/refusal'
import { worded } from '../wording'

const inEditions = (run: Run, id: string) =>
  run(sql`select 1 from editorial.editions where position(${id} in text::text) > 0 or position(${id} in shared::text) > 0 limit 1`)

/** Payload's tables of working copies: not those of versions, nor its own. */
const workingTables = async (run: Run, collection: string): Promise<string[]> =>
  (await run<{ name: string }>(sql`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like '\\_%' and table_name not like 'payload\\_%' and table_name <> ${collection}
      and table_name <> ${`${collection}_locales`}`)).map(({ name }) => name)

const inWorkingCopies = async (run: Run, { collection, id }: { collection: string; id: string }): Promise<boolean> => {
  for (const table of await workingTables(run, collection)) {
    const [found] = await run(sql`select 1 from ${sql.identifier(table)} as t where position(${id} in t::text) > 0 limit 1`)
    if (found) return true
  }
  return false
}

/** Waits for the saves that hold the file to name it, and makes later ones wait; its id as texts spell it, null where it is gone. */
const lockFile = async (run: Run, { collection, id }: { collection: string; id: string }): Promise<string | null> =>
  (await run<{ id: string }>(sql`select id::text from ${sql.identifier(collection)} where id = ${id}::uuid for update`))[0]?.id ?? null

const keepNamed = async ({ req, id: given, collection }: { req: PayloadRequest; id: string; collection: string }) => {
  const run = await runIn(req)
  const id = (await lockFile(run, { collection, id: given })) ?? refuse({ key: 'action.unknownDocument' })
  if ((await inEditions(run, id)).length > 0 || (await inWorkingCopies(run, { collection, id }))) refuse({ key: 'file.inUse' })
}

/** Refuses to delete a file that an edition or a working copy names: an edition keeps its files for ever. Throws `Refused`. */
export const keepNamedFile: CollectionBeforeDeleteHook = worded(({ req, id, collection }: Parameters<CollectionBeforeDeleteHook>[0]) =>
  keepNamed({ req, id: String(id), collection: collection.slug }))
