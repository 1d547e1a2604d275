import { readFileSync } from 'node:fs'

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { aSavedUpdate, aWorkplace, storedOf } from '../support/desk'
import type { RunningProduct } from '../support/server'

let product: RunningProduct
let browser: Browser

aWorkplace((place) => ({ product, browser } = place))

type Person = { who?: string; interfaceLanguage?: string } & BrowserContextOptions

/** A person's own browser, signed in. */
const aPersonAt = async ({ who = 'officer', interfaceLanguage = 'en', ...options }: Person = {}): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  await context.addCookies([{ name: 'payload-lng', value: interfaceLanguage, url: product.url }])
  const answer = await context.request.post(`${product.url}/api/users/login`, { headers: { Origin: product.url }, data: { email: `${who}@example.org`, password: product.password } })
  expect(answer.status()).toBe(200)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  return { context, page }
}

const open = (page: Page, path: string) => page.goto(`${product.url}/admin${path && `/${path}`}`, { waitUntil: 'networkidle' })

const save = async (page: Page, method: 'POST' | 'PATCH', press = () => page.click('#action-save')): Promise<Record<string, unknown>> => {
  const answered = page.waitForResponse((answer) => answer.request().method() === method && /\/api\/\w+/.test(answer.url()) && !/form-state|preferences/.test(answer.url()))
  await press()
  return ((await (await answered).json()) as { doc: Record<string, unknown> }).doc
}

test.each(['America/New_York', 'Africa/Juba'])('an event of days, typed in a browser at %s, is stored, shown and listed on its day', async (timezoneId) => {
  const { context, page } = await aPersonAt({ timezoneId })
  const title = `Days typed at ${timezoneId}`
  await open(page, 'collections/events/create?locale=en')
  await page.fill('#field-title', title)
  await page.check('#field-allDay')
  await page.fill('#field-start input', '10 May 2027')
  await page.press('#field-start input', 'Enter')
  await page.getByRole('button', { name: 'Facts and relations' }).click()
  await page.fill('#field-timeZone', 'Africa/Juba')
  await page.waitForTimeout(500)
  const stored = await save(page, 'POST')
  expect(stored).toMatchObject({ start: '2027-05-09T22:00:00.000Z', timeZone: 'Africa/Juba', allDay: true })
  await open(page, `collections/events/${String(stored['id'])}?locale=en`)
  await expect.poll(() => page.inputValue('#field-start input')).toBe('10 May 2027')
  await open(page, `collections/events?locale=en&search=${encodeURIComponent(timezoneId)}`)
  await expect.poll(() => page.locator('.cell-start').allInnerTexts()).toEqual(['10\u00a0May\u00a02027'])
  await context.close()
})

test('an hour is typed by the clock of the venue, wherever the device is', async () => {
  const { context, page } = await aPersonAt({ timezoneId: 'America/New_York' })
  await open(page, 'collections/events/create?locale=en')
  await page.fill('#field-title', 'An hour in Kabul')
  await page.getByRole('button', { name: 'Facts and relations' }).click()
  await page.fill('#field-timeZone', 'Asia/Kabul')
  await page.fill('#field-start input', '10 May 2027 09:30')
  await page.press('#field-start input', 'Enter')
  await page.waitForTimeout(500)
  expect(await save(page, 'POST')).toMatchObject({ start: '2027-05-10T05:00:00.000Z' })
  await context.close()
})

