import type { APIRequestContext, Browser, BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { aWorkplace } from '../support/desk'
import type { RunningProduct } from '../support/server'
import { aBody } from '../support/writing'

let product: RunningProduct
let browser: Browser

aWorkplace((place) => ({ product, browser } = place))

type Seat = { who?: string; words?: 'en' | 'fr'; width?: number }

/** A person's own browser, signed in. */
const aPersonAt = async ({ who = 'officer', words = 'en', width = 1280 }: Seat = {}): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  await context.addCookies([{ name: 'payload-lng', value: words, url: product.url }])
  const answer = await context.request.post(`${product.url}/api/users/login`, { headers: { Origin: product.url }, data: { email: `${who}@example.org`, password: product.password } })
  expect(answer.status()).toBe(200)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  return { context, page }
}

const open = (page: Page, path: string) => page.goto(`${product.url}/admin/${path}`, { waitUntil: 'networkidle' })

const post = async <T = unknown>(request: APIRequestContext, path: string, data: object): Promise<T> => {
  const answer = await request.post(`${product.url}/api/${path}`, { headers: { Origin: product.url }, data })
  expect([path, answer.status()]).toEqual([path, expect.toSatisfy((status: number) => status < 300)])
  return (await answer.json()) as T
}

const aDraft = async (request: APIRequestContext, title: string, data: object = {}): Promise<string> =>
  (await post<{ doc: { id: string } }>(request, 'updates?locale=en', { title, summary: title, body: aBody(title), ...data })).doc.id

/** Writes the exposure as the form does, from the text as it stands. */
const expose = async (request: APIRequestContext, id: string, exposure: string) => {
  const { base } = (await (await request.get(`${product.url}/api/updates/${id}?locale=en&depth=0`)).json()) as { base: object }
  const answer = await request.patch(`${product.url}/api/updates/${id}?locale=en`, { headers: { Origin: product.url }, data: { exposure, base } })
  expect(answer.status()).toBe(200)
}

const approve = async ({ request, reviewer }: { request: APIRequestContext; reviewer: APIRequestContext }, id: string, collection = 'updates') => {
  await post(request, `${collection}/${id}/workflow/submit`, { language: 'en' })
  const { edition } = (await (await reviewer.get(`${product.url}/api/${collection}/${id}/review?language=en`)).json()) as { edition: { seen: string } }
  await post(reviewer, `${collection}/${id}/workflow/approve`, { language: 'en', seen: edition.seen })
}

const rowOf = (page: Page, title: string) => page.locator('.collection-list tbody tr', { hasText: title })
const select = async (page: Page, title: string) => {
  const box = rowOf(page, title).locator('.cell-_select input')
  await box.waitFor()
  await box.check()
}

test('before several are published it is said for whom each will be, who opens one agrees to it, and the report says what readers got', async () => {
  const officer = await aPersonAt()
  const reviewer = await aPersonAt({ who: 'reviewer.en' })
  const { page, context: { request } } = officer
  const team = { request, reviewer: reviewer.context.request }
  const opened = await aDraft(request, 'Batch one hidden until now', { exposure: 'hidden' })
  await approve(team, opened)
  await post(request, `updates/${opened}/workflow/publish`, { language: 'en' })
  await expose(request, opened, 'public')
  await open(page, 'collections/updates?locale=en&search=Batch%20one')
  const state = rowOf(page, 'Batch one hidden until now').locator('.cell-workflow')
  await expect.poll(() => state.innerText()).toMatch(/EN\s+Live\s*Hidden from readers\s*Will be public/)
  await expect.poll(() => rowOf(page, 'Batch one hidden until now').locator('.cell-exposure').innerText()).toBe('Readers now: Hidden. Chosen: Public')
  await approve(team, opened)
  await approve(team, await aDraft(request, 'Batch one for partners', { exposure: 'partners' }))
  await aDraft(request, 'Batch one never approved')
  await open(page, 'collections/updates?locale=en&search=Batch%20one')
  for (const title of ['hidden until now', 'for partners', 'never approved']) await select(page, `Batch one ${title}`)
  await page.getByRole('button', { name: 'Publish selected (English)…' }).click()
  const dialog = page.locator('dialog.jf-dialog')
  const groups = dialog.locator('.jf-plan')
  await expect.poll(() => groups.allInnerTexts()).toEqual([
    expect.stringMatching(/Who may read these changes, in every language 1\s+Batch one hidden until now\s+was “Hidden”, will be “Public”: everyone will be able to read it\./),
    expect.stringMatching(/These will be published 1\s+Batch one for partners\s+only partners who signed in will be able to read it\./),
    expect.stringMatching(/These cannot be published now 1\s+Batch one never approved\s+This text was not approved yet\. Submit it for review/),
  ])
  await dialog.getByRole('button', { name: 'Publish 2 documents, and change who may read 1' }).click()
  const report = page.locator('.jf-notice[role=status]')
  await expect.poll(() => report.innerText()).toMatch(/2 documents were published in English/)
  await expect.poll(() => report.innerText()).toMatch(/Batch one hidden until now is live in English: everyone can read it\./)
  await expect.poll(() => report.innerText()).toMatch(/Batch one for partners is live in English: only partners who signed in can read it\./)
  expect((await fetch(`${product.url}/en/updates/batch-one-hidden-until-now`)).status).toBe(200)
  await Promise.all([officer.context.close(), reviewer.context.close()])
})

