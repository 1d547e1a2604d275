import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { aBrowser } from '../support/browser'
import { atDesk } from '../support/desk'
import { aRunningProduct, type RunningProduct } from '../support/server'

let product: RunningProduct
let browser: Browser
let link = ''
const email = 'ada@example.org'

beforeAll(async () => {
  ;[product, browser] = await Promise.all([aRunningProduct({ settings: { SEED_DEMO: 'no' } }), aBrowser()])
  link = /http\S+\/setup\/[\w-]+/.exec(product.output())?.[0] ?? ''
})
afterAll(async () => {
  await browser.close()
  await product.clear()
})

const fits = async (page: Page, width: number) => {
  await page.setViewportSize({ width, height: 900 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
}

describe('the first administrator', () => {
  test('is made by the link, in the language of the browser first, without script, on a phone', async () => {
    const context = await browser.newContext({ locale: 'fr-FR', javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    await page.goto(link)
    await expect.poll(() => page.locator('h1').allInnerTexts()).toEqual(['Premier compte administrateur', 'First administrator'])
    const [field, button] = [(name: string) => page.locator(`#${name}-fr`), page.getByRole('button', { name: 'Créer le compte' })]
    await field('name').fill('Ada')
    await field('email').fill(email)
    await field('password').fill('motdepasse12')
    await button.click()
    await page.locator('#problem-password-fr').getByText('facile à deviner').waitFor()
    await fits(page, 360)
    await field('password').fill(product.password)
    await button.click()
    await page.getByText('Le compte existe.').waitFor()
    await page.goto(link)
    await page.getByRole('heading', { name: 'Ce lien ne fonctionne pas' }).waitFor()
    await fits(page, 360)
    await page.getByRole('link', { name: 'Se connecter' }).click()
    await page.waitForURL(/\/admin\/login/)
    await context.close()
  })

  test.each([
    ['en-GB', { works: /works once, until .* at \d\d:\d\d/, over: 'works no more', kind: 'Link to a new password, for a member of staff', open: 'Open and record it' }],
    ['fr-FR', { works: /fonctionne une fois, jusqu’au .* à \d\d:\d\d/, over: 'ne fonctionne plus', kind: 'Lien vers un nouveau mot de passe, pour un membre de l’équipe', open: 'Ouvrir et consigner' }],
  ])('sees in the mailbox to whom a letter is, what it is and until when its link works, in %s', async (locale, words) => {
    const { page, context } = await atDesk({ browser, product, email, locale })
    const whom = `asks.${locale.slice(0, 2)}@example.org`
    const { doc } = await page.evaluate(async (data) => (await fetch('/api/users', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(data) })).json() as Promise<{ doc: { id: string } }>, { name: 'Grace', email: whom, password: product.password, roles: ['officer'], active: true })
    await fetch(`${product.url}/api/users/forgot-password`, { method: 'POST', headers: { 'content-type': 'application/json', origin: product.url }, body: JSON.stringify({ email: whom }) })
    const letter = page.locator('.jf-mailbox li', { hasText: `Grace <${whom}>` })
    await expect.poll(async () => page.goto(`${product.url}/admin/mailbox`).then(() => letter.count()), { timeout: 30_000 }).toBe(1)
    await expect.poll(() => letter.innerText()).toMatch(words.works)
    await expect.poll(() => letter.innerText()).toContain(words.kind)
    await fits(page, 360)
    await letter.getByRole('button', { name: words.open }).click()
    await letter.getByText('/account/reset/').waitFor()
    await page.evaluate(async (id) => fetch(`/api/users/${id}`, { method: 'PATCH', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ active: false }) }), doc.id)
    await page.goto(`${product.url}/admin/mailbox`)
    await expect.poll(() => letter.innerText()).toContain(words.over)
    await context.close()
  })

  test.each([['en-GB', 'Choose at least one role'], ['fr-FR', 'Choisissez au moins un rôle']])('makes no account without a role, and is told at the field; their own roles they can only read, in %s', async (locale, sentence) => {
    const { page, context } = await atDesk({ browser, product, email, locale })
    await page.goto(`${product.url}/admin/collections/users/create`)
    await page.fill('#field-name', 'Nobody')
    await page.fill('#field-email', 'nobody@example.org')
    await page.fill('#field-password', product.password)
    await page.fill('#field-confirm-password', product.password)
    await page.click('#action-save')
    await page.locator('#field-roles').getByText(sentence).waitFor()
    expect(page.url()).toContain('/create')
    await page.goto(`${product.url}/admin/account`)
    await page.locator('#field-roles .rs__control--is-disabled').waitFor()
    await expect.poll(() => page.locator('#field-active').isDisabled()).toBe(true)
    await fits(page, 360)
    await context.close()
  })
})
