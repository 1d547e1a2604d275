import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { answerItem, answerList } from '../../../src/published/api/answers'
import { readCursor, type Cursor } from '../../../src/published/cursor'
import { fileVersions } from '../../../src/published/files'
import { linking } from '../../../src/published/linking'
import { list, type Listed } from '../../../src/published/list'
import { newest } from '../../../src/published/newest'
import { sitemapPages } from '../../../src/published/sitemapPages'
import type { Sort } from '../../../src/published/sorts'
import { publish, type Published } from '../../support/publishedRows'
import { aReadersDatabase, inEnglish, type ReadersDatabase } from '../../support/readers'

let database: ReadersDatabase
beforeAll(async () => {
  database = await aReadersDatabase()
  Object.assign(process.env, { PUBLIC_URL: 'http://localhost:3000' })
}, 60_000)
afterAll(() => database.drop())
beforeEach(() => forget())

const forget = async () => {
  for (const table of ['links', 'images', 'files', 'addresses', 'live', 'documents']) await database.owner.query(`delete from published.${table}`)
}
const imported = '2026-11-23T10:00:00.000Z'
const add = (title: string, more: Partial<Published> = {}, collection: Published['collection'] = 'updates') =>
  publish(database.owner, { collection, code: title, texts: { en: { title, slug: title } }, firstPublishedAt: imported, isImported: true, ...more })
const titlesIn = async (sort: Sort, collection: 'updates' | 'events' = 'updates') => (await database.read(() => list({ reader: inEnglish, collection, sort }))).cards.map(({ title }) => title)

const fiveUpdates = async () => {
  await add('undated')
  await add('own-2021', { shared: { date: '2021-07-03' } })
  await add('published-2022', { isImported: false, firstPublishedAt: '2022-05-05T05:05:05.000Z' })
  await add('own-2025', { shared: { date: '2025-12-31' } })
  await add('published-2023-about-2019', { isImported: false, firstPublishedAt: '2023-01-01T00:00:00.000Z', shared: { date: '2019' } })
}

describe('what was imported without a date', () => {
  it('stands behind what has one, whichever way a list is sorted', async () => {
    await fiveUpdates()
    expect(await titlesIn('-date')).toEqual(['own-2025', 'published-2022', 'own-2021', 'published-2023-about-2019', 'undated'])
    expect(await titlesIn('date')).toEqual(['published-2023-about-2019', 'own-2021', 'published-2022', 'own-2025', 'undated'])
    expect((await titlesIn('-published')).slice(0, 2)).toEqual(['published-2023-about-2019', 'published-2022'])
    expect((await titlesIn('published')).slice(0, 2)).toEqual(['published-2022', 'published-2023-about-2019'])
    await add('no-day', {}, 'events')
    await add('a-day', { shared: { start: '2030-01-01T09:00:00.000Z', timeZone: 'Africa/Juba' } }, 'events')
    for (const sort of ['start', '-start'] as const) expect(await titlesIn(sort, 'events')).toEqual(['a-day', 'no-day'])
  })

  it('stands by its title among its like: in lists either way, in a feed, and where it is linked', async () => {
    const { collection, id } = await add('Mali', {}, 'countries')
    const country = { collection, id }
    const titles = ['Aléas', 'élections', 'Zones']
    for (const [index, title] of ['Zones', 'Aléas', 'élections'].entries()) await add(`code-${index}`, { texts: { en: { title, slug: `s${index}` } }, shared: { countries: [country] } })
    for (const sort of ['-date', 'date', 'published', '-published'] as const) expect([sort, await titlesIn(sort)]).toEqual([sort, titles])
    expect((await database.read(() => newest({ reader: inEnglish }))).map(({ card }) => card.title)).toEqual(titles)
    expect((await database.read(() => linking({ reader: inEnglish, to: country, limit: 9 }))).map(({ title }) => title)).toEqual(titles)
  })

  it('ends a feed, behind what was published here and what has a date of its own, with the moment of the import', async () => {
    await fiveUpdates()
    await add('event-of-2023', { shared: { start: '2023-11-20T21:00:00.000Z', timeZone: 'Africa/Addis_Ababa', allDay: true } }, 'events')
    const entries = await database.read(() => newest({ reader: inEnglish }))
    expect(entries.map(({ card }) => card.title)).toEqual(['published-2023-about-2019', 'published-2022', 'own-2025', 'event-of-2023', 'own-2021', 'undated'])
    expect(entries.at(-1)).toMatchObject({ card: { firstPublishedAt: null }, publishedAt: null, updatedAt: imported })
    expect(entries.map(({ publishedAt }) => publishedAt?.slice(0, 10))).toEqual(['2023-01-01', '2022-05-05', '2025-12-31', undefined, '2021-07-03', undefined])
  })

  it('has no date in the read API, and keeps the one it has of its own; what is published here has its own', async () => {
    await fiveUpdates()
    const { body } = (await database.read(() => answerList({ reader: inEnglish, type: 'updates', query: new URLSearchParams() }))) as unknown as { body: { items: Record<string, unknown>[] } }
    expect(body.items.map(({ code, date, firstPublishedAt, publishedAt }) => [code, date, firstPublishedAt, publishedAt])).toEqual([
      ['own-2025', '2025-12-31', null, null],
      ['published-2022', undefined, '2022-05-05T05:05:05.000Z', '2022-05-05T05:05:05.000Z'],
      ['own-2021', '2021-07-03', null, null],
      ['published-2023-about-2019', '2019', '2023-01-01T00:00:00.000Z', '2023-01-01T00:00:00.000Z'],
      ['undated', undefined, null, null],
    ])
    expect(await database.read(() => answerItem({ reader: inEnglish, type: 'updates', slug: 'undated' }))).toMatchObject({ status: 200, body: { firstPublishedAt: null, publishedAt: null } })
  })

  it('has a file of which nobody knows when it was published, and a page that is as old as the import to a crawler', async () => {
    const file = { collection: 'documents', id: 'd', sha256: 'aa', name: 'a.pdf', bytes: 1, pages: 1, language: 'en' }
    const { id } = await add('report', { texts: { en: { title: 'Report', file } } }, 'publications')
    expect((await database.read(() => fileVersions({ reader: inEnglish, document: id }))).map(({ publishedAt }) => publishedAt)).toEqual([null])
    expect((await database.read(() => sitemapPages())).map(({ modifiedAt }) => modifiedAt)).toEqual([imported])
  })
})

