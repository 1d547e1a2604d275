import { expect, test } from 'vitest'

import { aNewsroom } from '../../support/newsroom'
import { anUpdate, edit, goLive } from '../../support/writing'

const room = aNewsroom()

/** A condition that fails with the value in its message, where it is asked before the view's own. */
const quoting = (view: string, column: string) => `select count(*) from ${view} where case when ${column}::text like '%CANARY%' then ${column}::text::int = 1 else false end`

test('a readers’ login cannot make an error quote what its views leave out', async () => {
  const subject = await anUpdate(room, { text: 'CANARY in Gao' })
  await goLive(room, { subject, language: 'en' })
  await expect(room.readers.query(quoting('reading_public.live', 'title'))).rejects.toThrow('CANARY in Gao')
  await edit(room, { subject, language: 'en', by: room.personas.officer, data: { exposure: 'hidden' } })
  for (const [view, column] of [['live', 'title'], ['live', 'text'], ['live', 'slug'], ['addresses', 'slug'], ['withdrawn', 'title']] as const) {
    for (const audience of ['public', 'partners']) {
      expect((await room.readers.query<{ count: string }>(quoting(`reading_${audience}.${view}`, column))).rows[0]?.count).toBe('0')
    }
  }
})

test('it is the barrier that keeps them: without it the error quotes a hidden title, and no function of one’s own is needed', async () => {
  const subject = await anUpdate(room, { text: 'CANARY in Kidal' })
  await goLive(room, { subject, language: 'en' })
  await edit(room, { subject, language: 'en', by: room.personas.officer, data: { exposure: 'hidden' } })
  // Something to join with: where nothing is public, nothing is compared.
  await goLive(room, { subject: await anUpdate(room, { text: 'What everybody reads' }), language: 'en' })
  // Whoever asks chooses how it is looked up, and so what is compared first.
  const asked = () => room.readers.query(`set enable_nestloop = off; ${quoting('reading_public.live', 'title')}`)
  await room.payload.db.pool.query('alter view reading_public.live reset (security_barrier)')
  try {
    await expect(asked()).rejects.toThrow('CANARY in')
  } finally {
    await room.payload.db.pool.query('alter view reading_public.live set (security_barrier = true)')
  }
  await asked()
  for (const place of ['public', 'reading_public', 'pg_temp']) await expect(room.readers.query(`set transaction read write; create function ${place}.told(t text) returns boolean language sql cost 0.0001 as 'select true'`)).rejects.toMatchObject({ code: '42501' })
})

test('every view that a readers’ login may select from has it', async () => {
  const { rows } = await room.payload.db.pool.query<{ view: string; barrier: boolean }>(`select c.oid::regclass::text as view, coalesce('security_barrier=true' = any (c.reloptions), false) as barrier
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname like 'reading_%' and c.relkind in ('v', 'm')`)
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.filter(({ barrier }) => !barrier)).toEqual([])
})
