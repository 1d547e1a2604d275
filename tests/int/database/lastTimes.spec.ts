import { afterAll, beforeAll, expect, test } from 'vitest'

import { down, up } from '../../../src/migrations/20261130_220000_last_times'
import { migrating } from '../../support/migrating'
import { publish } from '../../support/publishedRows'
import { aReadersDatabase, audiences, type ReadersDatabase } from '../../support/readers'

let database: ReadersDatabase

beforeAll(async () => {
  database = await aReadersDatabase()
}, 60_000)
afterAll(() => database.drop())

const migration = () => migrating(database.owner)

/** A lead edition as it was published before, and what the timeline says of it. */
const publishedBefore = async ({ id, number, shared, action }: { id: string; number: number; shared: object; action: string }) =>
  database.owner.query(`with old as (insert into editorial.editions (collection, document, language, number, lead, text, shared, digest, source_digest, text_digest, slug, authors, seen_saves, state)
      values ('events', $1, 'en', $2, 'en', '{}', $3, 'x', 'x', 'x', 'x', '{}', '[]', 'replaced') returning id)
    insert into editorial.events (actor_kind, collection, document, language, action, edition) select 'system', 'events', $1, 'en', $4, id from old`, [id, number, shared, action])

test('a database in use knows for when its events were last announced, also where that date is no longer published', async () => {
  const { owner } = database
  const days = { start: '2027-05-09T22:00:00.000Z', allDay: true, timeZone: 'Africa/Juba' }
  await publish(owner, { collection: 'events', texts: { en: { title: 'Dated' } }, shared: { ...days, mode: 'online' } })
  const { id } = await publish(owner, { collection: 'events', texts: { en: { title: 'Taken away' } }, shared: { timeZone: 'Africa/Juba' } })
  await publishedBefore({ id, number: 11, shared: { ...days, start: '2026-01-01T09:00:00.000Z' }, action: 'publish' })
  await publishedBefore({ id, number: 12, shared: days, action: 'forcePublish' })
  await publishedBefore({ id, number: 13, shared: { ...days, start: '2029-01-01T09:00:00.000Z' }, action: 'submit' })
  await publish(owner, { collection: 'events', texts: { en: { title: 'Undated' } } })

  await down(migration())
  for (const audience of audiences) {
    const { rows } = await owner.query(`select column_name from information_schema.columns where table_schema = $1 and table_name = 'live' and column_name in ('last_times', 'is_imported')`, [`reading_${audience}`])
    expect(rows).toEqual([{ column_name: 'is_imported' }])
  }

  await up(migration())
  for (const audience of audiences) {
    const { rows } = await owner.query(`select title, last_times from reading_${audience}.live order by title`)
    expect(rows).toEqual([{ title: 'Dated', last_times: days }, { title: 'Taken away', last_times: days }, { title: 'Undated', last_times: null }])
    const options = await owner.query(`select reloptions from pg_class where oid = 'reading_${audience}.live'::regclass`)
    expect(options.rows).toEqual([{ reloptions: ['security_barrier=true'] }])
  }
})
