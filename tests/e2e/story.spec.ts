import path from 'node:path'

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { aBrowser } from '../support/browser'
import { aRunningProduct, type RunningProduct } from '../support/server'

let product: RunningProduct
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([aRunningProduct(), aBrowser()])
})
afterAll(async () => {
  await browser.close()
  await product.clear()
})

type Desk = { context: BrowserContext; page: Page }

/** Someone of the team at a desk of their own, signed in. */
const atDesk = async (email: string): Promise<Desk> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  const page = await context.newPage()
  page.setDefaultTimeout(90_000)
  await page.goto(`${product.url}/admin/login`)
  await page.fill('#field-email', email)
  await page.fill('#field-password', product.password)
  await page.click('button[type=submit]')
  await page.waitForURL(/\/admin\/?$/)
  return { context, page }
}

const savedDocument = async (page: Page) => {
  await page.click('#action-save')
  await page.getByText(/successfully|succès/).first().waitFor()
}

const pressAndSee = async (page: Page, { button, says }: { button: string; says: string }) => {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByText(says).first().waitFor()
}

const writeBody = async (page: Page, text: string) => {
  const editor = page.locator('[data-lexical-editor=true][contenteditable=true]').first()
  await editor.click()
  await page.keyboard.type(text)
}

const chooseRelation = async (page: Page, { field, option }: { field: string; option: string }) => {
  const box = page.locator(`#field-${field}`)
  await box.locator('.rs__control').click()
  await page.locator('.rs__option', { hasText: option }).first().click()
}

const uploadImage = async (page: Page) => {
  const field = page.locator('#field-image')
  await field.getByRole('button', { name: /create new/i }).click()
  const drawer = page.locator('.drawer__content-children').last()
  await drawer.locator('input[type=file]').setInputFiles(path.resolve('tests/e2e/market.jpg'))
  await drawer.locator('#field-alt').fill('A market street in Gao')
  await drawer.locator('#action-save').click()
  await drawer.waitFor({ state: 'detached' })
}

const status = async (where: string): Promise<number> => (await fetch(product.url + where)).status
const body = async (where: string): Promise<string> => (await fetch(product.url + where)).text()

describe('an update, from the officer’s desk to a reader of French', () => {
  const title = 'Dialogue on security opens in Gao'
  const french = 'Un dialogue sur la sécurité s’ouvre à Gao'
  const english = '/en/updates/dialogue-on-security-opens-in-gao'
  const frenchPath = '/fr/actualites/un-dialogue-sur-la-securite-s-ouvre-a-gao'
  let officer: Desk
  let address = ''

  test('the officer writes it in English with a country, an outcome and an image, and submits it', async () => {
    officer = await atDesk('officer@example.org')
    const { page } = officer
    await page.goto(`${product.url}/admin/collections/updates/create?locale=en`)
    await page.fill('#field-title', title)
    await page.fill('#field-summary', 'Residents and the police meet every month.')
    await writeBody(page, 'A forum that residents trust began its work.')
    await page.getByRole('button', { name: /facts/i }).first().click()
    await chooseRelation(page, { field: 'countries', option: 'Mali' })
    await chooseRelation(page, { field: 'outcomes', option: 'People-centred security' })
    await uploadImage(page)
    await savedDocument(page)
    await page.waitForURL(/updates\/[0-9a-f-]{36}/)
    address = new URL(page.url()).pathname
    await pressAndSee(page, { button: 'Submit English for review', says: 'The English text is in review.' })
  })

  test('the English reviewer approves it and the officer publishes it: it is on /en, and nowhere in French', async () => {
    const reviewer = await atDesk('reviewer.en@example.org')
    await reviewer.page.goto(`${product.url}${address}?locale=en`)
    await pressAndSee(reviewer.page, { button: 'Approve English', says: 'The English text is approved.' })
    await reviewer.context.close()
    await officer.page.goto(`${product.url}${address}?locale=en`)
    expect(await status(english)).toBe(404)
    await pressAndSee(officer.page, { button: 'Publish English', says: 'The English text is live.' })
    await expect.poll(() => status(english), { timeout: 20_000, interval: 100 }).toBe(200)
    expect(await body(english)).toContain('A market street in Gao')
    for (const where of ['/fr', '/fr/actualites', '/fr/feed.xml', '/sitemap.xml', '/v1/fr/updates', '/fr/pays/mali']) {
      const text = await body(where)
      expect(text.includes(title), where).toBe(false)
      expect(text.includes('/fr/actualites/dialogue'), where).toBe(false)
    }
    expect(await body('/en/feed.xml')).toContain(title)
    expect(await body('/en/countries/mali')).toContain(title)
  })

  test('the French translator finds it missing in the queue, sees the English beside each field, and submits a translation', async () => {
    const { page, context } = await atDesk('translator.fr@example.org')
    await page.getByRole('link', { name: title }).click()
    await page.waitForURL(/locale=fr/)
    await page.getByText('A forum that residents trust began its work.').first().waitFor()
    await page.fill('#field-title', french)
    await page.fill('#field-summary', 'Habitants et policiers se rencontrent chaque mois.')
    await writeBody(page, 'Un forum auquel les habitants font confiance a commencé son travail.')
    await savedDocument(page)
    await pressAndSee(page, { button: 'Submit French for review', says: 'This image has no alternative text in this language.' })
    await page.goto(`${product.url}/admin/collections/media?locale=fr`)
    await page.locator('tbody a').first().click()
    await page.fill('#field-alt', 'Une rue du marché à Gao')
    await savedDocument(page)
    await page.goto(`${product.url}${address}?locale=fr`)
    await pressAndSee(page, { button: 'Submit French for review', says: 'The French text is in review.' })
    await context.close()
  })

  test('the French reviewer approves, the officer publishes, and it is on /fr under a French address', async () => {
    const before = await body(english)
    const reviewer = await atDesk('reviewer.fr@example.org')
    await reviewer.page.goto(`${product.url}${address}?locale=fr`)
    await pressAndSee(reviewer.page, { button: 'Approve French', says: 'The French text is approved.' })
    await reviewer.context.close()
    await officer.page.goto(`${product.url}${address}?locale=fr`)
    await pressAndSee(officer.page, { button: 'Publish French', says: 'The French text is live.' })
    await expect.poll(() => status(frenchPath), { timeout: 20_000, interval: 100 }).toBe(200)
    expect(await body('/fr/feed.xml')).toContain(french)
    const withoutLanguagePlaces = (html: string) => html.replace(/<(\w+)[^>]*data-language-aware[^>]*>(?:(?!<\1)[\s\S])*?(?:<\/\1>)|<link[^>]*data-language-aware[^>]*>/g, '')
    expect(withoutLanguagePlaces(await body(english))).toBe(withoutLanguagePlaces(before))
  })

  test('the officer edits the English draft and nothing public changes', async () => {
    const faces = ['/en', english, '/fr', frenchPath, '/en/feed.xml', '/v1/en/updates']
    const before = await Promise.all(faces.map(body))
    const { page } = officer
    await page.goto(`${product.url}${address}?locale=en`)
    await page.fill('#field-title', 'A title that nobody has approved')
    await savedDocument(page)
    expect(await Promise.all(faces.map(body))).toEqual(before)
    await officer.context.close()
  })
})