test('a day typed in figures stands before its month, and a first save of an event raises no alarm', async () => {
  for (const interfaceLanguage of ['en', 'fr']) {
    const { context, page } = await aPersonAt({ interfaceLanguage })
    await open(page, 'collections/events/create?locale=en')
    await page.fill('#field-title', `Figures ${interfaceLanguage}`)
    await page.fill('#field-start input', '10/12/2027 09:30')
    await page.press('#field-start input', 'Enter')
    const readBack = page.waitForResponse(/\/api\/events\/[0-9a-f-]{36}\?/)
    const stored = await save(page, 'POST')
    expect(stored).toMatchObject({ start: '2027-12-10T09:30:00.000Z' })
    await readBack
    await page.waitForTimeout(1000)
    expect(await page.locator('.jf-notice--trouble').count()).toBe(0)
    await open(page, `collections/events/${String(stored['id'])}?locale=en`)
    await page.locator('.jf-card').first().waitFor()
    expect(await page.locator('.jf-notice', { hasText: /not saved|pas enregistré/ }).count()).toBe(0)
    await context.close()
  }
  const { context, page } = await aPersonAt()
  await open(page, 'collections/updates/create?locale=en')
  await page.fill('#field-title', 'Figures of an update')
  await page.getByRole('button', { name: 'Facts and relations' }).click()
  await page.fill('#field-date input', '10/12/2027')
  await page.press('#field-date input', 'Enter')
  expect(await save(page, 'POST')).toMatchObject({ date: expect.stringMatching(/^2027-12-10/) as string })
  await context.close()
})

test('a save that the connection cut is said where the person is', async () => {
  const { context, page } = await aPersonAt()
  await open(page, 'collections/updates/create?locale=en')
  await page.fill('#field-title', 'A line that breaks')
  await save(page, 'POST')
  await page.waitForURL(/updates\/[0-9a-f-]{36}/)
  await page.locator('[data-field-path=body] [contenteditable=true]').first().click()
  await page.keyboard.type('A long text.\n'.repeat(40))
  await context.setOffline(true)
  await page.click('#action-save')
  const notice = page.locator('.jf-notice--trouble').first()
  await notice.waitFor()
  await expect.poll(() => notice.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0)
  await context.close()
})

test('a new document whose answer was lost is found again, and is not made twice', async () => {
  const { context, page } = await aPersonAt()
  await open(page, 'collections/updates/create?locale=en')
  await page.fill('#field-title', 'Answer lost on the way')
  await page.route('**/api/updates?*', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    await route.fetch({ maxRetries: 2 }) // a kept connection may have ended meanwhile
    await route.abort('connectionreset')
  }, { times: 1 })
  await page.click('#action-save')
  await page.getByText('This was saved: the connection broke').waitFor()
  await expect.poll(() => page.getByText('Failed to fetch').count(), { timeout: 20_000 }).toBe(0)
  await page.fill('#field-title', 'Answer lost on the way, and more')
  await page.click('#action-save')
  await page.getByText('This was saved: the connection broke').waitFor()
  await page.getByRole('button', { name: 'Open what was saved' }).click()
  await page.waitForURL(/updates\/[0-9a-f-]{36}/)
  await page.getByRole('button', { name: 'Restore it' }).click()
  await save(page, 'PATCH')
  const titles = await page.evaluate(async () => ((await (await fetch('/api/updates?locale=en&depth=0&limit=50&where[title][contains]=Answer lost')).json()) as { docs: { title: string }[] }).docs.map(({ title }) => title))
  expect(titles).toEqual(['Answer lost on the way, and more'])
  await context.close()
})

test.each(['none', 'half'] as const)('what was typed on after a save of whose answer came %s is saved over it, and is no conflict with oneself', async (came) => {
  const { context, page } = await aPersonAt()
  const where = await aSavedUpdate(page, { product, title: 'Saved once' })
  await page.goto(`${product.url}${where}?locale=en`, { waitUntil: 'networkidle' })
  await page.fill('#field-title', 'Saved, and not told')
  let isCut = false
  await page.route('**/api/updates/*', async (route) => {
    if (route.request().method() !== 'PATCH' || isCut) return route.fallback()
    isCut = true
    const response = await route.fetch({ maxRetries: 2 }) // a kept connection may have ended meanwhile
    if (came === 'none') return route.abort('connectionreset')
    const text = await response.text()
    await route.fulfill({ response, body: text.slice(0, text.length / 2) })
  })
  await page.click('#action-save')
  await page.getByText('The connection is cut, or was for a moment').waitFor()
  await page.fill('#field-title', 'Saved, and not told, and more')
  await page.click('#action-save')
  await expect.poll(async () => (await storedOf(page, { path: where, language: 'en' })).title).toBe('Saved, and not told, and more')
  await expect.poll(() => page.getByText('Your text', { exact: true }).filter({ visible: true }).count()).toBe(0)
  await expect.poll(() => page.getByText('The connection is cut, or was for a moment').count()).toBe(0)
  await context.close()
})

