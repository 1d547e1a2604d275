import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { aBrowser, aBrowserWithProfile } from '../support/browser'
import { aSavedUpdate, atDesk, bodyOf, pasteInto, save, signIn, storedOf } from '../support/desk'
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

const sit = (email: string, locale?: string) => atDesk({ browser, product, email, ...(locale ? { locale } : {}) })

describe('two people in two languages of one document', () => {
  test('a translation pasted as the first edit, after the original was saved by somebody else, is stored', async () => {
    const officer = await sit('officer@example.org')
    const where = await aSavedUpdate(officer.page, { product, title: 'Elders meet in Ménaka' })
    const translator = await sit('translator.fr@example.org')
    await translator.page.goto(`${product.url}${where}?locale=fr`)
    await bodyOf(translator.page).waitFor()
    await officer.page.fill('#field-summary', 'A summary that came later')
    await save(officer.page)
    await pasteInto(bodyOf(translator.page), { html: '<p>Les anciens se réunissent à Ménaka.</p>', text: 'Les anciens se réunissent à Ménaka.' })
    // Payload asks soon after the first edit whether the document changed, and used to offer nothing then but to reload the form.
    await translator.page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('/admin/'))
    await translator.page.waitForTimeout(1000)
    expect(await translator.page.locator('#document-stale-data-reload').isVisible()).toBe(false)
    await save(translator.page)
    await expect.poll(async () => JSON.stringify(await storedOf(translator.page, { path: where, language: 'fr' })), { timeout: 20_000 }).toContain('Les anciens se réunissent à Ménaka.')
    expect((await storedOf(translator.page, { path: where, language: 'en' })).summary).toBe('A summary that came later')
    await Promise.all([officer.context.close(), translator.context.close()])
  })
})

const summaryOf = (page: Page): Promise<string> => page.inputValue('#field-summary')
const typedIn = async (page: Page, text: string) => {
  await page.locator('#field-summary').click()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}
const restored = async (page: Page, text: string) => {
  await page.getByRole('button', { name: 'Restore it' }).first().click()
  await expect.poll(() => summaryOf(page), { timeout: 20_000 }).toBe(text)
}