const everySort: Sort[] = ['-published', 'published', '-date', 'date', '-start', 'start', 'title', 'code']
const paged = async ({ sort, limit }: { sort: Sort; limit: number }): Promise<string[]> => {
  const codes: string[] = []
  let after: Cursor | null = null
  do {
    const piece: Listed = await database.read(() => list({ reader: inEnglish, collection: 'updates', sort, limit, ...(after && { after }) }))
    codes.push(...piece.cards.map(({ code }) => code))
    after = piece.next === undefined ? null : readCursor({ text: piece.next, sort })
  } while (after)
  return codes
}

describe('paging by cursor', () => {
  it('meets every document once, dated or not, however they are sorted', async () => {
    const one = fc.record({ titled: fc.option(fc.constantFrom('Écoles', 'eaux', 'Eaux'), { nil: undefined }), own: fc.option(fc.constantFrom('2021', '2021-07', '2021-07-03', '2024'), { nil: undefined }), first: fc.option(fc.constantFrom('2021-07-03T08:00:00.000Z', '2025-01-01T00:00:00.123Z'), { nil: undefined }), start: fc.option(fc.constantFrom('2021-07-03T08:00:00.000Z', '2030-01-01T00:00:00.000Z'), { nil: undefined }) })
    await fc.assert(fc.asyncProperty(fc.array(one, { maxLength: 9 }), fc.integer({ min: 1, max: 4 }), async (documents, limit) => {
      await forget()
      for (const [index, { own, first, start, titled }] of documents.entries()) {
        await add(`c${index}`, { ...(titled && { texts: { en: { title: titled, slug: `c${index}` } } }), isImported: first === undefined, firstPublishedAt: first ?? imported, shared: { ...(own && { date: own }), ...(start && { start }) } as never })
      }
      for (const sort of everySort) {
        const codes = await paged({ sort, limit })
        expect([...codes].sort(), sort).toEqual(documents.map((_, index) => `c${index}`))
        expect(codes, sort).toEqual(await paged({ sort, limit: 200 }))
      }
    }), { numRuns: 15 })
  }, 120_000)
})
