import type { Browser, Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { atDesk as aDesk, aWorkplace, type Desk, save } from '../support/desk'
import type { RunningProduct } from '../support/server'

let product: RunningProduct
let browser: Browser

aWorkplace((place) => ({ product, browser } = place))

const atDesk = (email: string) => aDesk({ browser, product, email })

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const pressAndSee = async (page: Page, { button, says }: { button: string; says: string }) => {
  await press(page, button)
  await page.getByText(says).first().waitFor()
}
/** How many texts this browser keeps that are not known to be stored. */
const keptIn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'typed')) return 0
    return new Promise<number>((resolve, reject) => {
      const open = indexedDB.open('typed')
      open.onerror = () => reject(new Error('what is kept cannot be opened'))
      open.onsuccess = () => {
        const count = open.result.transaction('kept').objectStore('kept').count()
        count.onsuccess = () => (open.result.close(), resolve(count.result))
      }
    })
  })
const title = 'A dialogue opens in Mopti'
const remarks = 'Name the town in the summary.\nAnd say who invited.'
let address = ''
let officer: Desk

test('the officer submits a text, takes it back, and submits it again', async () => {
  officer = await atDesk('officer@example.org')
  const { page } = officer
  await page.goto(`${product.url}/admin/collections/updates/create?locale=en`)
  await page.fill('#field-title', title)
  await page.fill('#field-summary', 'Residents meet.')
  await page.locator('[data-lexical-editor=true][contenteditable=true]').first().click()
  await page.keyboard.type('They meet every month.')
  await page.click('#action-save')
  await page.waitForURL(/updates\/[0-9a-f-]{36}/)
  address = new URL(page.url()).pathname
  await pressAndSee(page, { button: 'Submit English for review', says: 'The English text is in review.' })
  await pressAndSee(page, { button: 'Take English back from review', says: 'The English text is taken back.' })
  await pressAndSee(page, { button: 'Submit English for review', says: 'The English text is in review.' })
})

test('the reviewer’s remarks are typed beside the text and survive Escape and a reload, and the author reads them on the dashboard and in the document', async () => {
  const { page, context } = await atDesk('reviewer.en@example.org')
  await page.goto(`${product.url}${address}/review?locale=en`)
  await page.locator('.jf-decide textarea').fill(remarks)
  await page.keyboard.press('Escape')
  await expect.poll(() => keptIn(page), { timeout: 30_000 }).toBeGreaterThan(0)
  await page.reload()
  await expect.poll(() => page.inputValue('.jf-decide textarea'), { timeout: 30_000 }).toBe(remarks)
  await pressAndSee(page, { button: 'Request changes to English', says: 'Changes to the English text are requested.' })
  expect(await page.evaluate((words) => JSON.stringify(window.localStorage).includes(words), 'Name the town')).toBe(false)
  await context.close()
  await officer.page.goto(`${product.url}/admin`)
  const item = officer.page.locator('.jf-queue li', { hasText: title })
  await expect.poll(() => item.innerText()).toContain('Name the town in the summary.')
  await item.getByRole('link', { name: title }).click()
  const card = officer.page.locator('.jf-card[data-language=en]')
  await card.getByText('Name the town in the summary.').waitFor()
  await expect.poll(() => card.innerText()).toContain('And say who invited.')
})

const edgeOf = ({ page }: Desk) => page.locator('.jf-card[data-language=en] .jf-remarks').evaluate((element) => getComputedStyle(element).borderInlineStartColor)

test('remarks that a new version answers say so, and no longer look like a warning', async () => {
  const { page } = officer
  const warning = await edgeOf(officer)
  await page.fill('#field-summary', 'Residents of Mopti meet, invited by the town.')
  await save(page)
  await pressAndSee(page, { button: 'Submit English for review', says: 'The English text is in review.' })
  await page.locator('.jf-card[data-language=en] .jf-remarks').getByText('Answered with version 3.').waitFor()
  expect(await edgeOf(officer)).not.toBe(warning)
  await pressAndSee(page, { button: 'Take English back from review', says: 'The English text is taken back.' })
  await expect.poll(() => edgeOf(officer), { timeout: 30_000 }).toBe(warning)
})

