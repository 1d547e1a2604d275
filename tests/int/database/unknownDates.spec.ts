import { afterAll, beforeAll, expect, test } from 'vitest'

import { down, up } from '../../../src/migrations/20261130_190000_unknown_dates'
import { publish } from '../../support/publishedRows'
import { aReadersDatabase, audiences, type ReadersDatabase } from '../../support/readers'
import { migrating } from '../../support/migrating'

let database: ReadersDatabase
beforeAll(async () => {
  database = await aReadersDatabase()
}, 60_000)
afterAll(() => database.drop())

const migration = () => migrating(database.owner)
const rowsOf = async (statement: string) => (await database.owner.query<Record<string, unknown>>(statement)).rows
const file = { collection: 'documents', id: 'd', sha256: 'aa', name: 'a.pdf', bytes: 1, pages: 1, language: 'en' }
const imported = '2026-11-23T10:00:00.000Z'

/** As the timeline has it: what happened to one language, with the edition that is live or was. */
const recordOf = ({ slug, action, at, isLive = true }: { slug: string; action: string; at: string; isLive?: boolean }) => database.owner.query(`
  insert into editorial.events (at, actor_kind, collection, document, language, action, edition)
  select $3, 'system', l.collection, l.document, l.language, $2, case when $4 then l.edition end from published.live l where l.slug = $1`, [slug, action, at, isLive])

const before = async () => {
  const at = imported
  await publish(database.owner, { collection: 'publications', texts: { en: { slug: 'seeded', file } }, firstPublishedAt: at, isImported: true })
  await publish(database.owner, { collection: 'updates', texts: { en: { slug: 'corrected' } }, firstPublishedAt: at, isImported: true })
  await publish(database.owner, { collection: 'publications', texts: { en: { slug: 'written', file } }, firstPublishedAt: '2026-11-25T00:00:00Z' })
  await publish(database.owner, { collection: 'updates', texts: { en: { slug: 'taken-down' } }, withdrawn: { en: { kind: 'notice', notice: 'outdated' } }, firstPublishedAt: at, isImported: true })
  await database.owner.query(`update published.files f set edition = l.edition from published.live l where (l.collection, l.document, l.language) = (f.collection, f.document, f.language)`)
  for (const slug of ['seeded', 'taken-down']) await recordOf({ slug, action: 'import', at })
  await recordOf({ slug: 'corrected', action: 'import', at, isLive: false })
  await recordOf({ slug: 'corrected', action: 'publish', at: '2026-11-26T00:00:00Z' })
  await recordOf({ slug: 'written', action: 'publish', at: '2026-11-25T00:00:00Z' })
  await recordOf({ slug: 'taken-down', action: 'withdraw', at: '2026-11-28T00:00:00Z' })
  await recordOf({ slug: 'taken-down', action: 'changeWithdrawal', at: '2026-11-29T00:00:00Z' })
}

test('a database in use forgets the moment of the import as a date, and knows when something was withdrawn', async () => {
  await before()
  await down(migration())
  expect((await rowsOf(`select slug, first_published_at from published.live order by slug`)).map(({ slug, first_published_at: at }) => [slug, (at as Date).toISOString()])).toEqual([
    ['corrected', imported], ['seeded', imported], ['taken-down', imported], ['written', '2026-11-25T00:00:00.000Z'],
  ])
  expect(await rowsOf(`select slug, published_at from reading_public.withdrawn`)).toEqual([{ slug: 'taken-down', published_at: new Date(imported) }])

  await up(migration())
  expect(await rowsOf(`select slug, first_published_at, is_imported from reading_public.live order by slug`)).toEqual([
    { slug: 'corrected', first_published_at: null, is_imported: false },
    { slug: 'seeded', first_published_at: null, is_imported: true },
    { slug: 'written', first_published_at: new Date('2026-11-25T00:00:00Z'), is_imported: false },
  ])
  expect(await rowsOf(`select f.published_at is null as unknown from reading_public.live l join reading_public.files f using (collection, document) order by l.slug`)).toEqual([{ unknown: true }, { unknown: false }])
  expect(await rowsOf(`select slug, withdrawn_at from reading_partners.withdrawn`)).toEqual([{ slug: 'taken-down', withdrawn_at: new Date('2026-11-28T00:00:00Z') }])
  for (const audience of audiences) for (const view of ['live', 'withdrawn']) {
    expect(await rowsOf(`select reloptions from pg_class where oid = 'reading_${audience}.${view}'::regclass`)).toEqual([{ reloptions: ['security_barrier=true'] }])
  }
})
