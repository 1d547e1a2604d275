import path from 'node:path'

import type { Browser, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { aSavedUpdate, atDesk as aDesk, aWorkplace, type Desk, save } from '../support/desk'
import { rawPdf, stream } from '../support/rawPdf'
import type { RunningProduct } from '../support/server'

let product: RunningProduct
let browser: Browser

aWorkplace((place) => ({ product, browser } = place))

const atDesk = (email: string, locale = 'en-GB') => aDesk({ browser, product, email, locale })

const pressAndSee = async (page: Page, { button, says }: { button: string; says: string }) => {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByText(says).first().waitFor()
}

/** From now on, what is saved or asked of the API takes a second and a half. */
const slowly = (page: Page) =>
  page.route(/\/api\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue().catch(() => null) // the page may be gone by then
  })

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

/** One page that says `words`, by somebody whose name nobody is to learn. */
const aPdf = (words: string): Buffer =>
  rawPdf({
    info: 6,
    objects: [
      '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      stream('', `BT /F1 12 Tf 20 300 Td (${words}) Tj ET`), '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>', '<< /Author (Mariam Canary) >>',
    ],
  })

type Choice = { name: string; mimeType: string; buffer: Buffer }
const asPdf = (name: string, words: string): Choice => ({ name, mimeType: 'application/pdf', buffer: aPdf(words) })

/** Makes a PDF document from within the publication, in the drawer, and waits until it stands in the field. */
const attachPdf = async (page: Page, { file, language }: { file: Choice; language: string }) => {
  await page.locator('#field-file').getByRole('button', { name: /create new/i }).click()
  const drawer = page.locator('.drawer__content-children').last()
  await drawer.locator('input[type=file]').setInputFiles(file)
  await drawer.locator('#field-fileLanguage .rs__control').click()
  await drawer.locator('.rs__option', { hasText: language }).first().click()
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
    await save(page)
    await page.waitForURL(/updates\/[0-9a-f-]{36}/)
    address = new URL(page.url()).pathname
    await pressAndSee(page, { button: 'Submit English for review', says: 'The English text is in review.' })
  })

  test('the English reviewer approves it and the officer publishes it: it is on /en, and nowhere in French', async () => {
    const reviewer = await atDesk('reviewer.en@example.org')
    await reviewer.page.goto(`${product.url}${address}/review?locale=en`)
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
    await save(page)
    await pressAndSee(page, { button: 'Submit French for review', says: 'This image has no alternative text in this language.' })
    await page.goto(`${product.url}/admin/collections/media?locale=fr`)
    await page.locator('tbody a').first().click()
    await page.fill('#field-alt', 'Une rue du marché à Gao')
    await save(page)
    await page.goto(`${product.url}${address}?locale=fr`)
    await pressAndSee(page, { button: 'Submit French for review', says: 'The French text is in review.' })
    await context.close()
  })

  test('the French reviewer approves, the officer publishes, and it is on /fr under a French address', async () => {
    const before = await body(english)
    const reviewer = await atDesk('reviewer.fr@example.org')
    await reviewer.page.goto(`${product.url}${address}/review?locale=fr`)
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
    await save(page)
    expect(await Promise.all(faces.map(body))).toEqual(before)
    await officer.context.close()
  })
})

