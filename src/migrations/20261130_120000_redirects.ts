import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/** Which withdrawn pages lead to a page, for whoever withdraws that one. */
const byTarget = `create index live_redirects on published.live ((withdrawal -> 'to' ->> 'id')) where state = 'withdrawn'`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(byTarget)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute('drop index published.live_redirects')
}
