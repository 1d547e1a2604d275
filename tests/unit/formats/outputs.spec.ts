import { describe, expect, it } from 'vitest'

import type { Doc } from '../../../src/domain/reading'
import { atom } from '../../../src/formats/atom'
import { calendar } from '../../../src/formats/calendar'
import { jsonLd } from '../../../src/formats/jsonLd'
import { robots } from '../../../src/formats/robots'
import { sitemap, type SitemapPage } from '../../../src/formats/sitemap'
import { escapeXml } from '../../../src/formats/xml'

const base = 'https://example.org'
const golden = (name: string) => `./golden/${name}`

describe('outputs, as their golden files have them', () => {
  it('a sitemap names translations only of pages that have one', async () => {
    const pages: SitemapPage[] = [
      { path: '/en/updates/vote', modifiedAt: '2026-03-01T08:00:00.000Z', alternates: { en: '/en/updates/vote', fr: '/fr/actualites/scrutin' } },
      { path: '/fr/a-propos?a&b', alternates: { fr: '/fr/a-propos?a&b' } },
    ]
    await expect(sitemap({ base, pages })).toMatchFileSnapshot(golden('sitemap.xml'))
  })

  it('robots.txt closes what is not published', async () => {
    await expect(robots({ base })).toMatchFileSnapshot(golden('robots.txt'))
  })

  it('a feed keeps its ids when addresses change', async () => {
    const entry = { code: 'k7m2', title: 'L’État & « la paix »', summary: 'a < b', category: 'updates', publishedAt: '2026-02-01T08:00:00.000Z', updatedAt: '2026-03-01T08:00:00.000Z' }
    const feed = { base, language: 'fr', title: 'Titre', subtitle: 'Sous-titre', author: 'Just Future', path: '/fr/feed.xml', home: '/fr' }
    const written = atom({ ...feed, entries: [{ ...entry, path: '/fr/actualites/paix' }, { ...entry, code: 'x9', path: '/fr/evenements/x', summary: undefined as never, updatedAt: '2026-02-01T08:00:00.000Z' }, { ...entry, code: 'im', path: '/fr/actualites/importe', publishedAt: null }] })
    await expect(written).toMatchFileSnapshot(golden('feed.xml'))
    expect(ids(atom({ ...feed, entries: [{ ...entry, path: '/fr/actualites/moved' }] }))).toEqual(ids(written).slice(0, 2))
    expect(atom({ ...feed, entries: [] })).toBe(atom({ ...feed, entries: [] }))
  })

  it('a calendar file folds long lines without cutting a character', async () => {
    const event = { code: 'e1', title: 'Séminaire, redevabilité; « réforme »', summary: `${'é'.repeat(80)}\nsecond line`, place: 'Bamako \\ Mali', url: `${base}/fr/evenements/seminaire`, times: { start: '2026-03-01T09:00:00.000Z', end: '2026-03-02T17:30:00.000Z' }, status: 'cancelled' as const, revision: 2, revisedAt: '2026-01-01T00:00:00.000Z' }
    const written = calendar({ language: 'fr', host: 'example.org', events: [event] })
    await expect(written).toMatchFileSnapshot(golden('event.ics'))
    expect(Math.max(...written.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(written.replaceAll('\r\n ', '')).toContain('é'.repeat(80))
  })

  it('structured data names only what the reader may see', async () => {
    const mali = { collection: 'countries', id: 'mali' }
    const hidden = { collection: 'countries', id: 'hidden' }
    const organisation = { collection: 'organisations', id: 'assn' }
    const cards = new Map([['countries:mali', { title: 'Mali', path: '/en/countries/mali' }], ['organisations:assn', { title: 'ASSN', path: '/en/organisations/assn' }]]) as never
    const doc = (collection: string, text: object, shared: object, more: object = {}) =>
      ({ collection, code: 'c1', language: 'en', path: `/en/${collection}/x`, title: 'Title', text, shared, eventStatus: 'postponed', firstPublishedAt: '2026-01-01T00:00:00.000Z', publishedAt: '2026-02-01T00:00:00.000Z', ...more }) as unknown as Doc
    const written = [
      doc('updates', { summary: 'Summary' }, { countries: [mali, hidden] }),
      doc('publications', { abstract: 'Abstract', file: { sha256: 'aa', bytes: 12 } }, { date: '2025', countries: [hidden], organisations: [organisation], doi: '10.1/x' }),
      doc('events', { place: 'Bamako' }, { start: '2026-03-01T09:00:00.000Z', mode: 'hybrid', organisations: [organisation] }),
      doc('organisations', { acronym: 'ASSN' }, { website: 'https://assn.example' }),
      doc('updates', { summary: 'Imported' }, {}, { firstPublishedAt: null, publishedAt: null }),
      doc('publications', { abstract: 'Imported, of 2024, and corrected since' }, { date: '2024' }, { firstPublishedAt: null }),
      doc('pages', {}, {}),
      doc('events', {}, {}),
      doc('events', { place: 'Online' }, { start: '2026-03-01T09:00:00.000Z', mode: 'online' }),
      doc('events', {}, { start: '2026-03-01T09:00:00.000Z', mode: 'online' }),
      doc('events', { place: 'Bamako' }, { start: '2026-03-01T09:00:00.000Z', mode: 'inPerson' }),
      doc('events', {}, { start: '2026-03-01T09:00:00.000Z', mode: 'hybrid' }),
      doc('events', {}, { start: '2023-11-20T21:00:00.000Z', end: '2023-11-21T21:00:00.000Z', allDay: true, timeZone: 'Africa/Addis_Ababa' }, { eventStatus: 'rescheduled', previousStart: '2023-10-31T21:00:00.000Z' }),
    ].map((each) => jsonLd({ doc: each, cards, base }))
    await expect(`${JSON.stringify(written, null, 2)}\n`).toMatchFileSnapshot(golden('jsonLd.json'))
  })
})

describe('XML', () => {
  it('has no sign that would end an attribute or that XML cannot hold', () => {
    expect(escapeXml(`<a href="x" title='y'>&\u0000\u000b\ud800😀`)).toBe('&lt;a href=&quot;x&quot; title=&apos;y&apos;&gt;&amp;😀')
  })
})

const ids = (feed: string): string[] => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map((match) => match[1] ?? '')
