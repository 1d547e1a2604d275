import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { aBrowser } from '../support/browser'
import { aSavedUpdate, atDesk } from '../support/desk'
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
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
}

test.each([['en-GB', 'No account yet', 'npm run admin:link'], ['fr-FR', 'Aucun compte pour l’instant', 'npm run admin:link']])('while there is no account, the admin says so and where the link is, and not the link, in %s', async (locale, title, command) => {
  const page = await browser.newPage({ locale })
  for (const path of ['/admin', '/admin/login', '/admin/collections/updates']) {
    await page.goto(`${product.url}${path}`)
    await page.locator('h1', { hasText: title }).waitFor()
  }
  expect(await page.locator('section').first().innerText()).toContain(command)
  expect(await page.content()).not.toContain('/setup/')
  await fits(page, 360)
  await page.close()
})

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
    ['en-GB', { title: 'Unsent mail · Just Future', works: /works once, until .* at \d\d:\d\d/, over: 'works no more', kind: 'Link to a new password, for a member of staff', open: 'Open and record it', waits: 'A letter that was not sent waits to be opened.', unopened: '1 unopened' }],
    ['fr-FR', { title: 'Courriels non envoyés · Just Future', works: /fonctionne une fois, jusqu’au .* à \d\d:\d\d/, over: 'ne fonctionne plus', kind: 'Lien vers un nouveau mot de passe, pour un membre de l’équipe', open: 'Ouvrir et consigner', waits: 'Un courriel non envoyé attend d’être ouvert.', unopened: '1 non ouvert' }],
  ])('sees in the mailbox to whom a letter is, what it is and until when its link works, in %s', async (locale, words) => {
    const { page, context } = await atDesk({ browser, product, email, locale })
    const whom = `asks.${locale.slice(0, 2)}@example.org`
    const { doc } = await page.evaluate(async (data) => (await fetch('/api/users', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(data) })).json() as Promise<{ doc: { id: string } }>, { name: 'Grace', email: whom, password: product.password, roles: ['officer'], active: true })
    await fetch(`${product.url}/api/users/forgot-password`, { method: 'POST', headers: { 'content-type': 'application/json', origin: product.url }, body: JSON.stringify({ email: whom }) })
    const letter = page.locator('.jf-mailbox li', { hasText: `Grace <${whom}>` })
    await expect.poll(async () => page.goto(`${product.url}/admin/mailbox`).then(() => letter.count()), { timeout: 30_000 }).toBe(1)
    await expect.poll(() => letter.innerText()).toMatch(words.works)
    await expect.poll(() => letter.innerText()).toContain(words.kind)
    await expect.poll(() => page.title()).toBe(words.title)
    await fits(page, 360)
    await page.goto(`${product.url}/admin`)
    await page.locator('.jf-queue').getByRole('link', { name: words.waits }).waitFor()
    await fits(page, 360)
    await page.setViewportSize({ width: 1600, height: 900 })
    await page.locator('a[href="/admin/mailbox"]', { has: page.getByRole('img', { name: words.unopened }) }).first().waitFor()
    await page.goto(`${product.url}/admin/mailbox`)
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

  test.each([['en-GB', 'This password is easy to guess.'], ['fr-FR', 'Ce mot de passe est facile à deviner.']])('reads beside the strength why a colleague’s new password is refused, until another is typed, in %s', async (locale, sentence) => {
    const { page, context } = await atDesk({ browser, product, email, locale })
    const whom = `weak.${locale.slice(0, 2)}@example.org`
    const { doc } = await page.evaluate(async (data) => (await fetch('/api/users', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(data) })).json() as Promise<{ doc: { id: string } }>, { name: 'Grace', email: whom, password: product.password, roles: ['officer'], active: true })
    await page.goto(`${product.url}/admin/collections/users/${doc.id}`)
    await page.click('#change-password')
    await page.fill('#field-password', 'password1234')
    await page.fill('#field-confirm-password', 'password1234')
    await page.click('#action-save')
    await page.locator('.jf-password').getByText(sentence).waitFor()
    await fits(page, 360)
    await context.close()
  })

  test.each([['en-GB', 'Live, waits for a second review'], ['fr-FR', 'En ligne']])('opens from the dashboard exactly the texts that stand where a number says, in %s', async (locale, name) => {
    const { page, context } = await atDesk({ browser, product, email, locale })
    const link = page.locator('.jf-summary a', { hasText: name }).first()
    const count = Number(/\d+/.exec(await link.innerText())?.[0])
    expect(count).toBeGreaterThan(0)
    await link.click()
    await page.waitForURL(/standing=/)
    const group = page.locator('section[aria-labelledby=jf-queue-standing]')
    await group.waitFor()
    await expect.poll(() => group.locator('li').count(), { timeout: 20_000 }).toBe(Math.min(count, 200))
    await fits(page, 360)
    await context.close()
  })

  test('reads on every screen of a text that exists only in French by which title it is, and reads without deciding what is their own', async () => {
    const { page, context } = await atDesk({ browser, product, email })
    const whom = 'writes.and.reviews@example.org'
    await page.evaluate(async (data) => fetch('/api/users', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(data) }), { name: 'Both', email: whom, password: product.password, roles: ['officer', 'reviewer.fr'], active: true })
    await context.close()
    const { page: own, context: theirs } = await atDesk({ browser, product, email: whom })
    const title = 'Essai sur la paix'
    const path = await aSavedUpdate(own, { product, title, language: 'fr' })
    for (const screen of ['', '/review', '/history']) {
      await own.goto(`${product.url}${path}${screen}?locale=en`)
      await own.locator('.doc-header__title, .render-title', { hasText: `${title} (in French)` }).first().waitFor()
    }
    await theirs.close()
  })

  test('changes their own address with the current password, told at its field, and stays signed in', async () => {
    const { page, context } = await atDesk({ browser, product, email })
    await page.goto(`${product.url}/admin/account`)
    await page.fill('#field-email', 'ada.moved@example.org')
    const current = page.locator('[data-password=currentPassword]')
    await current.waitFor()
    await page.click('#action-save')
    await page.getByText('Give your current password').first().waitFor()
    await current.fill('not this one at all')
    await page.click('#action-save')
    await page.locator('.jf-problem', { hasText: 'This is not your current password.' }).waitFor()
    await fits(page, 360)
    await current.fill(product.password)
    await page.click('#action-save')
    await page.getByText(/successfully/).first().waitFor()
    await current.waitFor({ state: 'detached' })
    await page.goto(`${product.url}/admin`)
    await page.locator('.jf-queue').waitFor()
    await context.close()
  })
})
