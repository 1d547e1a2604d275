import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/** Which link a kept letter holds, as the digest under which the link is known: the list of letters says until when it works. Null in letters from before. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`alter table accounts.mailbox add column link text`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`alter table accounts.mailbox drop column link`)
}