describe('a publication, with a PDF in each language', () => {
  const title = 'Lessons of the forum in Gao'
  let officer: Desk
  let address = ''
  let code = ''
  let first = ''

  const file = async (where: string): Promise<string> => Buffer.from(await (await fetch(product.url + where)).arrayBuffer()).toString('latin1')
  const approved = async (email: string, { language, locale }: { language: string; locale: string }) => {
    const { page, context } = await atDesk(email)
    await page.goto(`${product.url}${address}/review?locale=${locale}`)
    await pressAndSee(page, { button: `Approve ${language}`, says: `The ${language} text is approved.` })
    await context.close()
    await officer.page.goto(`${product.url}${address}?locale=${locale}`)
    await pressAndSee(officer.page, { button: `Publish ${language}`, says: `The ${language} text is live.` })
  }

  test('the officer writes it, attaches the English PDF and submits; reviewed and published, it is downloaded without its author', async () => {
    officer = await atDesk('officer@example.org')
    const { page } = officer
    await page.goto(`${product.url}/admin/collections/publications/create?locale=en`)
    await page.fill('#field-title', title)
    await page.fill('#field-abstract', 'What a year of monthly meetings taught.')
    await attachPdf(page, { file: asPdf('Lessons of the forum.pdf', 'The first version'), language: 'English' })
    await page.locator('#field-file').getByText(/^Lessons-of-the-forum-/).waitFor()
    await chooseRelation(page, { field: 'type', option: 'Report' })
    await save(page)
    await page.waitForURL(/publications\/[0-9a-f-]{36}/)
    address = new URL(page.url()).pathname
    await pressAndSee(page, { button: 'Submit English for review', says: 'The English text is in review.' })
    await approved('reviewer.en@example.org', { language: 'English', locale: 'en' })
    await expect.poll(() => body('/v1/en/publications')).toContain(title)
    const { items } = JSON.parse(await body('/v1/en/publications')) as { items: { title: string; code: string }[] }
    code = items.find((item) => item.title === title)?.code ?? ''
    first = await file(`/d/${code}/en/v1`)
    expect(first.slice(0, 5)).toBe('%PDF-')
    expect(first).not.toContain('Canary')
    expect(await file(`/d/${code}/en`)).toBe(first)
    expect(await status(`/d/${code}/fr`)).toBe(404)
  })

  test('the French translator attaches the French PDF; reviewed and published, it is downloaded beside the English', async () => {
    const { page, context } = await atDesk('translator.fr@example.org')
    await page.goto(`${product.url}${address}?locale=fr`)
    await page.fill('#field-title', 'Les leçons du forum de Gao')
    await page.fill('#field-abstract', 'Ce qu’une année de réunions mensuelles a appris.')
    await attachPdf(page, { file: asPdf('Les leçons du forum.pdf', 'La version en français'), language: 'French' })
    await save(page)
    await pressAndSee(page, { button: 'Submit French for review', says: 'The French text is in review.' })
    await context.close()
    await approved('reviewer.fr@example.org', { language: 'French', locale: 'fr' })
    await expect.poll(() => status(`/d/${code}/fr`)).toBe(200)
    const french = await fetch(`${product.url}/d/${code}/fr/v1`)
    expect(french.headers.get('content-language')).toBe('fr')
    expect(decodeURIComponent(french.headers.get('content-disposition') ?? '')).toContain('Les leçons du forum.pdf')
    expect(await file(`/d/${code}/fr`)).not.toContain('Canary')
    expect(await file(`/d/${code}/en`)).toBe(first)
  })

  test('a second version takes the place of the English one, and the first stays where it was', async () => {
    const { page } = officer
    await page.goto(`${product.url}${address}?locale=en`)
    await page.locator('#field-file .upload-relationship-details__remove').click()
    await attachPdf(page, { file: asPdf('Lessons of the forum 2.pdf', 'The second version'), language: 'English' })
    await save(page)
    await pressAndSee(page, { button: 'Submit English for review', says: 'The English text is in review.' })
    expect(await file(`/d/${code}/en`)).toBe(first)
    await approved('reviewer.en@example.org', { language: 'English', locale: 'en' })
    await expect.poll(() => status(`/d/${code}/en/v2`)).toBe(200)
    const second = await file(`/d/${code}/en/v2`)
    expect(second).not.toBe(first)
    expect(await file(`/d/${code}/en`)).toBe(second)
    expect(await file(`/d/${code}/en/v1`)).toBe(first)
    await officer.context.close()
  })
})

