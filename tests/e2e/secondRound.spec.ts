import { readFileSync } from 'node:fs'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { aBrowser } from '../support/browser'
import { atDesk as aDesk, type Desk } from '../support/desk'
import { aRunningProduct, type RunningProduct } from '../support/server'
import { aBody } from '../support/writing'

let product: RunningProduct
let browser: Browser
let officer: Desk
let [reviewerEn, reviewerFr, translatorFr]: [Desk, Desk, Desk] = [{}, {}, {}] as [Desk, Desk, Desk]
const title = 'A dialogue opens in Kidal'
let where = ''

const atDesk = (email: string) => aDesk({ browser, product, email })

/** Asks the product from a person's own page, with their session. */
const ask = async <T>({ page }: Desk, path: string, body?: object, method = body ? 'POST' : 'GET'): Promise<T> => {
  const answer = await page.evaluate(async ([at, how, text]) => {
    const response = await fetch(at, { method: how, ...(text ? { body: text, headers: { 'Content-Type': 'application/json' } } : {}) })
    return { status: response.status, text: await response.text() }
  }, [`/api/${path}`, method, body ? JSON.stringify(body) : ''] as const)
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`)
  return JSON.parse(answer.text) as T
}

const act = (who: Desk, action: string, { language = 'en', ...more }: { language?: string; reason?: string; seen?: string } = {}) =>
  ask(who, `${where}/workflow/${action}`, { language, ...more })
const approve = async (who: Desk, language: string) => {
  const { edition } = await ask<{ edition: { seen: string } }>(who, `${where}/review?language=${language}`)
  await act(who, 'approve', { language, seen: edition.seen })
}
const save = async (who: Desk, language: string, data: object) => {
  const { base } = await ask<{ base: unknown }>(who, `${where}?locale=${language}&depth=0`)
  await ask(who, `${where}?locale=${language}&depth=0`, { ...data, base }, 'PATCH')
}
const uploadPicture = ({ page }: Desk): Promise<string> =>
  page.evaluate(async (encoded) => {
    const form = new FormData()
    form.append('file', new Blob([Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0))], { type: 'image/jpeg' }), 'kidal.jpg')
    form.append('_payload', JSON.stringify({ alt: 'A market street in Kidal', caption: 'Kidal, 2025', name: 'Kidal' }))
    const { doc } = (await (await fetch('/api/media?locale=en', { method: 'POST', body: form })).json()) as { doc: { id: string } }
    return doc.id
  }, readFileSync('tests/e2e/market.jpg').toString('base64'))

const withPicture = (words: string, image: string) => {
  const { root } = aBody(words)
  return { root: { ...root, children: [...root.children, { type: 'upload', version: 3, format: '', id: '6561', fields: null, relationTo: 'media', value: image }] } }
}
const go = (page: Page, path: string) => page.goto(`${product.url}/admin/collections/${where}${path}`)
const inFrench = ({ context }: Desk) => context.addCookies([{ name: 'payload-lng', value: 'fr', url: product.url }])

beforeAll(async () => {
  ;[product, browser] = await Promise.all([aRunningProduct(), aBrowser()])
  officer = await atDesk('officer@example.org')
  reviewerEn = await atDesk('reviewer.en@example.org')
  const image = await uploadPicture(officer)
  const { doc } = await ask<{ doc: { id: string } }>(officer, 'updates?locale=en&depth=0', { title, summary: 'As first published.', body: withPicture('People meet.', image), exposure: 'public' })
  where = `updates/${doc.id}`
  await act(officer, 'submit')
  await approve(reviewerEn, 'en')
  await act(officer, 'publish')
  await save(officer, 'en', { summary: 'As sent back.' })
  await act(officer, 'submit')
})
afterAll(async () => {
  await browser.close()
  await product.clear()
})

test('in the second round a reviewer finds their own remarks, what changed since the version they sent back, and on request what changes for readers', async () => {
  const { page } = reviewerEn
  await act(reviewerEn, 'requestChanges', { reason: 'Name the town in the summary.' })
  await save(officer, 'en', { summary: 'As corrected, in Kidal.' })
  await act(officer, 'submit')
  await page.goto(`${product.url}/admin`)
  await page.locator('.jf-queue').getByRole('link', { name: title }).click()
  await page.waitForURL(/\/review\?locale=en/)
  await page.getByText('Name the town in the summary.').waitFor()
  await expect.poll(() => page.locator('.jf-remarks').innerText()).toMatch(/, about version 2/)
  const changes = page.locator('section[aria-labelledby=jf-changes]')
  const gone = async () => (await changes.locator('del').allInnerTexts()).join(' ')
  await changes.getByRole('link', { name: 'Since version 2, which was sent back', exact: true }).and(page.locator('[aria-current=page]')).waitFor()
  expect(await gone()).toMatch(/sent.*back/s)
  await expect.poll(() => page.getByRole('note', { name: 'How things stand' }).innerText()).toContain('Changes version 1, which is live. 1 change since version 2, which was sent back.')
  await changes.getByRole('link', { name: 'Against version 1, which is live' }).click()
  await changes.getByRole('link', { name: 'Against version 1, which is live' }).and(page.locator('[aria-current=page]')).waitFor()
  expect(await gone()).toMatch(/first.*published/s)
  expect(new URL(page.url()).searchParams.get('against')).toBe('live')
})

test('who may not decide is invited to read, who may to decide', async () => {
  translatorFr = await atDesk('translator.fr@example.org')
  for (const [{ page }, name] of [[translatorFr, 'Read what is in review: English'], [officer, 'Read what is in review: English'], [reviewerEn, 'Read and decide: English']] as const) {
    await go(page, '?locale=en')
    await page.locator('.jf-card[data-language=en]').getByRole('link', { name }).waitFor()
    await expect.poll(() => page.getByRole('link', { name: /^Read / }).count()).toBe(1)
  }
})

test('a translator comes from the dashboard to the text in their language, and sees the pictures of the original with their words', async () => {
  await approve(reviewerEn, 'en')
  await act(officer, 'publish')
  const { page } = translatorFr
  await page.goto(`${product.url}/admin`)
  await page.locator('.jf-queue').getByRole('link', { name: title }).first().click()
  await page.waitForURL(/updates\/[0-9a-f-]{36}\?locale=fr/)
  const pictures = page.locator('.jf-beside .jf-picture')
  await pictures.first().getByText('Alternative text: A market street in Kidal').waitFor()
  await pictures.first().scrollIntoViewIfNeeded()
  await expect.poll(() => pictures.first().locator('img').evaluate((element) => (element as HTMLImageElement).naturalWidth), { timeout: 30_000 }).toBeGreaterThan(100)
  const link = pictures.first().getByRole('link', { name: /^No French alternative text yet/ })
  const media = await translatorFr.context.newPage()
  await media.goto(new URL((await link.getAttribute('href')) ?? '', product.url).href)
  await media.fill('#field-alt', 'Une rue de marché à Kidal', { timeout: 90_000 })
  await media.click('#action-save')
  await media.getByText(/successfully|enregistré/).first().waitFor()
  await media.close()
  await page.reload()
  await pictures.first().getByText('Alternative text: A market street in Kidal').waitFor()
  expect(await page.getByRole('link', { name: /^No French alternative text yet/ }).count()).toBe(0)
})

test('a translator who changes the words of its image after opening a text submits that text all the same', async () => {
  const { page } = translatorFr
  await page.fill('#field-title', 'Un dialogue à Kidal')
  await page.locator('[data-field-path=body] [contenteditable=true]').first().click()
  await page.keyboard.type('On se rencontre.')
  await page.click('#action-save')
  await page.getByText(/successfully|enregistrée/).first().waitFor()
  const submit = page.getByRole('button', { name: 'Submit French for review', exact: true })
  await submit.and(page.locator(':enabled')).waitFor()
  const images = await ask<{ docs: { id: string; base: unknown }[] }>(translatorFr, 'media?where[name][equals]=Kidal&limit=1&depth=0&locale=fr')
  const image = images.docs[0]
  await ask(translatorFr, `media/${image?.id ?? ''}?locale=fr`, { alt: 'Une rue de marché à Kidal, le matin', caption: 'Kidal, en 2025', base: image?.base }, 'PATCH')
  await submit.click()
  await page.getByText('The French text is in review.').first().waitFor()
})

test('the reviewer of a translation reads beside the page the original that it was made from, and is told which', async () => {
  const stored = await ask<{ body: unknown }>(officer, `${where}?locale=en&depth=0`)
  await save(translatorFr, 'fr', { title: 'Un dialogue s’ouvre à Kidal', summary: 'Corrigé, à Kidal.', body: stored.body })
  await act(translatorFr, 'submit', { language: 'fr' })
  reviewerFr = await atDesk('reviewer.fr@example.org')
  await inFrench(reviewerFr)
  const { page } = reviewerFr
  await page.goto(`${product.url}/admin`)
  await page.locator('.jf-queue').getByRole('link', { name: 'Un dialogue s’ouvre à Kidal' }).click()
  await page.waitForURL(/\/review\?locale=fr/)
  const original = page.locator('section[aria-labelledby=jf-original]')
  await original.getByText('As corrected, in Kidal.').waitFor()
  await expect.poll(() => original.innerText()).toContain('Version\u00a03, qui est en ligne. La traduction a été faite à partir de ce texte.')
  const [left, right] = [await page.locator('iframe').boundingBox(), await original.boundingBox()]
  expect((right?.x ?? 0) - (left?.x ?? 0)).toBeGreaterThan(300)
  for (const width of [900, 930, 960]) {
    await page.setViewportSize({ width, height: 900 })
    // The menu folds away a moment after the window was made smaller.
    await expect.poll(async () => {
      const [left, right] = [await page.locator('iframe').boundingBox(), await original.boundingBox()]
      return (right?.x ?? 0) - ((left?.x ?? 0) + (left?.width ?? 0))
    }, { message: `beside each other at ${width} pixels` }).toBeGreaterThan(0)
  }
  await page.setViewportSize({ width: 360, height: 740 })
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  const [above, below] = [await page.locator('iframe').boundingBox(), await original.boundingBox()]
  expect(below?.y ?? 0).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1)
})

test('a translator is shown what changed in the original, and confirms that an unchanged text still answers it', async () => {
  await approve(reviewerFr, 'fr')
  await save(officer, 'en', { summary: 'As said again, in Kidal.' })
  await act(officer, 'submit')
  await approve(reviewerEn, 'en')
  await act(officer, 'publish')
  await act(officer, 'publish', { language: 'fr' })
  const { page } = translatorFr
  await go(page, '?locale=fr')
  const drift = page.locator('.jf-panel > .jf-drift')
  await drift.getByText('The English original has changed since this text was made from it.').waitFor()
  await drift.locator('summary').click()
  await drift.locator('ins').first().waitFor()
  expect([(await drift.locator('del').allInnerTexts()).join(' '), (await drift.locator('ins').allInnerTexts()).join(' ')]).toEqual([expect.stringContaining('corrected'), expect.stringMatching(/said.*again/s)])
  await page.getByRole('button', { name: 'Submit French for review…' }).click()
  await page.locator('dialog').getByText('Says that the text, as it is, still answers the original.').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.jf-card[data-language=fr]').getByText('Translation out of date').waitFor()
  await page.getByRole('button', { name: 'Submit French for review…' }).click()
  await page.locator('dialog').getByRole('button', { name: 'It still answers the original: submit it' }).click()
  await page.getByText('The French text is in review.').first().waitFor()
  expect(await drift.count()).toBe(0)
})

test('a translation in review whose original moves on says so to reviewer and translator; taken back, it is submitted as it is only by who confirms that', async () => {
  await save(officer, 'en', { summary: 'As said a third time, in Kidal.' })
  await act(officer, 'submit')
  await approve(reviewerEn, 'en')
  await act(officer, 'publish')
  await reviewerFr.page.goto(`${product.url}/admin`)
  await reviewerFr.page.locator('.jf-queue li', { hasText: 'Un dialogue s’ouvre à Kidal' }).getByText('Original modifié entre-temps').waitFor()
  await go(reviewerFr.page, '/review?locale=fr')
  await reviewerFr.page.getByRole('note').getByText('L’original a changé depuis que cette traduction en a été faite.').waitFor()
  const original = reviewerFr.page.locator('section[aria-labelledby=jf-original]')
  await original.getByText('Version\u00a04, qui n’est pas en ligne. La traduction a été faite à partir de ce texte.').waitFor()
  await original.getByText('Le public a la version\u00a05 de l’original, qui dit autre chose.').waitFor()
  await original.getByText('Ce qui a changé dans l’original anglais').click()
  await original.locator('ins').filter({ hasText: 'third' }).first().waitFor()
  const { page } = translatorFr
  await go(page, '?locale=fr')
  const drift = page.locator('.jf-panel > .jf-drift')
  await drift.getByText('The English original has changed since this text was made from it.').waitFor()
  await page.getByRole('button', { name: 'Take French back from review' }).click()
  await page.getByRole('button', { name: 'Take French back from review' }).waitFor({ state: 'detached' })
  await drift.locator('summary').click()
  await drift.locator('ins').filter({ hasText: 'third' }).first().waitFor()
  await page.getByRole('button', { name: 'Submit French for review…' }).click()
  await page.locator('dialog').getByRole('button', { name: 'It still answers the original: submit it' }).click()
  await page.getByText('The French text is in review.').first().waitFor()
  await drift.waitFor({ state: 'detached' })
})

test('a reviewer who decided is led to the next text that waits for them', async () => {
  const { page } = reviewerFr
  await go(page, '/review?locale=fr')
  await page.getByRole('button', { name: 'Approuver le français', exact: true }).click()
  const next = page.locator('.jf-next').getByRole('link')
  await next.waitFor()
  expect((await next.getAttribute('href')) ?? '').not.toContain(where)
  await next.click()
  await page.waitForURL((url) => url.pathname.endsWith('/review') && !url.pathname.includes(where))
  await page.getByRole('button', { name: 'Approuver le français', exact: true }).waitFor()
})

test('who sends back what is live is told that it stays live, and the history says what readers find after a withdrawal', async () => {
  const admin = await atDesk('admin@example.org')
  await save(officer, 'en', { summary: 'In a hurry.' })
  await act(admin, 'forcePublish', { reason: 'Urgent' })
  const { page } = reviewerEn
  await go(page, '/review?locale=en')
  await page.locator('.jf-send-back').getByText('What is live stays live until a corrected text is published.').waitFor()
  await ask(admin, `${where}/workflow/withdraw`, { language: 'en', reason: 'Wrong town', withdrawal: { kind: 'notice', notice: 'error' } })
  await go(page, '/history?locale=en')
  await page.locator('.jf-timeline').getByText('Readers find a notice.').waitFor()
  await expect.poll(() => page.locator('.jf-editions').innerText()).toContain('Exposure: Public')
  for (const told of ['Written by', 'Published without a second review by', 'Approved by']) expect(await page.locator('.jf-editions').innerText()).toContain(told)
})

test('the history fits a phone whatever a title holds, quotes as its language does, and leads to the files that it compares', async () => {
  await save(officer, 'en', { title: `Kidal${'a'.repeat(100)}` })
  await act(officer, 'submit')
  const { page } = reviewerFr
  await page.setViewportSize({ width: 360, height: 740 })
  await go(page, '/history?locale=en')
  await page.locator('.jf-editions').getByText(/Kidala{100}/).waitFor()
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  const quote = page.locator('.jf-timeline q').first()
  await quote.waitFor()
  expect(await quote.evaluate((element) => getComputedStyle(element).quotes)).toContain('"«\u00a0" "\u00a0»"')
  await page.getByLabel('Texte antérieur').selectOption('nothing')
  await page.getByLabel('Texte postérieur').selectOption({ index: 1 })
  const door = page.getByRole('link', { name: 'Voir le fichier (nouvel onglet)' }).first()
  await door.waitFor()
  expect(await door.evaluate(async (element) => (await fetch((element as HTMLAnchorElement).href)).headers.get('content-type'))).toBe('image/webp')
  const [comparison, timeline] = [await page.locator('section[aria-labelledby=jf-compare]').boundingBox(), await page.locator('#jf-timeline').boundingBox()]
  expect((timeline?.y ?? 0) - (comparison?.y ?? 0) - (comparison?.height ?? 0)).toBeGreaterThanOrEqual(24)
})

const own = { version: 1, format: '', indent: 0, direction: null }
const paragraph = (text: string) => ({ ...own, type: 'paragraph', textFormat: 0, textStyle: '', children: [{ ...own, type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '' }] })
const td = (text: string) => ({ ...own, type: 'tablecell', headerState: 1, colSpan: 1, rowSpan: 1, backgroundColor: null, children: [paragraph(text)] })
const table = { ...own, type: 'table', children: [{ ...own, type: 'tablerow', children: ['Organisation', 'Responsibilities', 'Implementation', 'Accountability', 'Recommendations', 'Recommendations since'].map(td) }] }

/** Twelve sections, as many paragraphs in each as there are words for them, and a table. */
const twelve = (word: string, order: readonly number[] = [0, 1, 2]) => ({ root: { ...aBody('').root, children: [
  ...Array.from({ length: 12 }, (_, at) => [
    { ...own, type: 'heading', tag: 'h2', children: paragraph(`${word} ${at + 1}`).children },
    ...(at === 0 ? order : [0, 1, 2]).map((which) => paragraph(`${['Alpha', 'Beta', 'Gamma'][which] ?? ''} ${at + 1}: ${`${word.toLowerCase()} `.repeat(60)}`)),
  ]).flat(), table,
] } })

test('what changes in a long translation stands before its page, what moved is told as moved, and how things stand is one block', async () => {
  const { doc } = await ask<{ doc: { id: string } }>(officer, 'updates?locale=en&depth=0', { title: 'Twelve sections', summary: 'Long.', body: twelve('Section'), exposure: 'public' })
  where = `updates/${doc.id}`
  await act(officer, 'submit')
  await approve(reviewerEn, 'en')
  await act(officer, 'publish')
  await save(translatorFr, 'fr', { title: 'Douze parties', summary: 'Long.', body: twelve('Partie') })
  await act(translatorFr, 'submit', { language: 'fr' })
  const page = reviewerFr.page
  await page.setViewportSize({ width: 1280, height: 900 })
  await go(page, '/review?locale=fr')
  const situation = page.getByRole('note', { name: 'Où en est ce texte' })
  await expect.poll(() => situation.innerText()).toMatch(/Première publication en français\.[^]*L’original en ligne n’a pas changé[^]*Votre décision porte exactement sur ce texte/)
  await approve(reviewerFr, 'fr')
  await go(page, '/review?locale=fr')
  await page.getByText('Ce texte est approuvé').first().waitFor()
  expect(await situation.innerText()).not.toContain('Votre décision porte')
  await act(officer, 'publish', { language: 'fr' })
  await save(translatorFr, 'fr', { summary: 'Assez long.', body: twelve('Partie', [1, 0, 2]) })
  await act(translatorFr, 'submit', { language: 'fr' })
  await go(page, '/review?locale=fr')
  await expect.poll(() => situation.innerText()).toMatch(/Modifie la version\s1, qui est en ligne\. 2\smodifications\./)
  const changes = page.locator('section[aria-labelledby=jf-changes]')
  await changes.getByText(/désormais après «\sBeta 1\s?: partie/).waitFor()
  expect(await changes.locator('.jf-entry--added, .jf-entry--removed').count()).toBe(0)
  await expect.poll(async () => ((await changes.boundingBox())?.y ?? 9999) + 100).toBeLessThan(900)
  await expect.poll(async () => ((await page.locator('iframe').boundingBox())?.y ?? 0) - ((await changes.boundingBox())?.y ?? 9999)).toBeGreaterThan(0)
  const words = page.locator('.jf-original table')
  // A broken word would make its cell higher than the line or two of a whole one.
  await expect.poll(() => words.locator('th').first().evaluate((cell) => cell.scrollWidth <= cell.clientWidth && cell.clientHeight < 80)).toBe(true)
  for (const [language, width] of [['fr', 1280], ['fr', 360], ['en', 1280], ['en', 360]] as const) {
    await reviewerFr.context.addCookies([{ name: 'payload-lng', value: language, url: product.url }])
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 })
    await go(page, '/review?locale=fr')
    await page.getByRole('note', { name: language === 'fr' ? 'Où en est ce texte' : 'How things stand' }).waitFor()
    await page.locator('.jf-original table').waitFor()
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await expect.poll(async () => { // the page that is shown above it grows until its pictures are there
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Decide' }).click()
    return (await page.locator('#jf-decide').boundingBox())?.y ?? 9999
  }).toBeLessThan(740)
})

test('a PDF attached to a French text is taken to be French', async () => {
  const { page } = translatorFr
  await page.goto(`${product.url}/admin/collections/documents/create?locale=fr`)
  await page.locator('#field-fileLanguage').getByText(/^(French|Français)$/).waitFor()
})
