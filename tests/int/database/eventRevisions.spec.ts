import { afterAll, beforeAll, expect, test } from 'vitest'

import { down, up } from '../../../src/migrations/20261130_180000_event_revisions'
import { publish } from '../../support/publishedRows'
import { aReadersDatabase, audiences, type ReadersDatabase } from '../../support/readers'
import { migrating } from '../../support/migrating'

let database: ReadersDatabase

beforeAll(async () => {
  database = await aReadersDatabase()
}, 60_000)
afterAll(() => database.drop())

const migration = () => migrating(database.owner)
const told = async () =>
  (await database.owner.query<{ title: string }>(`select title, first_day, over_at, revision, revised_at, event_status, previous_start from reading_public.live order by title`)).rows

test('a database in use knows of its events when they are over, and how often and when they changed', async () => {
  const { owner } = database
  const days = { allDay: true, timeZone: 'Africa/Juba', start: '2027-05-09T22:00:00.000Z' }
  const { id } = await publish(owner, { collection: 'events', texts: { en: { title: 'Moved' } }, shared: days, eventStatus: 'rescheduled', number: 3 })
  await publish(owner, { collection: 'events', texts: { en: { title: 'No date' } } })
  await publish(owner, { collection: 'updates', texts: { en: { title: 'Update' } }, shared: { date: '2026-01-01' } })
  for (const at of ['2026-02-01T00:00:00Z', '2026-02-03T00:00:00Z']) {
    await owner.query(`insert into editorial.events (at, actor_kind, collection, document, action) values ($1, 'system', 'events', $2, 'setEventStatus')`, [at, id])
  }

  await down(migration())
  for (const audience of audiences) {
    const { rows } = await owner.query<{ event_status: string; reloptions: string[] }>(`select event_status, (select reloptions from pg_class where oid = 'reading_${audience}.live'::regclass) from reading_${audience}.live where title = 'Moved'`)
    expect(rows).toEqual([{ event_status: 'postponed', reloptions: ['security_barrier=true'] }])
  }

  await up(migration())
  const first = new Date('2026-01-01T00:00:00Z')
  const untold = { first_day: null, over_at: null, revision: 0, revised_at: first, event_status: 'scheduled', previous_start: null }
  expect(await told()).toEqual([
    { title: 'Moved', first_day: '2027-05-10', over_at: new Date('2027-05-10T22:00:00Z'), revision: 4, revised_at: new Date('2026-02-03T00:00:00Z'), event_status: 'postponed', previous_start: null },
    { title: 'No date', ...untold }, { title: 'Update', ...untold },
  ])
  for (const audience of audiences) {
    const { rows } = await owner.query(`select reloptions from pg_class where oid = 'reading_${audience}.live'::regclass`)
    expect(rows).toEqual([{ reloptions: ['security_barrier=true'] }])
  }
})