test('an action whose answer was lost is told as what it is, and is not asked for twice', async () => {
  const { context, page } = await aPersonAt()
  const where = await aSavedUpdate(page, { product, title: 'Handed in unheard' })
  const { base } = (await storedOf(page, { path: where, language: 'en' })) as { base?: unknown }
  await context.request.patch(`${product.url}${where.replace('/admin/collections/', '/api/')}?locale=en`, { headers: { Origin: product.url }, data: { body: paragraph('Words.'), date: '2026-03-01', base } })
  await page.goto(`${product.url}${where}?locale=en`, { waitUntil: 'networkidle' })
  await page.route('**/workflow/submit', async (route) => {
    await route.fetch({ maxRetries: 2 }) // a kept connection may have ended meanwhile
    await route.abort('connectionreset')
  }, { times: 1 })
  const card = page.locator('.jf-card[data-language=en]')
  await card.getByRole('button', { name: 'Submit English for review' }).click()
  await card.getByRole('button', { name: 'Take English back from review' }).waitFor()
  expect(await page.getByText('This could not be done').count()).toBe(0)
  let isDown = true
  await page.route('**/workflow**', async (route) => {
    if (isDown && route.request().method() === 'POST') await route.fetch({ maxRetries: 2 })
    return isDown ? route.abort('connectionreset') : route.fallback()
  })
  await card.getByRole('button', { name: 'Take English back from review' }).click()
  await page.getByText('this may have been done or not').waitFor()
  isDown = false
  await card.getByRole('button', { name: 'Submit English for review' }).waitFor()
  await expect.poll(() => page.getByText('this may have been done or not').count()).toBe(0)
  await page.getByText('The English text is taken back').first().waitFor()
  await context.close()
})

test('an action that the line cut off before it was heard is told as not done once the line is back', async () => {
  const { context, page } = await aPersonAt()
  const where = await aSavedUpdate(page, { product, title: 'Handed in to nobody' })
  const { base } = (await storedOf(page, { path: where, language: 'en' })) as { base?: unknown }
  await context.request.patch(`${product.url}${where.replace('/admin/collections/', '/api/')}?locale=en`, { headers: { Origin: product.url }, data: { body: paragraph('Words.'), date: '2026-03-01', base } })
  await page.goto(`${product.url}${where}?locale=en`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Submit English for review' }).waitFor()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Submit English for review' }).click()
  await page.getByText('this may have been done or not').waitFor()
  await context.setOffline(false)
  await page.getByText('nothing was done. Try again.').waitFor()
  await page.getByRole('button', { name: 'Submit English for review' }).click()
  await page.getByRole('button', { name: 'Take English back from review' }).waitFor()
  await context.close()
})

test.each([
  ['en', 'collections/events/create', '#field-start', '15 mars 2027 10h', '15 Mar 2027 10:00', 'sometime soon', '“sometime soon” could not be read as a date and is not kept.'],
  ['fr', 'collections/updates/create', '#field-date', '15 March 2027', '15 mars 2027', '31/2/2027', '«\u00a031/2/2027\u00a0» n’a pas pu être lu comme une date et n’est pas conservé.'],
] as const)('a date is taken with the month of either language, and what is none is said, in the panel’s language %s', async (interfaceLanguage, path, field, typed, shown, unread, said) => {
  const { context, page } = await aPersonAt({ interfaceLanguage })
  await open(page, `${path}?locale=en`)
  const input = page.locator(`${field} input`)
  if (field === '#field-date') await page.locator('.tabs-field__tab-button').nth(1).click()
  await input.pressSequentially(typed)
  await input.press('Tab')
  await expect.poll(() => input.inputValue()).toBe(shown)
  await input.fill('')
  await input.pressSequentially(unread)
  await input.press('Tab')
  await page.getByText(said).waitFor()
  await input.fill('')
  await input.press('Escape') // closes the calendar, and what is typed then stays as it is until it is left
  await input.pressSequentially(typed)
  await input.press('Tab')
  await expect.poll(() => page.getByText(said).count()).toBe(0)
  await expect.poll(() => input.inputValue()).toBe(shown)
  await context.close()
})

