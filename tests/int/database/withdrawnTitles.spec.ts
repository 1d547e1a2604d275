import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Withdrawal } from '../../../src/domain/content'
import { down, up } from '../../../src/migrations/20261130_111500_withdrawn_titles'
import { publish } from '../../support/publishedRows'
import { aReadersDatabase, audiences, type ReadersDatabase } from '../../support/readers'
import { migrating } from '../../support/migrating'

let database: ReadersDatabase
let reader: pg.Client

beforeAll(async () => {
  database = await aReadersDatabase()
  reader = new pg.Client({ connectionString: database.readersUrl })
  await reader.connect()
}, 60_000)
afterAll(async () => {
  await reader.end()
  await database.drop()
})

const migration = () => migrating(database.owner)

/** Everything that the readers' login finds in a view, as text. */
const allOf = async (audience: string): Promise<string> => (await reader.query<{ words: string }>(`select coalesce(string_agg(to_jsonb(w)::text, E'\\n' order by slug), '') as words from reading_${audience}.withdrawn w`)).rows[0]?.words ?? ''
const withdrawn = (slug: string, withdrawal: Withdrawal) =>
  publish(database.owner, { collection: 'updates', texts: { en: { slug, title: `Title of ${slug}` } }, withdrawn: { en: withdrawal }, firstPublishedAt: `2026-01-01T00:00:00Z` })

test('of what was withdrawn the readers’ login is told what a page shows, also in a database from before', async () => {
  const [open, closed, hidden] = await Promise.all((['public', 'partners', 'hidden'] as const).map((exposure) => publish(database.owner, { collection: 'publications', texts: { en: {} }, exposure })))
  const elsewhere = await publish(database.owner, { collection: 'publications', texts: { fr: {} } })
  // What came after it gave the column of the day another name.
  for (const audience of audiences) await database.owner.query(`alter view reading_${audience}.withdrawn rename column withdrawn_at to published_at`)
  await down(migration())
  await withdrawn('gone', { kind: 'gone' })
  await withdrawn('noticed', { kind: 'notice', notice: 'outdated' })
  for (const [slug, to] of [['to-open', open], ['to-closed', closed], ['to-hidden', hidden], ['to-french', elsewhere]] as const) await withdrawn(slug, { kind: 'redirect', to: { collection: 'publications', id: to?.id ?? '' } })
  expect(await allOf('public')).toContain('Title of gone')

  await up(migration())
  for (const audience of audiences) {
    const told = await allOf(audience)
    expect(told.match(/Title of [\w-]+/g)).toEqual(['Title of noticed'])
    expect(told.match(/2026-01-01T/g)).toHaveLength(1)
    expect(told.split('\n')).toHaveLength(6)
    expect([told.includes(open?.id ?? ''), told.includes(closed?.id ?? ''), told.includes(hidden?.id ?? ''), told.includes(elsewhere.id)]).toEqual([true, audience === 'partners', false, false])
    const { rows } = await database.owner.query<{ reloptions: string[] }>(`select reloptions from pg_class where oid = 'reading_${audience}.withdrawn'::regclass`)
    expect(rows[0]?.reloptions).toEqual(['security_barrier=true'])
  }

  await down(migration())
  expect(await allOf('partners')).toContain('Title of gone')
  await up(migration())
})
