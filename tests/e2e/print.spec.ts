import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { sections } from '../../src/i18n/routes'
import { aBrowser } from '../support/browser'
import { openPdf, type ReadPdf } from '../support/openPdf'
import { aRunningProduct, type RunningProduct } from '../support/server'
import { sitemapPaths } from '../support/sitemap'

let product: RunningProduct
let browser: Browser
let addresses: string[] = []

beforeAll(async () => {
  ;[product, browser] = await Promise.all([aRunningProduct({ firstPath: '/en' }), aBrowser()])
  addresses = await sitemapPaths(product.url)
})
afterAll(async () => {
  await browser.close()
  await product.clear()
})

const printed = async (path: string, change?: () => void): Promise<ReadPdf> => {
  const page = await browser.newPage()
  await page.goto(product.url + path)
  if (change) await page.evaluate(change)
  const bytes = await page.pdf({ format: 'A4' })
  await page.close()
  return openPdf(bytes)
}

const words = { en: 'To cite this page: Just Future', fr: 'Pour citer cette page : Just Future' }
const theories = [['en', '/en/theory-of-change'], ['fr', '/fr/theorie-du-changement']] as const

/** As many publications and updates below each outcome as there ever are. */
const fill = (): void => {
  for (const list of document.querySelectorAll('.chain .facts .plain')) while (list.children.length < 3) list.append(list.children[0]?.cloneNode(true) ?? '')
}

test.each(theories)('the Theory of Change prints on one page, with its citation, also when its lists are full (%s, %s)', async (language, path) => {
  for (const pdf of [await printed(path), await printed(path, fill)]) {
    expect(pdf.pages).toHaveLength(1)
    expect(endOf(pdf)).toContain(words[language])
    expect(endOf(pdf)).toContain(product.url + path)
  }
})

/** The last lines, in the order of reading. */
const endOf = ({ pages }: ReadPdf): string => (pages.at(-1)?.lines ?? []).toSorted((a, b) => b.y - a.y).slice(-3).map(({ text }) => text).join('\n')

/** The longest address of each type: it would be cut first. */
const longestOf = (section: keyof typeof sections, language: 'en' | 'fr'): string =>
  addresses.filter((path) => path.startsWith(`/${language}/${sections[section][language]}/`)).toSorted((a, b) => b.length - a.length)[0] ?? ''

test.each(['en', 'fr'] as const)('every kind of page ends with its citation and its address, whole, which does not stand alone on a page (%s)', async (language) => {
  const paths = [`/${language}`, `/${language}/${sections.publications[language]}`, ...(Object.keys(sections) as (keyof typeof sections)[]).map((section) => longestOf(section, language))]
  for (const path of paths) {
    const pdf = await printed(path)
    expect([path, endOf(pdf).includes(product.url + path), endOf(pdf).includes(words[language])]).toEqual([path, true, true])
    expect([path, (pdf.pages.at(-1)?.lines.length ?? 0) > 3]).toEqual([path, true])
  }
})

test('a publication begins on its first page, and its download card is not printed', async () => {
  const { pages } = await printed('/fr/publications/theorie-du-changement')
  const first = (pages[0]?.lines ?? []).map(({ text }) => text).join(' ')
  expect(first).toContain('À propos de cette édition')
  expect(first).not.toContain('WhatsApp')
})

test('an address that does not exist is printed with the page that says so, and not cited', async () => {
  const end = endOf(await printed('/en/nothing-here'))
  expect(end).toContain('Printed from')
  expect(end).toContain(`${product.url}/en/nothing-here`)
  expect(end).not.toContain('To cite')
})
