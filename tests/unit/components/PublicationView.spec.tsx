import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { PublicationView } from '../../../src/components/site/documents/PublicationView'
import { Targets } from '../../../src/components/site/documents/Targets'
import { UpdateView } from '../../../src/components/site/documents/UpdateView'
import type { Doc } from '../../../src/domain/reading'
import type { Language } from '../../../src/i18n/languages'
import { body, link, p } from '../../../src/seed/richText'

const source = 'https://sipri.org/a-report'
const file = { id: 'f', sha256: 'a'.repeat(64), name: 'a.pdf', bytes: 1000, pages: 2, language: 'en' }
type More = { title?: string; text?: object; shared?: object }
const doc = ({ title = 'A report on land', text = {}, shared = {} }: More): Doc<'publications'> => ({
  collection: 'publications', id: 'p1', code: 'abcdefgh', language: 'en', slug: 'a', path: '/en/publications/a', title, text, shared: { type: 'report', ...shared },
  exposure: 'public', eventStatus: 'scheduled', leadLanguage: 'en', isBehind: false, needsSecondReview: false, firstPublishedAt: null, publishedAt: null, revision: 0, alternates: {},
} as unknown as Doc<'publications'>)
const page = (more: More, fileLanguages: Language[] = []): string =>
  renderToStaticMarkup(<PublicationView doc={doc(more)} cards={new Map()} versions={[]} fileLanguages={fileLanguages} publicUrl="https://example.org" now="2026-02-01T00:00:00.000Z" />)
const times = (text: string, words: string): number => text.split(words).length - 1

describe('a publication without a file', () => {
  test('in any language is not said to have one in another', () => {
    expect(page({})).toContain('This site holds no file of it.')
  })

  test('in this language says so, and leads to the one in another', () => {
    expect(page({}, ['fr'])).toMatch(/no file of it in English.*<a href="\/d\/abcdefgh\/fr" hrefLang="fr" type="application\/pdf">Download it in French<\/a>/)
  })
})

describe('a publication', () => {
  test('is named once on its page, and called what it is where its title does not', () => {
    const shown = page({ title: 'Theory of Change of the programme', text: { file }, shared: { type: 'theoryOfChange' } }).replace(/aria-label="[^"]*"/g, '')
    expect(times(shown, 'Theory of Change')).toBe(1)
    expect(page({})).toContain('<p class="kicker">Report</p>')
  })

  test('names its source once: its text does where it leads there', () => {
    const [silent, telling] = ['A text.', link('SIPRI policy report', source)].map((run) => page({ text: { body: body(p(run)) }, shared: { sourceUrl: source } }))
    expect(silent).toContain(`Read it at its source <a href="${source}" rel="noopener external">sipri.org</a>`)
    expect(times(telling ?? '', source)).toBe(1)
  })
})

test('so does an update', () => {
  const update = { ...doc({ text: { body: body(p(link('Read it', source))) }, shared: { sourceUrl: source } }), collection: 'updates' } as unknown as Doc<'updates'>
  expect(times(renderToStaticMarkup(<UpdateView doc={update} cards={new Map()} publicUrl="" now="" />), source)).toBe(1)
})

test('the source of targets is told once where it is the same for all', () => {
  const shown = (sources: string[]) => renderToStaticMarkup(<Targets label="Wording:" targets={sources.map((each, i) => ({ code: `16.${i}`, wording: 'Reduce violence', source: each }))} />)
  expect([times(shown(['IATI', 'IATI']), 'IATI'), times(shown(['IATI', 'UN']), 'IATI'), times(shown(['IATI', 'UN']), 'Wording:')]).toEqual([1, 1, 0])
})
