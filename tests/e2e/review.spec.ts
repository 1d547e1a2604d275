import { readFileSync } from 'node:fs'

import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { aBrowser } from '../support/browser'
import { atDesk as aDesk, type Desk } from '../support/desk'
import { aRunningProduct, type RunningProduct } from '../support/server'
import { aBody } from '../support/writing'

let product: RunningProduct
let browser: Browser

let [officer, reviewer]: [Desk, Desk] = [{}, {}] as [Desk, Desk]

const atDesk = (email: string) => aDesk({ browser, product, email })

type Call = { path: string; method?: string; body?: unknown }

/** Asks the product from the person's own page, with its session. */
const ask = async <T>({ page }: Desk, { path, method = 'GET', body }: Call): Promise<T> => {
  const answer = await page.evaluate(async ([where, how, text]) => {
    const response = await fetch(where, { method: how, ...(text ? { body: text, headers: { 'Content-Type': 'application/json' } } : {}) })
    return { status: response.status, text: await response.text() }
  }, [`/api/${path}`, method, body === undefined ? '' : JSON.stringify(body)] as const)
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`)
  return JSON.parse(answer.text) as T
}

const upload = async ({ page }: Desk): Promise<string> => {
  const bytes = readFileSync('tests/e2e/market.jpg').toString('base64')
  return page.evaluate(async (encoded) => {
    const form = new FormData()
    form.append('file', new Blob([Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0))], { type: 'image/jpeg' }), 'market-review.jpg')
    form.append('_payload', JSON.stringify({ alt: 'A market street', name: 'Market' }))
    const { doc } = (await (await fetch('/api/media?locale=en', { method: 'POST', body: form })).json()) as { doc: { id: string } }
    return doc.id
  }, bytes)
}

type Wording = { url: string; note: string; tag: string; cell: string; words?: string }

const bodyOf = ({ url, note, tag, cell, words = 'the full report' }: Wording) => {
  const own = { version: 1, format: '', indent: 0, direction: null }
  const text = (words: string) => ({ ...own, type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '' })
  const paragraph = (...children: object[]) => ({ ...own, type: 'paragraph', textFormat: 0, textStyle: '', children })
  const link = { ...own, version: 3, type: 'link', id: '6561', fields: { linkType: 'custom', url, newTab: false }, children: [text(words)] }
  const footnote = { type: 'inlineBlock', version: 1, fields: { id: '6562', blockType: 'footnote', blockName: '', text: note } }
  const td = (words: string) => ({ ...own, type: 'tablecell', headerState: 0, colSpan: 1, rowSpan: 1, backgroundColor: null, children: [paragraph(text(words))] })
  const table = { ...own, type: 'table', children: [{ ...own, type: 'tablerow', children: [td('Gao'), td(cell)] }] }
  return { root: { ...aBody('').root, children: [{ ...own, type: 'heading', tag, children: [text('What was agreed')] }, paragraph(text('Read '), link, footnote, text('.')), table] } }
}

const first: Wording = { url: 'https://example.org/report', note: 'Report, page 3', tag: 'h2', cell: 'twelve' }
const title = 'A forum opens in Gao'
let where = ''
let image = ''

const save = async (data: object): Promise<void> => {
  const { base } = await ask<{ base: unknown }>(officer, { path: `${where}?locale=en&depth=0` })
  await ask(officer, { path: `${where}?locale=en&depth=0`, method: 'PATCH', body: { ...data, base } })
}
const act = (who: Desk, action: string, more: object = {}) => ask(who, { path: `${where}/workflow/${action}`, method: 'POST', body: { language: 'en', ...more } })
const inFrame = (): FrameLocator => reviewer.page.frameLocator('iframe')
const readChanges = async (): Promise<string> => reviewer.page.locator('section[aria-labelledby=jf-changes]').innerText()

beforeAll(async () => {
  ;[product, browser] = await Promise.all([aRunningProduct(), aBrowser()])
  officer = await atDesk('officer@example.org')
  reviewer = await atDesk('reviewer.en@example.org')
  image = await upload(officer)
  const { doc } = await ask<{ doc: { id: string } }>(officer, { path: 'updates?locale=en&depth=0', method: 'POST', body: { title, summary: 'As submitted.', body: bodyOf(first), image, exposure: 'public' } })
  where = `updates/${doc.id}`
  await act(officer, 'submit')
})
afterAll(async () => {
  await browser.close()
  await product.clear()
})

describe('a reviewer', () => {
  test('comes with one click from the dashboard to the page as it will be, with its image, and finds no decision above the working copy', async () => {
    const { page } = reviewer
    await page.goto(`${product.url}/admin/collections/${where}?locale=en`)
    await page.getByRole('link', { name: 'Read and decide: English' }).waitFor()
    expect(await page.getByRole('button', { name: 'Approve English' }).count()).toBe(0)
    await page.goto(`${product.url}/admin`)
    await page.getByRole('link', { name: title }).click()
    await page.waitForURL(/\/review\?locale=en/)
    await inFrame().getByRole('heading', { level: 1, name: title }).waitFor()
    await expect.poll(() => inFrame().locator('body').innerText()).toContain('As submitted.')
    await expect.poll(() => inFrame().locator('img[alt="A market street"]').first().evaluate((element) => (element as HTMLImageElement).naturalWidth), { timeout: 30_000 }).toBeGreaterThan(100)
    expect(await inFrame().locator('script:not([type="application/ld+json"])').count()).toBe(0)
    expect(await readChanges()).toContain('Nothing was published in English before')
    await page.getByRole('button', { name: 'Approve English', exact: true }).click()
    await page.getByText('The English text is approved.').first().waitFor()
    await page.getByText('Nothing else waits for your review.').waitFor()
  })

  test('sees each change that is no word of the running text, and is told that the author typed on', async () => {
    await act(officer, 'publish')
    const { docs } = await ask<{ docs: { id: string }[] }>(officer, { path: 'countries?locale=en&depth=0&limit=1&where[title][equals]=Mali' })
    await save({ body: bodyOf({ url: 'https://evil.example.com/', note: 'Report, page 4', tag: 'h3', cell: 'ninety' }), countries: docs.map(({ id }) => id) })
    await act(officer, 'submit')
    await save({ summary: 'Typed after submitting.' })
    await reviewer.page.goto(`${product.url}/admin/collections/${where}/review?locale=en`)
    await reviewer.page.getByText('The working copy has changed since').waitFor()
    const text = await readChanges()
    for (const told of ['https://example.org/report', 'https://evil.example.com/', 'Report, page 3', 'Report, page 4', 'level 2', 'level 3', 'twelve', 'ninety', 'Countries', 'Mali', 'under “What was agreed”', 'row 1, column 2']) {
      expect(text).toContain(told)
    }
    expect(text).not.toContain('Typed after')
    await inFrame().getByText('As submitted.').waitFor()
    expect(await inFrame().getByText('Typed after submitting.').count()).toBe(0)
    await expect.poll(() => inFrame().getByRole('link', { name: 'the full report' }).getAttribute('href')).toBe('https://evil.example.com/')
  })

  test('scrolls one page, with the remarks and the decision beside the text, and below it on a phone', async () => {
    const { page } = reviewer
    const decide = page.locator('.jf-decide')
    const scrolling = () => page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument?.documentElement
      const scrolls = (element: Element) => element.scrollHeight > element.clientHeight + 1
      const boxes = [...document.querySelectorAll('.jf-review *:not(textarea)')].filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowY) && scrolls(element))
      return [...boxes.map(({ className }) => className), ...(inner && scrolls(inner) ? ['the frame'] : [])]
    })
    await expect.poll(scrolling).toEqual([])
    const [frame, beside] = [await page.locator('iframe').boundingBox(), await decide.boundingBox()]
    expect(frame?.height ?? 0).toBeGreaterThan(page.viewportSize()?.height ?? 0)
    expect(beside?.x ?? 0).toBeGreaterThan((frame?.x ?? 0) + (frame?.width ?? 0))
    await page.locator('#jf-changes').scrollIntoViewIfNeeded()
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2))
    const after = await decide.boundingBox()
    expect([(after?.y ?? -1) >= 0, (after?.y ?? 0) + (after?.height ?? 0) <= (page.viewportSize()?.height ?? 0)]).toEqual([true, true])
    await page.setViewportSize({ width: 360, height: 740 })
    await expect.poll(scrolling).toEqual([])
    const [text, below] = [await page.locator('.jf-texts').boundingBox(), await decide.boundingBox()]
    expect(below?.y ?? 0).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0))
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  test('asks for changes there, and the history tells the same differences', async () => {
    const { page } = reviewer
    await page.locator('.jf-decide textarea').fill('Where does this link lead?')
    await page.getByRole('button', { name: 'Request changes to English' }).click()
    await page.getByText('No English text waits for a review now.').waitFor()
    await page.goto(`${product.url}/admin/collections/${where}/history?locale=en`)
    await page.getByText('https://evil.example.com/').first().waitFor()
    const entries = await page.locator('.jf-editions > li').allInnerTexts()
    expect(entries.filter((entry) => entry.includes('This is what readers get now.')).map((entry) => /Version \d+/.exec(entry)?.[0])).toEqual(['Version 1'])
    expect(entries.filter((entry) => entry.includes('Not what readers get now.')).map((entry) => /Version \d+/.exec(entry)?.[0])).toEqual(['Version 2'])
    expect(await page.getByText('These two texts are the same.').count()).toBe(0)
  })

  test('who opened a text that was submitted anew meanwhile decides nothing until it is read again', async () => {
    await act(officer, 'submit')
    const { page } = reviewer
    await page.goto(`${product.url}/admin/collections/${where}/review?locale=en`)
    const approve = page.getByRole('button', { name: 'Approve English', exact: true })
    await approve.and(page.locator(':enabled')).waitFor()
    await save({ summary: 'Submitted while it was read.' })
    await act(officer, 'submit')
    await approve.click()
    await page.locator('.jf-decide').getByText('This text changed after you opened it.', { exact: false }).waitFor()
    await approve.and(page.locator(':disabled')).waitFor()
    await page.getByRole('button', { name: 'Request changes to English' }).and(page.locator(':disabled')).waitFor()
    await page.getByRole('button', { name: 'Read it again' }).click()
    await approve.and(page.locator(':enabled')).waitFor()
    await inFrame().getByText('Submitted while it was read.').waitFor()
  })

  test.each([
    ['fr', 'Approuver l’anglais', 'Vos remarques n’ont pas été envoyées', 'Revenir sans approuver', 'Approuver l’anglais sans envoyer les remarques'],
    ['en', 'Approve English', 'Your remarks have not been sent', 'Go back, approve nothing', 'Approve English without sending the remarks'],
  ])('who typed remarks and presses Approve is asked first, in %s', async (panel, button, heading, back, go) => {
    const { page, context } = reviewer
    await context.addCookies([{ name: 'payload-lng', value: panel, url: product.url }])
    await page.goto(`${product.url}/admin/collections/${where}/review?locale=en`)
    const approve = page.getByRole('button', { name: button, exact: true })
    await approve.waitFor()
    await page.locator('.jf-decide textarea').fill('Where does this link lead?')
    await approve.click()
    const dialog = page.getByRole('dialog', { name: heading })
    await dialog.getByText('Where does this link lead?').waitFor()
    await dialog.getByRole('button', { name: go, exact: true }).waitFor()
    await dialog.getByRole('button', { name: back, exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await page.inputValue('.jf-decide textarea')).toBe('Where does this link lead?')
    expect((await ask<{ edition: { state: string } }>(reviewer, { path: `${where}/review?language=en` })).edition.state).toBe('in_review')
    await page.locator('.jf-decide textarea').fill(' ')
  })

  test('and approves without sending them, once that is said', async () => {
    const { page } = reviewer
    await page.locator('.jf-decide textarea').fill('Never mind.')
    await page.getByRole('button', { name: 'Approve English', exact: true }).click()
    await page.getByRole('button', { name: 'Approve English without sending the remarks' }).click()
    await page.getByText('The English text is approved.').first().waitFor()
    await save({ summary: 'Submitted once more.' })
    await act(officer, 'submit')
    await page.goto(`${product.url}/admin/collections/${where}/review?locale=en`)
    await page.getByRole('button', { name: 'Approve English', exact: true }).waitFor()
    expect(await page.inputValue('.jf-decide textarea')).toBe('')
  })

  test('is told that it was approved although the answer was lost and the line was down for a while', async () => {
    const { page } = reviewer
    await page.goto(`${product.url}/admin/collections/${where}/review?locale=en`)
    const approve = page.getByRole('button', { name: 'Approve English', exact: true })
    await approve.and(page.locator(':enabled')).waitFor()
    let isDown = true
    await page.route(/\/(workflow|review)(\/|\?|$)/, async (route) => {
      if (!isDown || !route.request().url().includes('/api/')) return route.fallback()
      if (route.request().method() === 'POST') await route.fetch({ maxRetries: 2 }) // a kept connection may have ended meanwhile
      return route.abort('connectionreset')
    })
    await approve.click()
    await page.locator('.jf-decide').getByText('this may have been done or not').waitFor()
    isDown = false
    await page.getByText('The English text is approved.').first().waitFor()
    await expect.poll(() => page.getByText('this may have been done or not').count()).toBe(0)
    await page.unroute(/\/(workflow|review)(\/|\?|$)/)
    await save({ summary: 'Submitted after the line was down.' })
    await act(officer, 'submit')
  })

  test('is told that it was approved where a proxy answered in the place of the product, and reads on through a break of the line', async () => {
    const { page, context } = reviewer
    await page.goto(`${product.url}/admin/collections/${where}/review?locale=en`)
    const approve = page.getByRole('button', { name: 'Approve English', exact: true })
    await approve.and(page.locator(':enabled')).waitFor()
    await context.setOffline(true)
    await approve.click()
    await page.locator('.jf-decide').getByText('this may have been done or not').waitFor()
    await page.getByRole('button', { name: 'Read it again' }).click()
    await page.locator('.jf-decide').getByText('this could not be read').waitFor()
    await approve.waitFor()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Read it again' }).click()
    await expect.poll(() => page.locator('.jf-decide [role=alert]').count()).toBe(0)
    await page.route('**/workflow/approve', async (route) => {
      await route.fetch({ maxRetries: 2 }) // a kept connection may have ended meanwhile
      return route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' })
    })
    await approve.click()
    await page.getByText('The English text is approved.').first().waitFor()
    expect(await page.getByText('Nothing was changed').count()).toBe(0)
    await page.unroute('**/workflow/approve')
    await save({ summary: 'Submitted behind a proxy.' })
    await act(officer, 'submit')
    await page.route('**/review?language=en', (route) => route.abort('connectionreset'), { times: 1 })
    await page.goto(`${product.url}/admin/collections/${where}/review?locale=en`)
    await page.getByText('this could not be read').waitFor()
    await approve.and(page.locator(':enabled')).waitFor()
  })

  test('decides on a phone, with the keyboard, in French', async () => {
    const { page, context } = reviewer
    await context.addCookies([{ name: 'payload-lng', value: 'fr', url: product.url }])
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`${product.url}/admin/collections/${where}/review?locale=en`)
    const approve = page.getByRole('button', { name: 'Approuver l’anglais' })
    await approve.waitFor()
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await approve.focus()
    await page.keyboard.press('Enter')
    await page.getByText(/est approuvé/).first().waitFor()
  })
})

/** On a phone, nothing stands out of the page, and nothing of the warning out of its card. */
const fits = async (page: Page) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.setViewportSize({ width: 1280, height: 900 })
  expect(await page.locator('.jf-doubts').evaluate((warning) => warning.getBoundingClientRect().right <= (warning.parentElement?.getBoundingClientRect().right ?? 0) + 1)).toBe(true)
}

describe('a link whose words name another address than it leads to', () => {
  test.each([
    ['en', /Check these links/, '“example.org” leads to another address: https://evil.example.com/a-long-way/a-long-way/a-long-way/a-…'], ['fr', /Vérifiez ces liens/, '«\u00a0example.org\u00a0» mène à une autre adresse\u00a0: https://evil.example.com/a-long-way/a-long-way/a-long-way/a-…'],
  ])('is named beside the button that submits and to the reviewer, and holds nobody up, in %s', async (panel, heading, sentence) => {
    for (const { context, page } of [officer, reviewer]) {
      await context.addCookies([{ name: 'payload-lng', value: panel, url: product.url }])
      await page.setViewportSize({ width: 1280, height: 900 })
    }
    const body = bodyOf({ ...first, url: `https://evil.example.com/${'a-long-way/'.repeat(9)}`, words: 'example.org' })
    const { doc } = await ask<{ doc: { id: string } }>(officer, { path: 'updates?locale=en&depth=0', method: 'POST', body: { title: `Where links lead, ${panel}`, summary: 'Read on.', body } })
    const at = `${product.url}/admin/collections/updates/${doc.id}`
    await officer.page.goto(`${at}?locale=en`)
    const warning = officer.page.locator('.jf-card[data-language=en] li', { has: officer.page.getByRole('button', { name: /Submit English|Soumettre/ }) }).getByRole('note')
    await expect.poll(() => warning.innerText()).toMatch(heading)
    await expect.poll(() => warning.getByRole('listitem').allInnerTexts()).toEqual([sentence])
    await fits(officer.page)
    await officer.page.getByRole('button', { name: /Submit English|Soumettre/ }).click()
    await officer.page.getByText(/The English text is in review|est en relecture/).first().waitFor()
    await reviewer.page.goto(`${at}/review?locale=en`)
    const shown = reviewer.page.getByRole('note').filter({ hasText: heading })
    await shown.waitFor()
    await expect.poll(() => shown.getByRole('listitem').allInnerTexts()).toEqual([sentence])
    await fits(reviewer.page)
  })
})

