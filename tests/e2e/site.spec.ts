import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { createRequire } from 'node:module'

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { languageCodes } from '../../src/i18n/languages'
import { fixedPages, sections } from '../../src/i18n/routes'
import { aBrowser } from '../support/browser'
import { aRunningProduct, type RunningProduct } from '../support/server'
import { sitemapPaths } from '../support/sitemap'

let product: RunningProduct
let browser: Browser
let documents: string[] = []

beforeAll(async () => {
  ;[product, browser] = await Promise.all([aRunningProduct(), aBrowser()])
  const listings = new Set([...homes, ...lists, ...fixed])
  documents = (await sitemapPaths(product.url)).filter((path) => !listings.has(path))
})
afterAll(async () => {
  await browser.close()
  await product.clear()
})

const homes = languageCodes.map((code) => `/${code}`)
const lists = languageCodes.flatMap((code) => Object.values(sections).map((segments) => `/${code}/${segments[code]}`))
const fixed = languageCodes.flatMap((code) => Object.values(fixedPages).map((segments) => `/${code}/${segments[code]}`))
const failing = ['/en/nothing-here', '/fr/rien-ici', '/fr/pays/nulle-part', '/fr/a/b/c/d']

/** One document of every type and language: every template, without looking at hundreds of pages. */
const oneOfEach = (): string[] => {
  const kind = (path: string) => path.split('/').slice(1, path.split('/').length > 3 ? 3 : 2).join('/')
  return [...new Map(documents.map((path) => [kind(path), path])).values()]
}
const templates = () => [...homes, ...lists, ...fixed, ...failing, ...oneOfEach()]

/** Bytes on the wire, as a browser asks for them. */
const weightOf = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(product.url + path, { headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length)).on('end', () => resolve(bytes)).on('error', reject)
    }).on('error', reject)
  })

describe('weight', () => {
  test('every text page weighs at most 14 KB with its styles', async () => {
    expect(documents.length).toBeGreaterThan(50)
    for (const path of [...documents, ...fixed, ...failing]) expect([path, (await weightOf(path)) <= 14_000]).toEqual([path, true])
  })

  test('the home page and every listing weigh at most 20 KB with their styles', async () => {
    for (const path of [...homes, ...lists]) expect([path, (await weightOf(path)) <= 20_000]).toEqual([path, true])
  })
})