test('a date is also taken, or said to be none, where it is saved by keyboard before it is left', async () => {
  const { context, page } = await aPersonAt({ interfaceLanguage: 'en' })
  const where = await aSavedUpdate(page, { product, title: 'Saved by keyboard' })
  await page.goto(`${product.url}${where}?locale=en`, { waitUntil: 'networkidle' })
  await page.locator('.tabs-field__tab-button').nth(1).click()
  const input = page.locator('#field-date input')
  const typeAndSave = async (text: string) => {
    await input.fill('')
    await input.pressSequentially(text)
    return (await save(page, 'PATCH', () => page.keyboard.press('Control+s')))['date']
  }
  expect(await typeAndSave('9 septembre 2026')).toMatch(/^2026-09-09/)
  await expect.poll(() => input.inputValue()).toMatch(/^9 Sept? 2026$/)
  expect(await typeAndSave('9 sometime')).toBeNull()
  await page.getByText('“9 sometime” could not be read as a date and is not kept.').waitFor()
  await context.close()
})

test.each([
  ['en', ['15 March 2027, 10:00', '15 Mar 2027 at 10:00', '15/3/2027 10:00', '15 March 2027 10 am', '15/03/2027 10h00']],
  ['fr', ['15 mars 2027 à 10:00', '15/03/2027 10h00', '15 mars 2027, 10:00', '15/03/2027 à 10h']],
] as const)('an hour is taken as people write it, in the panel’s language %s', async (interfaceLanguage, typed) => {
  const { context, page } = await aPersonAt({ interfaceLanguage })
  await open(page, 'collections/events/create?locale=en')
  const start = page.locator('#field-start input')
  for (const words of typed) {
    await start.fill('')
    await start.pressSequentially(words)
    await start.press('Tab')
    await expect.poll(() => start.inputValue(), { message: words }).toMatch(/^15 [mM]ars? 2027 10:00$/)
  }
  await context.close()
})

test('what may be chosen as a file is said before, and why another cannot be taken stands at the field', async () => {
  const { context, page } = await aPersonAt({ interfaceLanguage: 'fr' })
  await open(page, 'collections/media/create?locale=fr')
  const field = page.locator('.jf-upload')
  await expect.poll(() => field.innerText()).toMatch(/JPEG, PNG, WebP ou AVIF, 10\u00a0Mo au plus/)
  for (const [name, mimeType, bytes, reason] of [
    ['rapport.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK', 'ne peut pas être publié'],
    ['IMG_1.HEIC', 'image/heic', 'ftypheic', 'HEIC'],
    ['vide.png', 'image/png', '', 'vide'],
  ] as const) {
    await page.setInputFiles('.jf-upload input[type=file]', { name, mimeType, buffer: Buffer.from(bytes) })
    await expect.poll(() => field.getByRole('alert').innerText()).toMatch(new RegExp(`^${name}\u00a0: .*${reason}`))
  }
  await open(page, 'collections/documents/create?locale=fr')
  await expect.poll(() => page.locator('.jf-upload').innerText()).toMatch(/PDF, 20\u00a0Mo au plus/)
  await context.close()
})