test('where the line breaks while several are published the list stays, and shows what became of them once it is back', async () => {
  const officer = await aPersonAt()
  const reviewer = await aPersonAt({ who: 'reviewer.en' })
  const { page, context } = officer
  await approve({ request: context.request, reviewer: reviewer.context.request }, await aDraft(context.request, 'Batch unheard of'))
  await open(page, 'collections/updates?locale=en&search=Batch%20unheard')
  const report = page.locator('.jf-notice', { has: page.getByRole('button', { name: 'Close the report' }) })
  const plan = page.getByRole('button', { name: 'Publish selected (English)…' })
  await select(page, 'Batch unheard of')
  await page.route('**/publish-plan', (route) => route.abort('connectionreset'), { times: 1 })
  await plan.click()
  await expect.poll(() => report.innerText()).toMatch(/nothing was done/)
  await plan.click()
  const confirm = page.locator('dialog.jf-dialog').getByRole('button', { name: /^Publish 1 document/ })
  await confirm.waitFor()
  await page.route('**/publish-many', async (route) => {
    await route.fetch({ maxRetries: 2 })
    await context.setOffline(true)
    await route.abort('connectionreset')
  })
  await confirm.click()
  await expect.poll(() => report.innerText()).toMatch(/this may have been done or not/)
  await context.setOffline(false)
  await expect.poll(() => report.innerText(), { timeout: 30_000 }).toMatch(/The list below shows where each text stands now\./)
  await expect.poll(() => rowOf(page, 'Batch unheard of').locator('.cell-workflow').innerText(), { timeout: 30_000 }).toMatch(/EN\s+Live/)
  await Promise.all([context.close(), reviewer.context.close()])
})

test('what an officer handed on is on her dashboard, with whom it lies, in both languages', async () => {
  const { context, page } = await aPersonAt()
  const id = await aDraft(context.request, 'Handed on to a reviewer')
  await post(context.request, `updates/${id}/workflow/submit`, { language: 'en' })
  const wanted = await aDraft(context.request, 'Handed on to a translator')
  await post(context.request, `updates/${wanted}/request-translation`, { language: 'fr' })
  await page.goto(`${product.url}/admin`, { waitUntil: 'networkidle' })
  const waiting = page.locator('section[aria-labelledby=jf-queue-others]')
  await waiting.waitFor()
  await expect.poll(() => waiting.locator('li', { hasText: 'Handed on to a reviewer' }).innerText()).toContain('with the English reviewers')
  expect(await waiting.locator('li', { hasText: 'Handed on to a translator' }).innerText()).toContain('with the French translators')
  await context.addCookies([{ name: 'payload-lng', value: 'fr', url: product.url }])
  await page.goto(`${product.url}/admin`, { waitUntil: 'networkidle' })
  await expect.poll(() => waiting.locator('li', { hasText: 'Handed on to a reviewer' }).innerText()).toContain('à relire en anglais')
  await context.close()
})

test('the trash is offered only for what the server would put there: in the menu of a document and for a selection', async () => {
  const { context, page } = await aPersonAt({ words: 'fr' })
  await aDraft(context.request, 'Trash of my own')
  const submitted = await aDraft(context.request, 'Trash after submitting')
  const toggle = page.locator('.delete-documents__toggle').first()
  await open(page, 'collections/updates?locale=en&search=Trash')
  await select(page, 'Trash of my own')
  await toggle.waitFor()
  await expect.poll(() => page.locator('.list-selection > span').first().innerText()).toBe('Dans la sélection\u00a0: 1')
  await post(context.request, `updates/${submitted}/workflow/submit`, { language: 'en' })
  await select(page, 'Trash after submitting')
  await toggle.waitFor({ state: 'hidden' })
  await open(page, `collections/updates/${submitted}?locale=en`)
  await page.locator('.jf-card').first().waitFor()
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-create').waitFor()
  await page.locator('#action-delete').waitFor({ state: 'hidden' })
  await context.close()
})

test('a copy is told apart from what it copies, and cannot be submitted under that title', async () => {
  const { context, page } = await aPersonAt()
  const id = await aDraft(context.request, 'A text to copy')
  await open(page, `collections/updates/${id}?locale=en`)
  await page.getByRole('button', { name: 'Duplicate as a new draft' }).click()
  await page.waitForURL((url) => /updates\/[0-9a-f-]{36}/.test(url.pathname) && !url.pathname.endsWith(id))
  await expect.poll(() => page.inputValue('#field-title')).toBe('A text to copy (copy)')
  await page.getByRole('button', { name: 'Submit English for review', exact: true }).click()
  await page.getByText('This is still the title of a copy.').first().waitFor()
  await context.close()
})