describe('in a browser', () => {
  test('a first view takes at most three requests, all to this site, none of them for a script or a font', async () => {
    const page = await browser.newPage()
    const requests: { path: string; url: string; type: string }[] = []
    let path = ''
    page.on('request', (request) => requests.push({ path, url: request.url(), type: request.resourceType() }))
    for (path of templates()) await page.goto(product.url + path)
    await page.close()
    expect(requests.filter(({ url }) => !url.startsWith(product.url))).toEqual([])
    expect(requests.filter(({ type }) => type === 'script' || type === 'font')).toEqual([])
    for (path of templates()) expect([path, requests.filter((request) => request.path === path).length <= 3]).toEqual([path, true])
  })

  test('no page holds a script that runs, a handler, or what only scripts need', async () => {
    for (const path of templates()) {
      const html = await (await fetch(product.url + path)).text()
      expect([path, html.match(/<script(?! type="application\/ld\+json")|\son[a-z]+="|javascript:|modulepreload|as="script"|<!--/gi)]).toEqual([path, null])
    }
  })

  test.each([['light', 1280], ['dark', 360]] as const)('axe finds nothing on any template, %s, %i pixels wide', async (colorScheme, width) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true })
    const page = await context.newPage()
    const found: string[] = []
    for (const path of templates()) {
      await page.goto(product.url + path)
      await page.evaluate(axe)
      const { violations } = (await page.evaluate('axe.run(document)')) as { violations: { id: string; nodes: { html: string }[] }[] }
      found.push(...violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html ?? ''}`))
    }
    await context.close()
    expect(found).toEqual([])
  })

  test('no page scrolls sideways on a phone of 320 pixels', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
    const wide: string[] = []
    for (const path of templates()) {
      await page.goto(product.url + path)
      if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) wide.push(path)
    }
    await page.close()
    expect(wide).toEqual([])
  })

  test.each([320, 360])('no page scrolls sideways at %i pixels, however long a word is in a title, a summary or a text', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 740 } })
    const wide: string[] = []
    for (const path of templates()) {
      await page.goto(product.url + path)
      await page.evaluate(() => {
        const word = ` ${'Verfassungsgerichtsbarkeit'.repeat(3).slice(0, 60)}`
        const texts = document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dd, blockquote, figcaption, th, td, a, strong, em, span), .trail a, .trail li')
        for (const text of texts) if ([...text.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())) text.append(word)
      })
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
      if (scrolled > width) wide.push(`${path} ${scrolled}`)
    }
    await page.close()
    expect(wide).toEqual([])
  })

  test('the keyboard reaches the content first, by the skip link', async () => {
    const page = await browser.newPage()
    await page.goto(`${product.url}/fr`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Aller au contenu principal')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await page.close()
  })
})

describe('addresses', () => {
  test('every page is in the language of its address and names itself as canonical', async () => {
    for (const path of [...homes, ...lists, ...oneOfEach()]) {
      const html = await (await fetch(product.url + path)).text()
      expect(html).toContain(`<html lang="${path.slice(1, 3)}"`)
      expect(html).toContain(`<link rel="canonical" href="${product.url}${path}"`)
    }
  })

  test.each(failing)('%s answers 404, in the language of its address', async (path) => {
    const response = await fetch(product.url + path)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain(path.startsWith('/fr') ? 'Cette page n’existe pas' : 'This page does not exist')
  })

  test('what exists in one language only is offered in the other, marked with its language, and not indexed', async () => {
    const sole = '/en/publications/land-livestock-and-legal-identity'
    expect((await fetch(product.url + sole)).status).toBe(200)
    const html = await (await fetch(product.url + sole.replace('/en/', '/fr/'))).text()
    expect(html).toContain('Cette page n’est pas encore traduite en français.')
    expect(html).toMatch(new RegExp(`<a href="${sole}" lang="en" hreflang="en">`, 'i'))
    expect(html).toContain('<meta name="robots" content="noindex"')
    expect(html).not.toContain('rel="canonical"')
  })

  test('the switch of a page leads to its counterpart', async () => {
    const page = await browser.newPage()
    await page.goto(`${product.url}/en/countries/mali`)
    await page.getByRole('link', { name: 'Français' }).click()
    expect(new URL(page.url()).pathname).toBe('/fr/pays/mali')
    await page.close()
  })

  test.each([
    ['en', 'partners', ['Consortium', 'Research partners', 'Network partner', 'Funder', 'Regional bodies'], 'Cordaid'],
    ['fr', 'partenaires', ['Consortium', 'Partenaires de recherche', 'Partenaire réseau', 'Bailleur de fonds', 'Organisations régionales'], 'Cordaid'],
  ])('who makes up the Alliance is told by role, at home and on its page, in %s', async (language, slug, groups, lead) => {
    const page = await browser.newPage()
    await page.goto(`${product.url}/${language}/${slug}`)
    const bands = page.locator('section.band', { has: page.locator('.entries') })
    expect(await bands.locator('h2').allInnerTexts()).toEqual(groups)
    const members = await bands.evaluateAll((elements) => elements.map((element) => [...element.querySelectorAll('h3')].map((heading) => heading.textContent)))
    expect(members.map(({ length }) => length)).toEqual([6, 3, 1, 1, 4])
    expect(members[0]?.[0]).toBe(lead)
    await page.goto(`${product.url}/${language}`)
    for (const name of members.slice(0, 4).flat()) expect([name, await page.locator('.facts a', { hasText: name ?? '' }).count()]).not.toEqual([name, 0])
    await page.close()
  })

  test('the countries of an outcome are as many in one language as in the other', async () => {
    const countriesOf = async (path: string) => [...(await (await fetch(product.url + path)).text()).matchAll(/href="\/(?:en\/countries|fr\/pays)\/([^"]+)"/g)].length
    for (const outcome of documents.filter((path) => path.startsWith('/en/outcomes/'))) {
      const other = /hreflang="fr" href="[^"]*?(\/fr\/[^"]+)"|href="[^"]*?(\/fr\/[^"]+)"[^>]*hreflang="fr"/i.exec(await (await fetch(product.url + outcome)).text())
      const french = other?.[1] ?? other?.[2] ?? ''
      expect([outcome, await countriesOf(outcome)]).toEqual([outcome, await countriesOf(french)])
    }
  })

  test('a filter is kept in the address and says how much it found', async () => {
    const page = await browser.newPage()
    await page.goto(`${product.url}/fr/publications`)
    await page.getByLabel('Pays').selectOption({ value: 'mali' })
    await page.getByRole('button', { name: 'Afficher' }).click()
    expect(new URL(page.url()).searchParams.get('country')).toBe('mali')
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^\d+\spublications?$/)
    await page.close()
  })
})
