import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { PublicationView } from '../../../src/components/site/documents/PublicationView'
import { UpdateView } from '../../../src/components/site/documents/UpdateView'
import { Entries } from '../../../src/components/site/Entries'
import type { Card, Doc, FileVersion, KnownDates } from '../../../src/domain/reading'
import type { Language } from '../../../src/i18n/languages'

const unknown: KnownDates = { firstPublishedAt: null, publishedAt: null }
const here: KnownDates = { firstPublishedAt: '2026-05-04T08:00:00.000Z', publishedAt: '2026-06-05T08:00:00.000Z' }
type Given = { dates: KnownDates; date?: string; language?: Language }

const doc = (collection: 'updates' | 'publications', { dates, date, language = 'en' }: Given) => ({
  collection, id: 'x', code: 'k7m2', language, slug: 'x', path: `/${language}/x`, title: 'Title', text: { slug: 'x', title: 'Title' },
  shared: { ...(collection === 'publications' && { type: 'report' }), ...(date && { date }) }, exposure: 'public', eventStatus: 'scheduled', leadLanguage: language, isBehind: false,
  needsSecondReview: false, revision: 0, revisedAt: '2026-11-23T00:00:00.000Z', alternates: {}, ...dates,
}) as unknown as Doc
const version = (publishedAt: string | null): FileVersion => ({ number: 1, sha256: 'aa', name: 'a.pdf', bytes: 40_000, pages: 5, fileLanguage: 'en', publishedAt, isLatest: true })

const update = (given: Given) => renderToStaticMarkup(<UpdateView doc={doc('updates', given) as Doc<'updates'>} cards={new Map()} publicUrl="https://example.org" now="2026-11-30T00:00:00.000Z" />)
const publication = (given: Given, versions: FileVersion[] = []) =>
  renderToStaticMarkup(<PublicationView doc={doc('publications', given) as Doc<'publications'>} cards={new Map()} publicUrl="https://example.org" now="2026-11-30T00:00:00.000Z" versions={versions} fileLanguages={[]} />)
const entry = (collection: 'updates' | 'publications', given: Given) => {
  const { language = 'en' } = given
  return renderToStaticMarkup(<Entries cards={[doc(collection, given) as unknown as Card]} language={language} />)
}
const years = (html: string): string[] => html.match(/\b20\d\d\b/g) ?? []

describe('what was imported without a date', () => {
  it.each(['en', 'fr'] as const)('shows none, on its page and in lists (%s)', (language) => {
    const given: Given = { dates: unknown, language }
    const pages = [update(given), publication(given, [version(null)]), entry('updates', given), entry('publications', given)]
    expect(pages.map(years)).toEqual([[], [], [], []])
    expect(pages[0]).not.toContain('class="kicker"')
    expect(pages[1]).toMatch(language === 'en' ? /\(latest\), 40.KB/ : /\(la plus récente\), 40.ko/)
  })

  it('shows none once it was corrected here, and its own where it has one', () => {
    expect(years(update({ dates: { ...here, firstPublishedAt: null } }))).toEqual([])
    expect([update({ dates: unknown, date: '2021-07-03T00:00:00.000Z' }), publication({ dates: unknown, date: '2024' }), entry('updates', { dates: unknown, date: '2021-07-03' }), entry('publications', { dates: unknown, date: '2024' })].map((html) => new Set(years(html))))
      .toEqual([new Set(['2021']), new Set(['2024']), new Set(['2021']), new Set(['2024'])])
  })
})

describe('what was published here', () => {
  it('shows its own date, else that of its first publication, which is no date of a document', () => {
    expect(update({ dates: here })).toContain('<time dateTime="2026-05-04">4\u00a0May\u00a02026</time>')
    expect(update({ dates: here, date: '2026-01-02' })).toContain('<time dateTime="2026-01-02">2\u00a0January\u00a02026</time>')
    expect(publication({ dates: here })).toMatch(/Published on this site<\/dt><dd>4\u00a0May\u00a02026/)
    expect(publication({ dates: here, language: 'fr' })).toMatch(/Mise en ligne<\/dt><dd>4\u00a0mai\u00a02026/)
    expect(publication({ dates: here, date: '2024' })).toMatch(/Date<\/dt><dd>2024/)
    expect(publication({ dates: here }, [version(here.publishedAt)])).toContain('5\u00a0June\u00a02026')
    expect(entry('publications', { dates: here })).toContain('4\u00a0May\u00a02026')
  })
})
