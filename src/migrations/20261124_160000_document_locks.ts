import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * One row for each document that was ever worked on: whoever works on it holds the row. Not an advisory lock: those belong to the
 * whole database, and every login of it could hold one, the readers' too, and so keep a text from being withdrawn.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`create table editorial.document_locks (collection text not null, document uuid not null, primary key (collection, document)) with (fillfactor = 50)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`drop table editorial.document_locks`)
}