test('a file that only its bytes betray is refused at its field', async () => {
  const { context, page } = await aPersonAt()
  await open(page, 'collections/media/create?locale=en')
  await page.setInputFiles('.jf-upload input[type=file]', { name: 'renamed.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture at all') })
  for (let tries = 0; tries < 2; tries++) {
    await page.click('#action-save')
    await expect.poll(() => page.locator('.jf-upload').getByRole('alert').innerText()).toContain('not a file we can publish')
    await page.waitForTimeout(1000)
    await expect.poll(() => page.getByText('not a file we can publish').filter({ visible: true }).count()).toBe(1)
    expect(await page.getByText('Choose a file from your device').filter({ visible: true }).count()).toBe(0)
  }
  await page.click('.file-field__remove')
  await page.setInputFiles('.jf-upload input[type=file]', { name: 'report.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: Buffer.from('PK') })
  await page.click('#action-save')
  await page.waitForTimeout(1000)
  await expect.poll(() => page.getByText(/not a file we can publish|Choose a file from your device/).filter({ visible: true }).allInnerTexts()).toEqual([await page.locator('.jf-upload').getByRole('alert').innerText()])
  await context.close()
})

const aDraft = async (context: BrowserContext, title: string): Promise<string> => {
  const answer = await context.request.post(`${product.url}/api/updates?locale=en`, { headers: { Origin: product.url }, data: { title } })
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

test('the end of a session is said once, with the way to sign in', async () => {
  const { context, page } = await aPersonAt()
  await open(page, `collections/updates/${await aDraft(context, 'Before the end of a session')}?locale=en`)
  await page.fill('#field-summary', 'Typed before')
  await page.waitForTimeout(500)
  await context.clearCookies({ name: 'payload-token' })
  await page.fill('#field-title', 'Typed while signed out')
  await page.click('#action-save')
  await page.getByText('You are signed out').first().waitFor()
  await expect.poll(() => page.locator('[data-sonner-toast], .jf-notice--trouble').count()).toBe(1)
  await expect.poll(() => page.getByRole('link', { name: /^Sign in/ }).count()).toBe(1)
  await context.close()
})

test('a change in one’s own second window is not called somebody else’s', async () => {
  const { context, page } = await aPersonAt()
  const id = await aDraft(context, 'As it was')
  await open(page, `collections/updates/${id}?locale=en`)
  const second = await context.newPage()
  await open(second, `collections/updates/${id}?locale=en`)
  await second.fill('#field-title', 'From the other window')
  await save(second, 'PATCH')
  await expect.poll(() => second.evaluate(`Object.keys(localStorage).some((key) => key.startsWith('saved:'))`)).toBe(true)
  await page.fill('#field-title', 'From this window')
  await page.click('#action-save')
  await page.getByText('You changed this in another window while you were writing here.').waitFor()
  expect(await page.getByText('Someone else changed').count()).toBe(0)
  await context.close()
})

test('the list and the tools of a table speak French', async () => {
  const { context, page } = await aPersonAt({ interfaceLanguage: 'fr' })
  await open(page, 'collections/updates?locale=en')
  await page.getByText('Toutes les actualités').waitFor()
  const cell = { type: 'tablecell', version: 1, colSpan: 1, rowSpan: 1, headerState: 0, backgroundColor: null, direction: null, format: '', indent: 0, children: [{ type: 'paragraph', version: 1, direction: null, format: '', indent: 0, textFormat: 0, textStyle: '', children: [{ type: 'text', version: 1, text: 'Cellule', detail: 0, format: 0, mode: 'normal', style: '' }] }] }
  const row = { type: 'tablerow', version: 1, direction: null, format: '', indent: 0, children: [cell] }
  const body = { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [{ type: 'table', version: 1, direction: null, format: '', indent: 0, children: [row] }] } }
  // A connection that was kept open may end just then, which is no answer.
  const made = await context.request.post(`${product.url}/api/updates?locale=en`, { headers: { Origin: product.url }, maxRetries: 2, data: { title: 'With a table', body } })
  const { doc } = (await made.json()) as { doc: { id: string } }
  await open(page, `collections/updates/${doc.id}?locale=en`)
  await page.getByText('Cellule').click()
  await page.getByRole('button', { name: 'Ligne au-dessous' }).click()
  await expect.poll(() => page.locator('.rich-text-lexical td, .rich-text-lexical th').count()).toBe(2)
  await page.getByRole('button', { name: 'Supprimer le tableau' }).click()
  await expect.poll(() => page.locator('.rich-text-lexical table').count()).toBe(0)
  await page.locator('[data-field-path=body] [contenteditable=true]').first().click()
  await page.keyboard.type('/tab')
  await page.locator('.slash-menu-popup').getByText('Tableau').waitFor()
  await page.keyboard.press('Enter')
  const dialog = page.locator('dialog.jf-dialog')
  await dialog.getByRole('heading', { name: 'Insérer un tableau' }).waitFor()
  await expect.poll(() => dialog.locator('label').allInnerTexts()).toEqual(['Lignes', 'Colonnes'])
  await dialog.getByLabel('Lignes').fill('2')
  await dialog.getByLabel('Colonnes').fill('4')
  await dialog.getByRole('button', { name: 'Insérer le tableau' }).click()
  await expect.poll(() => page.locator('.rich-text-lexical').locator('td, th').count()).toBe(8)
  await page.keyboard.type('Dans la première cellule')
  await expect.poll(() => page.locator('.rich-text-lexical').locator('td, th').first().innerText()).toBe('Dans la première cellule')
  await context.close()
})

const active = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id || (document.activeElement?.closest('[data-field-path]')?.getAttribute('data-field-path') ?? ''))

