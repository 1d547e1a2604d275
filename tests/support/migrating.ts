import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/** What a migration of ours is given, on a connection at hand: it asks for nothing but statements to be run. */
export const migrating = (connection: { query: (statement: string) => Promise<unknown> }): MigrateUpArgs & MigrateDownArgs =>
  ({ db: { execute: (statement: string) => connection.query(statement) } }) as unknown as MigrateUpArgs & MigrateDownArgs
