import type { Browser, Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { aSavedUpdate, atDesk, aWorkplace, save, signIn, storedOf } from '../support/desk'
import type { RunningProduct } from '../support/server'

let product: RunningProduct
let browser: Browser

aWorkplace((place) => ({ product, browser } = place))

const sit = (email: string, locale?: string) => atDesk({ browser, product, email, ...(locale ? { locale } : {}) })
const textLanguage = (page: Page): Promise<string> => page.locator('.localizer').first().innerText()

test('a translator of French begins in French although the panel is in English, and an officer who reads it in French too', async () => {
  for (const [email, locale, french] of [['translator.fr@example.org', 'en-GB', 'French'], ['officer@example.org', 'fr-FR', 'français']] as const) {
    const { page, context } = await sit(email, locale)
    await page.goto(`${product.url}/admin/collections/updates`)
    await expect.poll(() => textLanguage(page)).toContain(french)
    await context.close()
  }
})

test('a new document is turned to French with what was typed, becomes one that is written first in French, and leaves no copy behind', async () => {
  const { page, context } = await sit('officer@example.org')
  await page.goto(`${product.url}/admin/collections/updates/create`)
  await page.fill('#field-title', 'Un titre français')
  await page.getByRole('radio', { name: 'French' }).click()
  await page.waitForURL(/locale=fr/)
  await expect.poll(() => page.inputValue('#field-title'), { timeout: 30_000 }).toBe('Un titre français')
  await expect.poll(() => page.getByRole('radio', { name: 'French' }).isChecked()).toBe(true)
  await save(page)
  await page.waitForURL(/updates\/[0-9a-f-]{36}/)
  const path = new URL(page.url()).pathname
  expect(await storedOf(page, { path, language: 'fr' })).toMatchObject({ title: 'Un titre français', leadLanguage: 'fr' })
  expect((await storedOf(page, { path, language: 'en' })).title ?? null).toBeNull()
  await page.waitForTimeout(1500)
  await page.goto(`${product.url}/admin/collections/updates/create?locale=en`)
  await page.waitForTimeout(1500)
  expect(await page.getByText('was not saved').count()).toBe(0)
  await context.close()
})

test('a text that exists in French only is named by it, marked, in the list, at the top of its form and where documents are chosen', async () => {
  const { page, context } = await sit('officer@example.org')
  const path = await aSavedUpdate(page, { product, title: 'Rien qu’en français', language: 'fr' })
  const id = path.split('/').at(-1) ?? ''
  await page.goto(`${product.url}/admin/collections/updates?locale=en`)
  const row = page.locator('tbody tr', { hasText: 'Rien qu’en français' }).first()
  await row.waitFor()
  await expect.poll(() => row.locator('[lang=fr]').innerText()).toContain('Rien qu’en français')
  await expect.poll(() => row.innerText()).toContain('in French')
  await page.goto(`${product.url}${path}?locale=en`)
  await page.locator('#field-title').waitFor()
  await expect.poll(() => page.locator('h1').first().innerText()).toBe('Rien qu’en français (in French)')
  await expect.poll(() => page.locator('.step-nav').first().innerText()).toContain('Rien qu’en français (in French)')
  expect(await page.locator('body').innerText()).not.toContain(`ID: ${id}`)
  await expect.poll(() => page.inputValue('#field-title')).toBe('')
  await context.close()
})

test('a title that arrives late for the language left behind does not stand over the text of the other', async () => {
  const { page, context } = await sit('officer@example.org')
  await aSavedUpdate(page, { product, title: 'Late for its language' })
  await page.getByText('This document is written first in English.').waitFor()
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => { arrive = resolve })
  await page.route('**/api/updates?*locale=en*', async (route) => {
    await arrived
    await route.continue()
  })
  const late = page.waitForResponse((response) => /api\/updates\?.*locale=en/.test(response.url()))
  await page.getByRole('button', { name: 'Make it French' }).click()
  await expect.poll(() => page.locator('h1').first().innerText(), { timeout: 30_000 }).toBe('Late for its language (in English)')
  arrive()
  await (await late).finished()
  await page.waitForTimeout(500)
  expect(await page.locator('h1').first().innerText()).toBe('Late for its language (in English)')
  await context.close()
})

test('an officer corrects the first language while nothing was submitted', async () => {
  const { page, context } = await sit('officer@example.org')
  const path = await aSavedUpdate(page, { product, title: 'Begun in the wrong language' })
  await page.getByText('This document is written first in English.').waitFor()
  await page.getByRole('button', { name: 'Make it French' }).click()
  await page.waitForURL(/locale=fr/)
  await page.getByText('This document is written first in French.').waitFor()
  await expect.poll(() => page.locator('h1').first().innerText()).toBe('Begun in the wrong language (in English)')
  expect(await storedOf(page, { path, language: 'fr' })).toMatchObject({ leadLanguage: 'fr' })
  await context.close()
})

test('right after signing in the panel does not make up a language of texts that it does not know yet', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB' })
  const page = await context.newPage()
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => { arrive = resolve })
  await page.route('**/api/payload-preferences/locale*', async (route) => {
    await arrived
    await route.continue()
  })
  await signIn(page, { product, email: 'officer@example.org' })
  await page.locator('.jf-queue').waitFor()
  await page.locator('.localizer').first().waitFor({ state: 'attached' })
  expect(await page.locator('body').innerText()).not.toContain('undefined')
  arrive()
  await expect.poll(() => textLanguage(page)).toContain('English')
  await context.close()
})
