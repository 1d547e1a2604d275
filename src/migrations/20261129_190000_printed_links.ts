import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

const actions = (names: string): string => `
alter table accounts.events drop constraint events_action_check;
alter table accounts.events add constraint events_action_check check (action in (${names}))`

/** A link to a new password that whoever runs the server printed is recorded as one that was asked for is. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(actions(`'resetAsked', 'passwordReset', 'passwordChanged', 'mailOpened', 'linkPrinted'`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`alter table accounts.events drop constraint events_action_check`)
}
