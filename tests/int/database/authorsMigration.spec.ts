import { randomUUID } from 'node:crypto'

import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { sourceText } from '../../../src/domain/sourceText'
import { digestOf } from '../../../src/editions/digest'
import { down, up } from '../../../src/migrations/20261124_120000_authors'
import { down as forgetRevisions } from '../../../src/migrations/20261130_180000_event_revisions'
import { down as forgetUnknownDates } from '../../../src/migrations/20261130_190000_unknown_dates'
import { aDatabase, type TestDatabase } from '../../support/database'
import { migrating } from '../../support/migrating'

let database: TestDatabase
let owner: pg.Client
const document = randomUUID()
const [ada, bea] = [randomUUID(), randomUUID()]

beforeAll(async () => {
  database = await aDatabase()
  owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

const migration = () => migrating(owner)

const save = async (scope: string, actor: string): Promise<number> =>
  Number((await owner.query<{ id: string }>('insert into editorial.saves (collection, document, scope, actor) values ($1, $2, $3, $4) returning id', ['updates', document, scope, actor])).rows[0]?.id)

const edition = async ({ language, number, text, basedOn = null }: { language: string; number: number; text: object; basedOn?: string | null }): Promise<string> =>
  (await owner.query<{ id: string }>(`insert into editorial.editions (collection, document, language, lead, number, text, shared, digest, source_digest, slug, based_on, authors, state)
    values ('updates', $1, $2, 'en', $3, $4, $5, 'x', 'x', 'x', $6, '{}', 'published') returning id`, [document, language, number, text, language === 'en' ? {} : null, basedOn])).rows[0]?.id ?? ''

const isBehind = async () => (await owner.query<{ is_behind: boolean }>(`select is_behind from reading_public.live where document = $1 and language = 'fr'`, [document])).rows[0]?.is_behind

test('a database in use keeps what it holds: authors since the last approval, and which translations are out of date', async () => {
  // What came after it stands on it.
  await forgetUnknownDates(migration())
  await forgetRevisions(migration())
  await down(migration())
  const typed = await save('en', ada)
  const shared = await save('shared', ada)
  const first = await edition({ language: 'en', number: 1, text: { slug: 'a', title: 'A vote' } })
  await save('en', bea)
  const renamed = await edition({ language: 'en', number: 2, text: { slug: 'b', title: 'A vote' } })
  const french = await edition({ language: 'fr', number: 1, text: { slug: 'a', title: 'Un vote' }, basedOn: first })
  await owner.query(`insert into published.documents (collection, document, code, lead_language, number, edition, shared, exposure) values ('updates', $1, 'code', 'en', 2, $2, '{}', 'public')`, [document, renamed])
  await owner.query(`insert into published.live (collection, document, language, edition, number, based_on, state, slug, title, text, first_published_at, published_at)
    values ('updates', $1, 'fr', $2, 1, 1, 'live', 'a', 'Un vote', '{}', now(), now())`, [document, french])
  expect(await isBehind(), 'by the old rule every new edition of the lead put a translation out of date').toBe(true)

  await up(migration())
  const { rows } = await owner.query<{ seen_saves: { scope: string; save: number }[]; text_digest: string }>('select seen_saves, text_digest from editorial.editions where id = $1', [first])
  expect(rows[0]?.seen_saves.map(({ scope, save: id }) => [scope, id]).sort()).toEqual([['en', typed], ['shared', shared]])
  expect(rows[0]?.text_digest).toBe(digestOf(sourceText({ slug: 'a', title: 'A vote' })))
  expect(await isBehind()).toBe(false)
  await expect(owner.query(`update editorial.editions set text_digest = 'x' where id = $1`, [first])).rejects.toThrow('never changes')
  await owner.query(`update published.documents set text_digest = 'another' where document = $1`, [document])
  expect(await isBehind()).toBe(true)
})