test('a refused field in a closed tab has its tab opened and the keyboard put there, at a save and at a submit', async () => {
  const { context, page } = await aPersonAt()
  await open(page, `collections/updates/${await aDraft(context, 'Fields in tabs')}?locale=en`)
  await page.getByRole('button', { name: 'Facts and relations' }).click()
  await page.fill('#field-sourceUrl', 'no address')
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  await page.locator('#field-summary').waitFor()
  await page.click('#action-save')
  await expect.poll(() => active(page)).toBe('field-sourceUrl')
  await page.getByText('Write a full address that starts with https://').first().waitFor()
  await page.fill('#field-sourceUrl', '')
  await page.getByRole('button', { name: 'Submit English for review', exact: true }).click()
  await page.getByText('This is needed before the text can be submitted.').first().waitFor()
  await expect.poll(() => active(page)).toBe('body')
  await context.close()
})

/** Holds back what the form asks about its values a moment after each word, as a slow line does, until `answer`. */
const answersLate = (page: Page) => {
  let asked = () => {}
  let release = () => {}
  const isAsked = new Promise<void>((resolve) => (asked = resolve))
  const isReleased = new Promise<void>((resolve) => (release = resolve))
  const isQuestion = (url: URL) => url.pathname.startsWith('/admin/')
  void page.route(isQuestion, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    asked()
    await isReleased
    await route.continue()
  })
  const answer = async () => {
    const answered = page.waitForResponse((response) => response.request().method() === 'POST' && isQuestion(new URL(response.url())))
    release()
    await answered
    await page.unroute(isQuestion)
  }
  return { isAsked, answer }
}

test('a text that is too long is refused at its field with its limit and its length, and loses nothing', async () => {
  const { context, page } = await aPersonAt({ interfaceLanguage: 'fr' })
  await open(page, `collections/updates/${await aDraft(context, 'Un titre')}?locale=en`)
  const [title, summary] = ['t'.repeat(2_900), 's'.repeat(5_001)]
  // The form opens at the tab that was open last.
  await page.locator('.tabs-field__tab-button').first().click()
  const late = answersLate(page)
  await page.fill('#field-title', title)
  await page.fill('#field-summary', summary)
  await late.isAsked
  await Promise.all([page.waitForResponse((response) => response.request().method() === 'PATCH'), page.click('#action-save')])
  await late.answer()
  await page.getByText('Ce texte compte 2\u202f900\u00a0caractères\u202f; ce champ en admet 200 au plus.').waitFor()
  await page.getByText('Ce texte compte 5\u202f001\u00a0caractères\u202f; ce champ en admet 5\u202f000 au plus.').waitFor()
  await expect.poll(() => active(page)).toBe('field-title')
  await page.waitForTimeout(1000)
  await expect.poll(() => page.getByText(/^Ce texte compte/).count()).toBe(2)
  expect([await page.inputValue('#field-title'), await page.inputValue('#field-summary')]).toEqual([title, summary])
  await page.fill('#field-title', title.slice(0, 200))
  await page.fill('#field-summary', summary.slice(0, 5_000))
  expect(await save(page, 'PATCH')).toMatchObject({ title: title.slice(0, 200), summary: summary.slice(0, 5_000) })
  await context.close()
})

const act = async (context: BrowserContext, { id, action, language = 'en', seen }: { id: string; action: string; language?: string; seen?: string }) => {
  const answer = await context.request.post(`${product.url}/api/updates/${id}/workflow/${action}`, { headers: { Origin: product.url }, data: { language, ...(seen ? { seen } : {}) } })
  expect([action, answer.status()]).toEqual([action, 200])
}
const paragraph = (text: string) => ({ root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [{ type: 'paragraph', version: 1, direction: null, format: '', indent: 0, textFormat: 0, textStyle: '', children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }] }] } })