describe('what is not public yet', () => {
  const status = (path: string, cookie = '') => fetch(product.url + path, { headers: { cookie }, redirect: 'manual' })

  test('is at its address for staff, stored nowhere; for readers and partners there is nothing', async () => {
    const { edition } = await ask<{ edition: { id: string; shared: { image: { sha256: string } } } }>(reviewer, { path: `${where}/review?language=en` })
    const paths = [`/preview/en/${edition.id}`, `/preview/en/${edition.id}/file`, `/preview/images/${edition.shared.image.sha256}/400.webp`]
    const partner = await browser.newContext()
    const page = await partner.newPage()
    await page.goto(`${product.url}/en/partner-documents`)
    await page.fill('input[name=email]', 'partner@example.org')
    await page.fill('input[name=password]', product.password)
    await page.click('main button[type=submit]')
    await page.locator('main a[href^="/en/publications/"]').first().waitFor()
    const cookies = (await partner.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    for (const path of paths) expect([(await status(path)).status, (await status(path, cookies)).status]).toEqual([404, 404])
    const staff = (await reviewer.context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    const shown = await status(paths[0] ?? '', staff)
    expect([shown.status, shown.headers.get('cache-control'), shown.headers.get('x-robots-tag')]).toEqual([200, 'no-store', 'noindex, nofollow'])
    expect((await status(`/preview/fr/${edition.id}`, staff)).status).toBe(404)
    expect((await status('/preview/en/00000000-0000-4000-8000-000000000000', staff)).status).toBe(404)
    await partner.close()
  })
})
