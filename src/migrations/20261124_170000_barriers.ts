import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * A view's own condition comes first. Without this PostgreSQL may run a condition of the asker's before it, and an error in that one quotes
 * what the view would have left out: a readers' login that was taken over read hidden titles and texts in messages of failed casts.
 * Equality and order of texts, ids and times stay served by their indexes; full-text and JSON operators would not be.
 */
const views = ['public', 'partners'].flatMap((audience) => ['live', 'withdrawn', 'files', 'images', 'links', 'addresses'].map((view) => `reading_${audience}.${view}`))

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const view of views) await db.execute(`alter view ${view} set (security_barrier = true)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const view of views) await db.execute(`alter view ${view} reset (security_barrier)`)
}
