import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { ElsewherePage, ErrorPage, GonePage, MissingPage, NoListPage, WithdrawnPage } from '../../../src/components/site/pages/StatePages'
import { Shell } from '../../../src/components/site/Shell'
import { languageCodes, type Language } from '../../../src/i18n/languages'
import { sections } from '../../../src/i18n/routes'
import { siteTexts } from '../../../src/i18n/site/texts'

const linksOf = (page: ReactNode): string[] => [...renderToStaticMarkup(page).matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
const french = { language: 'fr', path: '/fr/actualites/scrutin', title: 'Le scrutin' } as const

const pages = (language: Language): [name: string, page: ReactNode][] => [
  ['404', <MissingPage key="404" language={language} />],
  ['410', <GonePage key="410" language={language} versions={[]} />],
  ['withdrawn', <WithdrawnPage key="withdrawn" language={language} title="The vote" notice="outdated" at="2026-03-01" versions={[]} />],
  ['elsewhere', <ElsewherePage key="elsewhere" language={language} originals={[french]} />],
  ['500', <ErrorPage key="500" language={language} status={500} />],
  ['no page of a list', <NoListPage key="list" language={language} section="publications" action="/list" query={{}} pages={2} />],
]

describe.each(languageCodes)('in %s', (language) => {
  test.each(pages(language))('%s offers the home page and every section', (_name, page) => {
    expect(linksOf(page)).toEqual(expect.arrayContaining([`/${language}`, ...Object.values(sections).map((section) => `/${language}/${section[language]}`)]))
  })
})

test('whatever is not there, a partner is offered to sign in and come back to it', () => {
  expect(linksOf(<MissingPage language="fr" signInFor="/fr/pays/mali?a=%22&b" />)[0]).toBe('/fr/documents-partenaires?next=%2Ffr%2Fpays%2Fmali%3Fa%3D%2522%26b')
})

test('what is gone or withdrawn in one language is offered where it can still be read, marked with its language', () => {
  for (const page of [<GonePage key="g" language="en" versions={[french]} />, <WithdrawnPage key="w" language="en" title="The vote" notice="outdated" at="2026-03-01" versions={[french]} />]) {
    expect(renderToStaticMarkup(page)).toMatch(/Read it in French: <a href="\/fr\/actualites\/scrutin" lang="fr" hrefLang="fr">Le scrutin<\/a>/)
  }
})

test('what is gone in one language only is not said to be gone altogether', () => {
  const said = (versions: (typeof french)[]) => renderToStaticMarkup(<GonePage language="en" versions={versions} />)
  expect([said([french]), said([])]).toEqual([expect.stringContaining('no longer available in English'), expect.stringContaining('in any version')])
})

test('what failed can be asked for again', () => {
  expect(linksOf(<ErrorPage language="en" status={503} />)[0]).toBe('')
})

const said = (page: ReactNode): string => renderToStaticMarkup(page).replace(/[\u00a0\u202f]/g, ' ')

test('a list that has fewer pages says how many, and leads to its last and its first with what it was narrowed to', () => {
  const page = (pages: number) => <NoListPage language="fr" section="publications" action="/fr/publications" query={{ country: 'mali' }} pages={pages} />
  expect(said(page(3))).toContain('Avec ces filtres, la liste « Publications » compte 3 pages.')
  expect(linksOf(page(3)).slice(0, 2)).toEqual(['/fr/publications?country=mali&page=3', '/fr/publications?country=mali'])
  expect(said(page(1))).toContain('Avec ces filtres, la liste « Publications » tient sur une seule page.')
  expect(linksOf(page(1)).slice(0, 2)).toEqual(['/fr/publications?country=mali', '/fr'])
})

test('what filters leave is not said of the whole list', () => {
  const page = (query: Record<string, string>) => said(<NoListPage language="fr" section="updates" action="/fr/actualites" query={query} pages={1} />)
  expect([page({}), page({ country: 'mali' })]).toEqual([expect.stringMatching(/>La liste « Actualités » tient.*Toute la liste/s), expect.stringMatching(/>Avec ces filtres, la liste « Actualités » tient.*La liste avec ces filtres/s)])
})

type Frame = Parameters<typeof Shell>[0]['frame']
const shell = (more: Partial<Frame>): string =>
  said(<Shell frame={{ language: 'fr', title: 'Un titre', path: '/fr', publicUrl: 'https://example.org', alternates: {}, switches: { en: '/en', fr: '/fr' }, menu: [], footerMenu: [], trail: [], ...more }}>texte</Shell>)

test('on paper, what stands in for a page names the address that was asked for', () => {
  expect(shell({ status: 404, path: '/fr', asked: '/fr/rien?a=1' })).toContain('Imprimé depuis <span>https://example.org/fr/rien?a=1</span>')
  expect(shell({ path: '/fr/pays/mali' })).toContain('<span>https://example.org/fr/pays/mali</span>')
})

test('only a page without cookies says that there are none', () => {
  const none = 'ni cookie'
  expect([shell({}), shell({ cookies: 'signedIn' }), shell({ cookies: 'atSignIn' })].map((html) => html.includes(none))).toEqual([true, false, false])
  expect(shell({ cookies: 'signedIn' })).toContain('Deux cookies maintiennent votre connexion')
})

const switchOf = (detours?: Parameters<typeof Shell>[0]['frame']['detours']): string => {
  const frame = { language: 'en', title: 'A title', path: '/en/updates/a', publicUrl: 'https://example.org', alternates: {}, switches: { en: '/en/updates/a', fr: '/fr/actualites' }, detours, menu: [], footerMenu: [], trail: [] } as const
  const html = renderToStaticMarkup(<Shell frame={{ ...frame, menu: [], footerMenu: [], trail: [] }}>text</Shell>)
  return /<nav class="switch".*?<\/nav>/.exec(html)?.[0] ?? ''
}

test('the switch names a language only where the page exists in it; else it says so in that language, and what the link opens', () => {
  const { detour, sections: names } = siteTexts.fr
  expect(switchOf()).toContain('>Français</a>')
  const html = switchOf({ en: undefined, fr: { note: detour.note, label: detour.list(names.updates) } })
  expect(html).not.toContain('Français')
  expect(html).toContain('<span class="quiet" lang="fr">Cette page n’est pas en français.</span> <a href="/fr/actualites" lang="fr" hrefLang="fr">Actualités en français</a>')
})
