import { afterAll, beforeAll, expect, test } from 'vitest'

import { formatDate } from '../../src/i18n/format'
import { languageCodes } from '../../src/i18n/languages'
import { aRunningProduct, type RunningProduct } from '../support/server'
import { sitemapPaths } from '../support/sitemap'

let product: RunningProduct
/** The first start may pass midnight. */
const days: string[] = []
const noteDay = () => days.push(new Date().toISOString().slice(0, 10))

beforeAll(async () => {
  noteDay()
  product = await aRunningProduct({ firstPath: '/en' })
  noteDay()
}, 400_000)
afterAll(() => product.clear())

const body = async (path: string): Promise<string> => (await fetch(product.url + path)).text()
const items = async (path: string) => (JSON.parse(await body(path)) as { items: { title: string; date?: string; firstPublishedAt: unknown; publishedAt: unknown }[] }).items
const isToday = (text: string): boolean => days.some((day) => [day, ...languageCodes.map((language) => formatDate(language, day))].some((said) => text.includes(said)))

test('no page tells the day of the first start as a date of what came with it', async () => {
  const pages = await sitemapPaths(product.url)
  expect(pages.length).toBeGreaterThan(60)
  const telling: string[] = []
  for (const page of pages) if (isToday(await body(page))) telling.push(page)
  expect(telling).toEqual([])
}, 120_000)

test('what is new begins with what has a date', async () => {
  for (const [path, first, word] of [['/en', '31\u00a0December\u00a02025', 'What is new'], ['/fr', '31\u00a0décembre\u00a02025', 'Les nouveautés']] as const) {
    const page = (await body(path)).replaceAll(/&#x27;|&nbsp;/g, ' ')
    const band = page.slice(page.indexOf(word))
    expect(band.replaceAll('\u00a0', ' ').match(/class="meta"><span>(.*?)<\/span>/)?.[1], path).toBe(first.replaceAll('\u00a0', ' '))
  }
}, 60_000)

test('programs are told that nobody knows, and what is undated comes last', async () => {
  for (const language of languageCodes) {
    const feed = await body(`/${language}/feed.xml`)
    const days = feed.split('<entry>').slice(1).filter((entry) => !entry.includes('term="events"')).map((entry) => /<published>(\S{10})T/.exec(entry)?.[1] ?? '')
    const known = days.filter((day) => day !== '') // of a year nobody knows the day
    expect(known).toEqual([...known].sort().reverse())
    expect([days[0], days.at(-1), (feed.match(/<updated>/g)?.length ?? 0) > 10]).toEqual(['2025-12-31', '', true])
    for (const type of ['updates', 'publications']) {
      const listed = await items(`/v1/${language}/${type}?limit=50`)
      expect(listed.filter(({ firstPublishedAt, publishedAt }) => firstPublishedAt !== null || publishedAt !== null)).toEqual([])
      const dates = listed.map(({ date }) => date?.slice(0, 10) ?? '')
      expect(dates, type).toEqual([...dates].sort().reverse())
    }
  }
}, 60_000)
