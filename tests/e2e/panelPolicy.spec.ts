import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { aBrowser } from '../support/browser'
import { aRunningProduct, type RunningProduct } from '../support/server'

let product: RunningProduct
let browser: Browser
let context: BrowserContext
let page: Page
/** What the policy stopped, and what the page's script or the server could not do. */
const complaints: string[] = []

beforeAll(async () => {
  ;[product, browser] = await Promise.all([aRunningProduct(), aBrowser()])
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  await context.exposeFunction('complain', (words: string) => complaints.push(words))
  await context.addInitScript(`addEventListener('securitypolicyviolation', (event) => complain('policy ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))`)
  page = await context.newPage()
  page.setDefaultTimeout(90_000)
  page.on('pageerror', (error) => complaints.push(`error ${error.name}`))
  page.on('console', (message) => message.text().includes('Content Security Policy') && complaints.push(message.text()))
  page.on('response', (response) => response.status() >= 400 && ![401, 404].includes(response.status()) && complaints.push(`${response.status()} ${response.url()}`))
})
afterAll(async () => {
  await browser.close()
  await product.clear()
})

/** Opens a view, until its own script runs and nothing more is fetched. */
const open = async (path: string) => {
  const answer = await page.goto(`${product.url}${path}`, { waitUntil: 'networkidle' })
  const policy = answer?.headers()['content-security-policy'] ?? ''
  expect([path, policy]).toEqual([path, expect.stringMatching(/script-src 'nonce-[\w-]+' 'strict-dynamic'/)])
  expect([path, /script-src[^;]*unsafe/.test(policy)]).toEqual([path, false])
  expect([path, complaints]).toEqual([path, []])
}

const signIn = async (email: string) => {
  await page.fill('#field-email', email)
  await page.fill('#field-password', product.password)
  await page.click('button[type=submit]')
  await page.waitForURL(/\/admin\/?$/)
}

test('no view of the panel needs a script that its policy does not allow', async () => {
  for (const path of ['/admin/forgot', '/admin/login']) await open(path)
  await signIn('admin@example.org')
  for (const path of ['/admin', '/admin/account', '/admin/globals/programme', '/admin/globals/navigation', '/admin/nowhere', '/admin/collections/updates/nothing']) await open(path)
  for (const collection of ['updates', 'publications', 'events', 'organisations', 'countries', 'outcomes', 'pages', 'media', 'documents', 'terms', 'users', 'partners']) {
    await open(`/admin/collections/${collection}`)
    await open(`/admin/collections/${collection}/create`)
    const { docs } = (await (await context.request.get(`${product.url}/api/${collection}?limit=1&depth=0&locale=en`)).json()) as { docs: { id: string }[] }
    for (const { id } of docs) for (const view of ['', '/history?language=en', '/versions']) await open(`/admin/collections/${collection}/${id}${view}`)
  }
}, 900_000)

test('a drawer of a relation and an editor of text need none either', async () => {
  await context.clearCookies()
  await open('/admin/login')
  await signIn('officer@example.org')
  await open('/admin/collections/updates/create')
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
  await page.keyboard.type('Under the policy /')
  await page.locator('.slash-menu-popup, [class*=slash-menu]').first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Facts and relations' }).click()
  await page.locator('#field-countries .relationship-add-new button').first().click()
  await page.locator('dialog[open] #field-title, .drawer--is-open #field-title').waitFor()
  expect(complaints).toEqual([])
}, 300_000)

test('a server function that no page asks for is not there, and hands nobody their own cookie', async () => {
  await context.clearCookies()
  await open('/admin/login')
  await signIn('officer@example.org')
  const asked = page.waitForRequest((request) => request.headers()['next-action'] !== undefined)
  await page.goto(`${product.url}/admin/collections/updates/create`)
  await page.fill('#field-title', 'A form asks for its state')
  const action = (await asked).headers()['next-action'] ?? ''
  const call = (name: string) => page.evaluate(async ([id, called]) => {
    const answer = await fetch('/admin', { method: 'POST', headers: { 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8' }, body: JSON.stringify([{ name: called, args: {} }]) })
    return { status: answer.status, body: await answer.text() }
  }, [action, name] as const)
  const token = (await context.cookies()).find(({ name }) => name.endsWith('payload-token'))?.value ?? ''
  expect(token).not.toBe('')
  for (const name of ['constructor', 'toString', 'copy-data-from-locale']) {
    const { status, body } = await call(name)
    expect([name, status, body.includes(token)]).toEqual([name, 404, false])
  }
})