describe('whatever happens while someone types', () => {
  test('two tabs on one document: what each typed into a field of its own is stored, and no copy is offered any more', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'Two tabs, two fields' })
    const other = await context.newPage()
    await other.goto(product.url + where)
    await other.fill('#field-title', 'Two tabs, two fields, one text')
    await save(other)
    await page.fill('#field-summary', 'Typed in the first tab')
    await save(page)
    await expect.poll(async () => await storedOf(page, { path: where, language: 'en' }), { timeout: 20_000 }).toMatchObject({ title: 'Two tabs, two fields, one text', summary: 'Typed in the first tab' })
    await page.waitForTimeout(1000)
    await page.reload()
    await bodyOf(page).waitFor()
    await page.waitForTimeout(1000)
    expect(await page.getByText('was not saved').count()).toBe(0)
    await context.close()
  })

  test('two texts that were left unsaved are told apart by their language and by what each changes first', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'Left in two windows' })
    const other = await context.newPage()
    await other.goto(product.url + where)
    await page.fill('#field-summary', 'Typed in the first window')
    await other.fill('#field-title', 'Left in the second of two windows')
    await page.waitForTimeout(500)
    await Promise.all([page.close(), other.close()])
    const later = await context.newPage()
    later.setDefaultTimeout(90_000)
    await later.goto(product.url + where)
    const offered = later.locator('.jf-notice', { hasText: 'English text typed on' })
    await expect.poll(async () => (await offered.allInnerTexts()).map((text) => text.split('\n')[2] ?? text).sort(), { timeout: 20_000 })
      .toEqual(['Summary – Typed in the first window', 'Title – …the second of two windows'])
    await context.close()
  })

  test('of two texts left unsaved and one that is being typed, restoring takes none away: what it replaces in its own field is offered in turn', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'Three windows' })
    const other = await context.newPage()
    await other.goto(product.url + where)
    await page.fill('#field-summary', 'Left in the first window')
    await other.fill('#field-title', 'Left in the second window')
    await page.waitForTimeout(500)
    await Promise.all([page.close(), other.close()])
    const later = await context.newPage()
    later.setDefaultTimeout(90_000)
    await later.goto(product.url + where)
    const offered = (text: string) => later.locator('.jf-notice', { hasText: text })
    await offered('Summary – Left in the first window').waitFor()
    await later.fill('#field-title', 'Being typed')
    await offered('Summary – Left in the first window').getByRole('button', { name: 'Restore it' }).click()
    await expect.poll(() => summaryOf(later), { timeout: 20_000 }).toBe('Left in the first window')
    expect(await later.inputValue('#field-title')).toBe('Being typed')
    await offered('Title – ').getByRole('button', { name: 'Restore it' }).click()
    await expect.poll(() => later.inputValue('#field-title'), { timeout: 20_000 }).toBe('Left in the second window')
    expect(await summaryOf(later)).toBe('Left in the first window')
    await offered('Title – Being typed').getByRole('button', { name: 'Discard it…' }).click()
    await later.getByRole('button', { name: 'Discard it for good' }).click()
    await offered('Title – Being typed').waitFor({ state: 'detached' })
    await save(later)
    await expect.poll(() => storedOf(later, { path: where, language: 'en' }), { timeout: 20_000 }).toMatchObject({ title: 'Left in the second window', summary: 'Left in the first window' })
    await context.close()
  })

  test('a paste and a save within the same second: the text is stored', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'Pasted and saved' })
    await pasteInto(bodyOf(page), { html: '<p>Saved as soon as it was there.</p>' })
    await page.keyboard.press('Control+s')
    await expect.poll(async () => JSON.stringify((await storedOf(page, { path: where, language: 'en' })).body), { timeout: 20_000 }).toContain('Saved as soon as it was there.')
    await context.close()
  })

  test('a server that stores something else than was sent is not believed: the field is named, the text offered', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'Not what was sent' })
    await page.route('**/api/updates/*', async (route) => {
      if (route.request().method() !== 'POST' && route.request().method() !== 'PATCH') return route.continue()
      const sent = route.request().postData() ?? ''
      await route.continue({ postData: sent.replace('Words that vanish', '') })
    })
    await page.fill('#field-summary', 'Words that vanish')
    await page.click('#action-save')
    await page.getByText('Not everything was stored as you typed it: Summary').waitFor()
    await page.unroute('**/api/updates/*')
    await restored(page, 'Words that vanish')
    await save(page)
    await expect.poll(async () => (await storedOf(page, { path: where, language: 'en' })).summary, { timeout: 20_000 }).toBe('Words that vanish')
    await context.close()
  })

  test('the connection is cut while saving: nothing is lost, and saving again stores it', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'A cut connection' })
    await page.fill('#field-summary', 'Typed on a bad line')
    await context.setOffline(true)
    await page.click('#action-save')
    await page.getByText('The connection is cut').waitFor()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Save again' }).click()
    await expect.poll(async () => (await storedOf(page, { path: where, language: 'en' })).summary, { timeout: 20_000 }).toBe('Typed on a bad line')
    await context.close()
  })

  test('what one person left unsaved is neither shown to nor readable by the next at this computer, and offered to its author again', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'A shared computer' })
    await typedIn(page, 'The name of a witness')
    await page.waitForTimeout(500)
    await context.clearCookies()
    await signIn(page, { product, email: 'reviewer.en@example.org' })
    await page.goto(product.url + where)
    await page.locator('#field-summary').waitFor()
    await page.waitForTimeout(1000)
    expect(await page.getByRole('button', { name: 'Restore it' }).count()).toBe(0)
    expect(await everythingKept(page)).not.toContain('witness')
    await context.clearCookies()
    await signIn(page, { product, email: 'officer@example.org' })
    await page.goto(product.url + where)
    await restored(page, 'The name of a witness')
    await context.close()
  })

  test('the browser is killed half a second after a word: the word is offered when it is opened again', async () => {
    const profile = mkdtempSync(path.join(tmpdir(), 'just-future-profile-'))
    const first = await aBrowserWithProfile(profile)
    const page = await first.context.newPage()
    await signIn(page, { product, email: 'translator.fr@example.org' })
    const officer = await sit('officer@example.org')
    const where = await aSavedUpdate(officer.page, { product, title: 'Killed while typing' })
    await officer.context.close()
    await page.goto(`${product.url}${where}?locale=fr`)
    await bodyOf(page).click()
    await page.keyboard.type('Un mot')
    await page.waitForTimeout(500)
    first.kill()
    const again = await aBrowserWithProfile(profile)
    const later = await again.context.newPage()
    later.setDefaultTimeout(90_000)
    await later.goto(`${product.url}/admin`)
    await later.locator('#field-email, .jf-queue').first().waitFor()
    // The browser writes cookies late: the session may have died with it.
    if (await later.locator('#field-email').isVisible()) await signIn(later, { product, email: 'translator.fr@example.org' })
    await later.goto(`${product.url}${where}?locale=fr`)
    await later.getByRole('button', { name: 'Restore it' }).first().click()
    await expect.poll(() => bodyOf(later).innerText(), { timeout: 20_000 }).toContain('Un mot')
    await save(later)
    await expect.poll(async () => JSON.stringify((await storedOf(later, { path: where, language: 'fr' })).body), { timeout: 20_000 }).toContain('Un mot')
    await again.context.close()
    rmSync(profile, { recursive: true, force: true })
  })
})

/** Every byte that this browser keeps for the product, as text. */
const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('typed')
      request.onsuccess = () => resolve(request.result)
    })
    const held = await new Promise<{ sealed: Uint8Array }[]>((resolve) => {
      const request = database.transaction('kept').objectStore('kept').getAll()
      request.onsuccess = () => resolve(request.result as { sealed: Uint8Array }[])
    })
    if (held.length === 0) throw new Error('nothing is kept')
    return JSON.stringify(localStorage) + held.map(({ sealed }) => new TextDecoder().decode(sealed)).join('')
  })