describe('a file that cannot be published', () => {
  const noise = Buffer.alloc(12 * 1024 * 1024, 1)
  test.each([
    { locale: 'en-GB', place: 'media', file: { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('This is a letter, not a photo.') }, says: 'What counts is what is in the file, not its name: save or export it' },
    { locale: 'fr-FR', place: 'media', file: { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), noise]) }, says: 'Enregistrez-la en plus petit, puis réessayez.' },
    { locale: 'fr-FR', place: 'media', file: { name: 'carte.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }, says: 'enregistrez-le ou exportez-le dans l’un de ces formats' },
  ])('is refused at its field with what to do, and what was typed stays ($locale, $file.name)', async ({ locale, place, file, says }) => {
    const { page, context } = await atDesk('officer@example.org', locale)
    await page.goto(`${product.url}/admin/collections/${place}/create?locale=en`)
    await page.locator('input[type=file]').first().setInputFiles(file)
    await page.fill('#field-alt', 'Typed before it was refused')
    await page.click('#action-save')
    await page.locator('.jf-upload').getByText(says).first().waitFor()
    await expect.poll(() => page.inputValue('#field-alt')).toBe('Typed before it was refused')
    await context.close()
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
    await save(page)
    await page.waitForURL(/updates\/[0-9a-f-]{36}/)
    const where = page.url()
    await page.fill('#field-summary', 'Typed before the session ended')
    const session = await context.cookies()
    await context.clearCookies()
    await page.click('#action-save')
    await page.getByText('You are signed out, so this was not saved.').waitFor()
    await expect.poll(() => page.inputValue('#field-summary')).toBe('Typed before the session ended')
    await context.addCookies(session)
    await page.goto(where)
    await page.getByRole('button', { name: 'Restore it' }).click()
    await expect.poll(() => page.inputValue('#field-summary')).toBe('Typed before the session ended')
    await context.close()
  })

  test('whoever submits before a save is through, on a slow line, submits what was saved', async () => {
    const { page, context } = await atDesk('officer@example.org')
    await aSavedUpdate(page, { product, title: 'Before the line became slow' })
    await page.fill('#field-summary', 'Known to be stored')
    await writeBody(page, 'A text.')
    await slowly(page)
    await save(page)
    await page.fill('#field-title', 'After the line became slow')
    await page.click('#action-save')
    await pressAndSee(page, { button: 'Submit English for review', says: 'The English text is in review.' })
    await page.goto(`${page.url().split('?')[0]}/review?locale=en`)
    await page.frameLocator('iframe').getByText('After the line became slow').first().waitFor()
    await context.close()
  })

  test('a text that another tab changed meanwhile is refused next to its field, with the other text', async () => {
    const { page, context } = await atDesk('officer@example.org')
    await page.goto(`${product.url}/admin/collections/updates/create?locale=en`)
    await page.fill('#field-title', 'A title in two tabs')
    await save(page)
    await page.waitForURL(/updates\/[0-9a-f-]{36}/)
    const other = await context.newPage()
    await other.goto(page.url())
    await other.fill('#field-title', 'From the second tab')
    await save(other)
    await page.fill('#field-title', 'From the first tab')
    await page.click('#action-save')
    await page.getByText('This was changed meanwhile, by somebody else or by you in another window. The other text: From the second tab').first().waitFor()
    await expect.poll(() => page.inputValue('#field-title')).toBe('From the first tab')
    await page.waitForTimeout(3000) // the choice stays, however long one thinks about it
    await page.getByText('From the second tab').first().waitFor()
    await slowly(page)
    await page.getByRole('button', { name: 'Keep my text' }).click()
    await page.getByText('Your text stays here. Save, and it is stored').waitFor()
    expect(await page.locator('.field-error', { hasText: 'The other text' }).filter({ visible: true }).count()).toBe(0)
    await save(page)
    await page.reload()
    await expect.poll(() => page.inputValue('#field-title')).toBe('From the first tab')
    await context.close()
  })
})
