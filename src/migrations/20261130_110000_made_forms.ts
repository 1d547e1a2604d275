import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/** Which form a document was made by: sent again after a connection broke, the form makes no second one. */
const made = `
create table editorial.made_forms (
  form uuid primary key,
  actor uuid,
  collection text not null,
  document uuid
);
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(made)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute('drop table editorial.made_forms')
}