test('restoring an earlier text says what it keeps, and keeps it', async () => {
  const { page } = officer
  await page.fill('#field-title', 'An evening of work')
  await save(page)
  await page.goto(`${product.url}${address}/history?locale=en`)
  await press(page, 'Restore this text (version 1)')
  const dialog = page.locator('dialog')
  await dialog.getByText('The text that you have in work was never submitted.', { exact: false }).waitFor()
  await page.keyboard.press('Escape')
  expect(await page.locator('.jf-editions').innerText()).not.toContain('An evening of work')
  await press(page, 'Restore this text (version 1)')
  await dialog.getByRole('button', { name: 'Restore this text (version 1)' }).click()
  await page.waitForURL(/updates\/[0-9a-f-]{36}\?locale=en/)
  await page.locator('.payload-toast-container').getByText('The text is in the working copy', { exact: false }).waitFor()
  await expect.poll(() => page.inputValue('#field-title')).toBe(title)
  await page.reload()
  await page.locator('.jf-card[data-language=en]').waitFor()
  expect(await page.evaluate(() => window.sessionStorage.getItem('jf-restored'))).toBeNull()
  await page.goto(`${product.url}${address}/history?locale=en`)
  await page.locator('.jf-editions li', { hasText: 'An evening of work' }).getByText('Never submitted', { exact: false }).waitFor()
  await press(page, 'Restore this text (version 4)')
  await dialog.getByRole('button', { name: 'Restore this text (version 4)' }).click()
  await expect.poll(() => page.inputValue('#field-title').catch(() => '')).toBe('An evening of work')
})

test('a restoring whose answer was lost is told as what it is: not done, or done and shown', async () => {
  const { page } = officer
  await page.goto(`${product.url}${address}/history?locale=en`)
  const restore = async () => {
    await press(page, 'Restore this text (version 1)')
    await page.locator('dialog').getByRole('button', { name: 'Restore this text (version 1)' }).click()
  }
  await page.route('**/restore-text', (route) => route.abort('connectionreset'))
  await restore()
  await page.locator('.jf-notice--trouble').getByText('The connection had broken, and nothing was done.', { exact: false }).waitFor()
  await page.unroute('**/restore-text')
  await page.route('**/restore-text', async (route) => {
    await route.fetch({ maxRetries: 2 })
    await route.abort('connectionreset')
  })
  await restore()
  await page.waitForURL(/updates\/[0-9a-f-]{36}\?locale=en/)
  await expect.poll(() => page.inputValue('#field-title').catch(() => '')).toBe(title)
  await page.unroute('**/restore-text')
  await page.goto(`${product.url}${address}/history?locale=en`)
  await press(page, 'Restore this text (version 4)')
  await page.locator('dialog').getByRole('button', { name: 'Restore this text (version 4)' }).click()
  await expect.poll(() => page.inputValue('#field-title').catch(() => '')).toBe('An evening of work')
})

test.each([['en', 'light'], ['fr', 'light'], ['en', 'dark']] as const)('on a phone nothing is seen through the bar above a document, in %s, %s', async (panel, theme) => {
  const { page, context } = officer
  await context.addCookies([{ name: 'payload-lng', value: panel, url: product.url }, { name: 'payload-theme', value: theme, url: product.url }])
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${product.url}${address}?locale=en`)
  await page.locator('.jf-card[data-language=en]').waitFor()
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2))
  const seen = () => page.evaluate(() => [getComputedStyle(document.querySelector('.doc-controls') as Element).backgroundColor, getComputedStyle(document.documentElement).backgroundColor])
  await expect.poll(async () => new Set(await seen()).size, { timeout: 20_000 }).toBe(1)
  expect(await seen()).not.toContain('rgba(0, 0, 0, 0)')
  await context.addCookies([{ name: 'payload-lng', value: 'en', url: product.url }, { name: 'payload-theme', value: 'light', url: product.url }])
  await page.setViewportSize({ width: 1280, height: 900 })
})

test('what was forced live is sent back by a second review, and stays live meanwhile', async () => {
  const admin = await atDesk('admin@example.org')
  await admin.page.goto(`${product.url}${address}?locale=en`)
  await press(admin.page, 'Publish English without second review…')
  await admin.page.locator('dialog textarea').fill('Urgent')
  await pressAndSee(admin.page, { button: 'Publish English without second review', says: 'The English text is live and waits for a second review.' })
  await admin.context.close()
  const { page, context } = await atDesk('reviewer.en@example.org')
  await page.goto(`${product.url}${address}/review?locale=en`)
  await page.locator('.jf-decide textarea').fill('The day is wrong.')
  await pressAndSee(page, { button: 'Request changes to English', says: 'Changes to the English text are requested.' })
  await page.locator('.jf-decide').getByText('Changes were requested.', { exact: false }).waitFor()
  await page.getByText('Someone who reviews this language').waitFor({ state: 'detached' })
  // The address followed the title until it was first live.
  expect((await fetch(`${product.url}/en/updates/an-evening-of-work`)).status).toBe(200)
  await context.close()
  await officer.page.goto(`${product.url}${address}?locale=en`)
  await officer.page.locator('.jf-card[data-language=en]').getByText('The day is wrong.').waitFor()
  await pressAndSee(officer.page, { button: 'Submit English for review', says: 'The English text is in review.' })
  await officer.context.close()
})