test('a postponed event says so in its list, on its page and in its file for calendars, in both languages', async () => {
  const { context } = await aPersonAt()
  const list = async (language: string) => ((await (await fetch(`${product.url}/v1/${language}/events?limit=50`)).json()) as { items: { slug: string; code: string; start?: string }[] }).items
  const [english, french] = [await list('en'), await list('fr')]
  const dated = english.find(({ code, start }) => start && french.some((one) => one.code === code))
  const translated = french.find(({ code }) => code === dated?.code)
  const { docs } = (await (await context.request.get(`${product.url}/api/events?locale=en&depth=0&limit=100`)).json()) as { docs: { id: string; slug: string }[] }
  const id = docs.find(({ slug }) => slug === dated?.slug)?.id
  await post(context.request, `events/${id}/event-status`, { status: 'postponed', reason: 'The hall is closed.' })
  const textOf = async (path: string) => (await (await fetch(product.url + path)).text()).replace(/[\u00a0\u202f]|&nbsp;/g, ' ')
  expect(await textOf(`/en/events/${dated?.slug}`)).toMatch(/Postponed\. Announced for /)
  expect(await textOf(`/fr/evenements/${translated?.slug}`)).toMatch(/Reporté\. Date annoncée : /)
  for (const [path, word] of [['/en/events', 'Postponed'], ['/fr/evenements', 'Reporté']]) expect(await textOf(path ?? '')).toContain(`<strong class="badge">${word}</strong>`)
  const file = await textOf(`/v1/fr/events/${translated?.slug}.ics`)
  expect(file).toMatch(/SUMMARY;LANGUAGE=fr:Reporté : /)
  expect(file).toMatch(/SEQUENCE:[1-9][\s\S]*DTSTART;VALUE=DATE:\d{8}\r\n/)

  const { base } = (await (await context.request.get(`${product.url}/api/events/${id}?locale=en&depth=0`)).json()) as { base: object }
  const saved = await context.request.patch(`${product.url}/api/events/${id}?locale=en`, { headers: { Origin: product.url }, data: { start: null, end: null, allDay: false, base } })
  expect(saved.status()).toBe(200)
  const reviewer = await aPersonAt({ who: 'reviewer.en' })
  await approve({ request: context.request, reviewer: reviewer.context.request }, String(id), 'events')
  await post(context.request, `events/${id}/workflow/publish`, { language: 'en' })
  await reviewer.context.close()
  expect(await textOf(`/fr/evenements/${translated?.slug}`)).toContain('<dd>Reporté, date à préciser</dd>')
  for (const [path, words, past] of [['/en/events', 'Date to be announced', '>Past<'], ['/fr/evenements', 'Date à préciser', '>Passés<']] as const) expect((await textOf(path)).split(past)[0]).toContain(`<span>${words}</span><strong class="badge">`)
  expect(await textOf('/v1/en/events?when=upcoming')).toContain(`"code":"${dated?.code}"`)
  expect(await textOf(`/v1/fr/events/${translated?.slug}.ics`)).toMatch(/DTSTART;VALUE=DATE:\d{8}\r\n[\s\S]*STATUS:TENTATIVE/)
  await context.close()
})

test.each(['en', 'fr'] as const)('what an administrator takes out of the trash is back with its address and its links, in %s', async (words) => {
  const officer = await aPersonAt({ words })
  const admin = await aPersonAt({ who: 'admin', words })
  const { request } = officer.context
  const title = `Brought back ${words}`
  const id = await aDraft(request, title)
  const before = (await (await request.get(`${product.url}/api/updates/${id}?locale=en&depth=0`)).json()) as { slug: string }
  const { page } = admin
  await open(page, `collections/updates?locale=en&search=${encodeURIComponent(title)}`)
  await select(page, title)
  await page.locator('.delete-documents__toggle').first().click()
  await page.locator('#confirm-action').filter({ visible: true }).click()
  await rowOf(page, title).waitFor({ state: 'detached' })
  await open(page, `collections/updates/trash?locale=en&search=${encodeURIComponent(title)}`)
  await rowOf(page, title).locator('a').first().click()
  await page.waitForURL(new RegExp(id))
  await page.locator('#action-restore').click()
  await page.locator('#confirm-action').filter({ visible: true }).click()
  await page.waitForURL((url) => url.pathname.endsWith(`/updates/${id}`))
  await open(page, `collections/updates?locale=en&search=${encodeURIComponent(title)}`)
  await rowOf(page, title).waitFor()
  const after = (await (await request.get(`${product.url}/api/updates/${id}?locale=en&depth=0`)).json()) as { slug: string; deletedAt?: string | null }
  expect([after.slug, after.deletedAt ?? null]).toEqual([before.slug, null])
  await Promise.all([officer.context.close(), admin.context.close()])
})