describe('a partner on a phone', () => {
  test('opens the Theory of Change in French, sees size, pages and language, and downloads the PDF', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-FR', acceptDownloads: true })
    const page = await context.newPage()
    await page.goto(`${product.url}/fr/theorie-du-changement`)
    const text = (await page.locator('main').innerText()).replace(/[\u00a0\u202f]/g, ' ')
    expect(text).toMatch(/\d+ ko/)
    expect(text).toMatch(/\d+ pages/)
    expect(text).toContain('français')
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[href^="/d/"]').first().click()])
    expect(download.suggestedFilename()).toMatch(/\.pdf$/)
    await context.close()
  })

  test('signs in with the plain form and finds what is shared with partners, which nobody else finds', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${product.url}/en/partner-documents`)
    await page.fill('input[name=email]', 'partner@example.org')
    await page.fill('input[name=password]', product.password)
    await page.click('main button[type=submit]')
    const shared = page.locator('main a[href^="/en/publications/"]').first()
    await shared.waitFor()
    const where = (await shared.getAttribute('href')) ?? ''
    expect(await status(where)).toBe(404)
    await page.goto(product.url + where)
    expect(await page.locator('h1').innerText()).not.toBe('')
    await context.close()
  })
})

describe('at the desk', () => {
  test('what was typed while the session ended is kept, and restored after signing in again', async () => {
    const { page, context } = await atDesk('officer@example.org')
    await page.goto(`${product.url}/admin/collections/updates/create?locale=en`)
    await page.fill('#field-title', 'Words to keep')
    await savedDocument(page)
    await page.waitForURL(/updates\/[0-9a-f-]{36}/)
    const where = page.url()
    await page.fill('#field-summary', 'Typed before the session ended')
    const session = await context.cookies()
    await context.clearCookies()
    await page.click('#action-save')
    await page.getByText('You are signed out, so this was not saved.').waitFor()
    expect(await page.inputValue('#field-summary')).toBe('Typed before the session ended')
    await context.addCookies(session)
    await page.goto(where)
    await page.getByRole('button', { name: 'Restore it' }).click()
    await expect.poll(() => page.inputValue('#field-summary')).toBe('Typed before the session ended')
    await context.close()
  })

  test('a text that another tab changed meanwhile is refused next to its field, with the other text', async () => {
    const { page, context } = await atDesk('officer@example.org')
    await page.goto(`${product.url}/admin/collections/updates/create?locale=en`)
    await page.fill('#field-title', 'A title in two tabs')
    await savedDocument(page)
    await page.waitForURL(/updates\/[0-9a-f-]{36}/)
    const other = await context.newPage()
    await other.goto(page.url())
    await other.fill('#field-title', 'From the second tab')
    await savedDocument(other)
    await page.fill('#field-title', 'From the first tab')
    await page.click('#action-save')
    await page.getByText('Someone else changed this while you were writing. Their text: From the second tab').first().waitFor()
    expect(await page.inputValue('#field-title')).toBe('From the first tab')
    await context.close()
  })
})
