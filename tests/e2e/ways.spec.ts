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
  ;[product, browser] = await Promise.all([aRunningProduct({ firstPath: '/fr' }), aBrowser()])
  documents = (await sitemapPaths(product.url)).filter((path) => path.split('/').length > 3 || !known.includes(path))
})
afterAll(async () => {
  await browser.close()
  await product.clear()
})

const known = languageCodes.flatMap((code) => [`/${code}`, ...[...Object.values(sections), ...Object.values(fixedPages)].map((segments) => `/${code}/${segments[code]}`)])
const soleEnglish = '/en/publications/land-livestock-and-legal-identity'
const instead = ['/en/nothing-here', '/fr/pays/nulle-part', soleEnglish.replace('/en/', '/fr/'), '/fr/publications?page=9', '/en/events?country=mali&page=9', '/about']

/** One document of every type and language. */
const oneOfEach = (): string[] => [...new Map(documents.map((path) => [path.split('/').slice(1, path.split('/').length > 3 ? 3 : 2).join('/'), path])).values()]

/** What is smaller than a finger, or lies under something else. What stands in a sentence is as high as its line. */
const tooSmall = () => {
  const isInSentence = (target: Element) => {
    const block = target.closest('.prose :is(p, li, td, th), .lead, .notice p, p.quiet, p.statement, figcaption')
    return block !== null && [...block.querySelectorAll('a')].reduce((words, { textContent }) => words.replace(textContent, ''), block.textContent).trim() !== ''
  }
  const isUnder = (target: Element, { left, top, width, height }: DOMRect) => {
    target.scrollIntoView({ block: 'center' })
    const now = target.getBoundingClientRect()
    const [x, y] = target.getClientRects().length > 1 || width === 0 || height === 0 ? [now.left + 4, now.top + 4] : [now.left + now.width / 2, now.top + now.height / 2]
    const met = document.elementFromPoint(x, y)
    return left >= 0 && top > -9999 && !(met !== null && (target.contains(met) || met.contains(target)))
  }
  return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')].flatMap((target) => {
    const box = target.getBoundingClientRect()
    if (box.right < 0 || isInSentence(target)) return []
    const size = `${target.tagName} « ${(target.getAttribute('aria-label') ?? target.textContent).trim().slice(0, 40)} » ${Math.round(box.width * 10) / 10} × ${Math.round(box.height * 10) / 10}`
    if (box.width < 24 || box.height < 24) return [size]
    return isUnder(target, box) ? [`${size}, covered`] : []
  })
}

describe('what can be pressed', () => {
  test.each([320, 360, 1280])('is at least 24 by 24 pixels at a width of %i, on every template and on the pages that stand in for one', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    const found: string[] = []
    let count = 0
    for (const path of [...known, ...oneOfEach(), ...instead]) {
      await page.goto(product.url + path)
      count += await page.locator('a[href], button').count()
      found.push(...(await page.evaluate(tooSmall)).map((what) => `${path}: ${what}`))
    }
    await page.close()
    expect(count).toBeGreaterThan(500)
    expect(found).toEqual([])
  }, 120_000)
})

describe('a page that is not what was asked for', () => {
  const linksOf = (html: string) => [...html.slice(html.indexOf('<main')).matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

  test.each(instead)('%s answers 404, asks for nothing else, weighs little, and leads on in the language of its address', async (path) => {
    const answer = await fetch(product.url + path, { headers: { Accept: 'text/html', 'Accept-Language': 'en' } })
    const language = path.startsWith('/fr') ? 'fr' : 'en'
    const html = await answer.text()
    expect([answer.status, html.includes(`<html lang="${language}"`), html.includes('noindex')]).toEqual([404, true, true])
    expect(linksOf(html)).toEqual(expect.arrayContaining([`/${language}`, ...Object.values(sections).map((section) => `/${language}/${section[language]}`)]))
    expect(html).not.toMatch(/<script|<img|rel="stylesheet"/)
  })

  test.each(['9', '0', '-1', 'two', '1.5', '2x', '99999999'])('page %s of a list says how many pages there are, with the way to them', async (number) => {
    const answer = await fetch(`${product.url}/fr/publications?country=mali&page=${number}`)
    const html = await answer.text()
    expect([answer.status, html.includes('tient sur une seule page.')]).toEqual([404, true])
    expect(linksOf(html)[0]).toBe('/fr/publications?country=mali')
    expect((await fetch(`${product.url}/fr/publications?country=mali&page=1`)).status).toBe(200)
  })

  test('the switch of a page without a counterpart says so in the other language, and opens what it names', async () => {
    const page = await browser.newPage()
    await page.goto(product.url + soleEnglish)
    const menu = page.getByRole('navigation', { name: 'Language' })
    expect((await menu.innerText()).replace(/\s+/g, ' ')).toBe('English Cette page n’est pas en français. Publications en français')
    const link = menu.getByRole('link')
    expect([await link.getAttribute('lang'), await link.getAttribute('hreflang')]).toEqual(['fr', 'fr'])
    await link.click()
    expect([new URL(page.url()).pathname, await page.locator('h1').innerText()]).toEqual(['/fr/publications', 'Publications'])
    await page.goto(`${product.url}/fr/rien-ici`)
    expect(await page.getByRole('navigation', { name: 'Langue' }).getByRole('link').innerText()).toBe('Home page in English')
    await page.close()
  })
})
