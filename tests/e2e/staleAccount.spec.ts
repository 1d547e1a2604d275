import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'

import { atDesk, aWorkplace, type Desk, save } from '../support/desk'
import type { RunningProduct } from '../support/server'

let product: RunningProduct
let browser: Browser
let first: Desk
const second = { email: 'second.admin@example.org', id: '' }

aWorkplace((place) => ({ product, browser } = place))
beforeAll(async () => {
  first = await atDesk({ browser, product, email: 'admin@example.org' })
  second.id = await made('users', { email: second.email, password: product.password, name: 'Second', roles: ['administrator'], active: true })
})

type Account = { name?: string; email?: string; active?: boolean; roles?: string[] }
const headers = () => ({ Origin: product.url })
const made = async (kind: string, data: object): Promise<string> =>
  ((await (await first.page.context().request.post(`${product.url}/api/${kind}?locale=en`, { headers: headers(), data })).json()) as { doc: { id: string } }).doc.id
/** What the first administrator changes in an account, in some other window. */
const changeElsewhere = async (path: string, data: object) =>
  expect((await first.page.context().request.patch(`${product.url}/api/${path}?locale=en`, { headers: headers(), data })).status()).toBe(200)
const stored = async (path: string) => (await (await first.page.context().request.get(`${product.url}/api/${path}?locale=en&depth=0`)).json()) as Account
const opens = async (page: Page, path: string) => {
  await page.goto(`${product.url}/admin/${path}`)
  await page.locator('#field-name').waitFor()
}

test('the open form of a colleague keeps a deactivation and an address; what both changed is theirs to choose', async () => {
  const id = await made('users', { email: 'seized@example.org', password: product.password, name: 'Sized', roles: ['officer'], active: true })
  const { page, context } = await atDesk({ browser, product, email: second.email })
  await opens(page, `collections/users/${id}`)
  await opens(first.page, `collections/users/${id}`)
  await first.page.locator('#field-active').uncheck()
  await first.page.fill('#field-email', 'seized.no.more@example.org')
  await save(first.page)
  await page.fill('#field-name', 'Seized')
  await save(page)
  await expect.poll(() => stored(`users/${id}`)).toMatchObject({ name: 'Seized', active: false, email: 'seized.no.more@example.org' })
  await expect.poll(() => page.inputValue('#field-email')).toBe('seized.no.more@example.org')

  await changeElsewhere(`users/${id}`, { email: 'from.the.first@example.org', roles: ['reviewer.en', 'officer'] })
  await page.fill('#field-email', 'from.the.second@example.org')
  await page.locator('#field-roles input').first().fill('Translator into French')
  await page.keyboard.press('Enter')
  await page.click('#action-save')
  const [address, roles] = [page.locator('.jf-conflict', { hasText: 'from.the.first@example.org' }), page.locator('.jf-conflict', { hasText: 'Reviewer, English' })]
  await address.getByText('from.the.second@example.org').waitFor()
  await roles.getByText('Translator into French').waitFor()
  await address.getByRole('button', { name: 'Keep mine' }).click()
  await roles.getByRole('button', { name: 'Take theirs' }).click()
  await page.getByText('The other one stands here now.').waitFor()
  await save(page)
  await expect.poll(() => stored(`users/${id}`)).toMatchObject({ name: 'Seized', active: false, email: 'from.the.second@example.org', roles: ['reviewer.en', 'officer'] })
  await context.close()
})

test('a save of an account whose answer was lost says so in words of the panel, and can be done again', async () => {
  const id = await made('users', { email: 'unheard@example.org', password: product.password, name: 'Unheard', roles: ['officer'], active: true })
  const { page, context } = await atDesk({ browser, product, email: second.email })
  await opens(page, `collections/users/${id}`)
  await page.locator('#field-active').uncheck()
  await page.route('**/api/users/*', async (route) => {
    if (route.request().method() !== 'PATCH') return route.fallback()
    await route.fetch({ maxRetries: 2 })
    await route.fulfill({ status: 504, body: 'Gateway Timeout' })
  }, { times: 1 })
  await page.click('#action-save')
  const notice = page.locator('.jf-notice--trouble', { hasText: 'this may not be saved' })
  await notice.waitFor()
  await expect.poll(() => page.getByText('Gateway Timeout').count()).toBe(0)
  await notice.getByRole('button', { name: 'Save again' }).click()
  await expect.poll(() => notice.count()).toBe(0)
  expect(await page.locator('.jf-conflict').count()).toBe(0)
  expect(await stored(`users/${id}`)).toMatchObject({ active: false })
  await context.close()
})

describe('one’s own account', () => {
  test('keeps the name that another gave it while one changed the address, and asks where both changed the name', async () => {
    const { page, context } = await atDesk({ browser, product, email: second.email })
    await opens(page, 'account')
    await changeElsewhere(`users/${second.id}`, { name: 'Second, by the first' })
    await page.fill('#field-email', 'second.elsewhere@example.org')
    await page.locator('[data-password=currentPassword]').fill(product.password)
    await save(page)
    await expect.poll(() => stored(`users/${second.id}`)).toMatchObject({ name: 'Second, by the first', email: 'second.elsewhere@example.org' })
    await changeElsewhere(`users/${second.id}`, { name: 'Another name' })
    await page.fill('#field-name', 'My own name')
    await page.click('#action-save')
    await page.locator('.jf-conflict', { hasText: 'Another name' }).getByRole('button', { name: 'Keep my text' }).click()
    await save(page)
    await expect.poll(() => stored(`users/${second.id}`)).toMatchObject({ name: 'My own name' })
    await context.close()
  })
})

test('a partner’s address that both changed is told in French, on a phone', async () => {
  const id = await made('partners', { email: 'ami@example.org', password: product.password, name: 'Une amie' })
  const { page, context } = await atDesk({ browser, product, email: 'admin@example.org', locale: 'fr-FR', viewport: { width: 360, height: 740 } })
  await opens(page, `collections/partners/${id}`)
  await changeElsewhere(`partners/${id}`, { email: 'amie@example.org' })
  await page.fill('#field-email', 'amies@example.org')
  await page.click('#action-save')
  const conflict = page.locator('.jf-conflict', { hasText: 'amie@example.org' })
  await conflict.getByText('Une autre personne a modifié ce champ').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await conflict.getByRole('button', { name: 'Prendre l’autre' }).click()
  await expect.poll(() => page.inputValue('#field-email')).toBe('amie@example.org')
  await context.close()
})