test('what is typed into a live text is saved and submitted with one button', async () => {
  const { context, page } = await aPersonAt()
  const reviewer = await aPersonAt({ who: 'reviewer.en' })
  const made = await context.request.post(`${product.url}/api/updates?locale=en`, { headers: { Origin: product.url }, data: { title: 'Live and typed into', body: paragraph('As published.') } })
  const { id } = ((await made.json()) as { doc: { id: string } }).doc
  await act(context, { id, action: 'submit' })
  const { edition } = (await (await reviewer.context.request.get(`${product.url}/api/updates/${id}/review?language=en`)).json()) as { edition: { seen: string } }
  await act(reviewer.context, { id, action: 'approve', seen: edition.seen })
  await act(context, { id, action: 'publish' })
  await open(page, `collections/updates/${id}?locale=en`)
  await page.getByRole('button', { name: 'Withdraw English' }).waitFor()
  const submit = page.getByRole('button', { name: 'Submit English for review', exact: true })
  expect(await submit.count()).toBe(0)
  await page.fill('#field-summary', 'Typed and submitted at once')
  await submit.click()
  await page.getByText('The English text is in review.').first().waitFor()
  const stored = (await (await context.request.get(`${product.url}/api/updates/${id}?locale=en&depth=0`)).json()) as { summary: string }
  expect(stored.summary).toBe('Typed and submitted at once')
  await Promise.all([context.close(), reviewer.context.close()])
})

test('who describes an image reads which pages are without it, and so does who works on them', async () => {
  const officer = await aPersonAt()
  const headers = { Origin: product.url }
  const uploaded = await officer.context.request.post(`${product.url}/api/media?locale=en`, { headers, multipart: { file: { name: 'gao.jpg', mimeType: 'image/jpeg', buffer: readFileSync('tests/e2e/market.jpg') }, _payload: JSON.stringify({ alt: 'A market', name: 'Market in Gao' }) } })
  const image = ((await uploaded.json()) as { doc: { id: string } }).doc.id
  const made = await officer.context.request.post(`${product.url}/api/updates?locale=en`, { headers, data: { title: 'With a shared image', image } })
  const { id } = ((await made.json()) as { doc: { id: string } }).doc
  const { context, page } = await aPersonAt({ who: 'translator.fr', interfaceLanguage: 'fr' })
  await open(page, `collections/updates/${id}?locale=fr`)
  await page.fill('#field-title', 'Avec une image commune')
  await save(page, 'PATCH')
  const card = page.locator('.jf-card[data-language=fr]')
  await card.getByText('La page en français serait sans l’image «\u00a0Market in Gao\u00a0».').waitFor()
  const described = await context.newPage()
  described.setDefaultTimeout(60_000)
  await described.goto(new URL((await card.locator('.jf-lacking a').getAttribute('href')) ?? '', product.url).href)
  const notice = described.locator('.jf-notice', { hasText: 'Tant qu’il manque en français' })
  await expect.poll(() => notice.getByRole('link', { name: 'Avec une image commune' }).getAttribute('href')).toBe(`/admin/collections/updates/${id}?locale=fr`)
  await described.fill('#field-alt', 'Un marché à Gao')
  await expect.poll(() => notice.count()).toBe(0)
  await save(described, 'PATCH')
  await described.close()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect.poll(() => card.locator('.jf-lacking').count()).toBe(0)
  await Promise.all([context.close(), officer.context.close()])
})

test('no view of the panel is wider than a phone', async () => {
  const { context, page } = await aPersonAt({ who: 'admin', interfaceLanguage: 'fr', viewport: { width: 360, height: 740 } })
  const collections = ['updates', 'publications', 'events', 'organisations', 'countries', 'outcomes', 'pages', 'media', 'documents', 'terms', 'users', 'partners']
  for (const path of ['', 'account', 'mailbox', 'globals/programme', ...collections.map((name) => `collections/${name}`)]) {
    await open(page, path)
    expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 360])
  }
  await context.close()
})
