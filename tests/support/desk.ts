import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

import { aBrowser } from './browser'
import { aRunningProduct, type RunningProduct } from './server'

export type Desk = { context: BrowserContext; page: Page }
type Seat = { browser: Browser; product: RunningProduct; email: string; locale?: string; viewport?: { width: number; height: number } }

export type Workplace = { product: RunningProduct; browser: Browser }

/** A product freshly started and a browser, for the tests of this file, which take them once they are there. */
export const aWorkplace = (take: (place: Workplace) => void): void => {
  let place: Workplace
  beforeAll(async () => {
    const [product, browser] = await Promise.all([aRunningProduct(), aBrowser()])
    place = { product, browser }
    take(place)
  })
  afterAll(async () => {
    await place.browser.close()
    await place.product.clear()
  })
}

/** Signs a person in on a page that nobody is signed in on yet. */
export const signIn = async (page: Page, { product, email }: Pick<Seat, 'product' | 'email'>): Promise<void> => {
  page.setDefaultTimeout(90_000)
  await page.goto(`${product.url}/admin/login`)
  await page.fill('#field-email', email)
  await page.fill('#field-password', product.password)
  await page.click('button[type=submit]')
  await page.waitForURL(/\/admin\/?$/)
}

/** Someone of the team at a computer of their own, signed in. */
export const atDesk = async ({ browser, product, email, locale = 'en-GB', viewport = { width: 1280, height: 900 } }: Seat): Promise<Desk> => {
  const context = await browser.newContext({ viewport, locale })
  const page = await context.newPage()
  await signIn(page, { product, email })
  return { context, page }
}

/** Saves, and waits until the panel says that it did. */
export const save = async (page: Page): Promise<void> => {
  await page.click('#action-save')
  await page.getByText(/successfully|enregistrée/).first().waitFor()
}

export const bodyOf = (page: Page): Locator => page.locator('[data-field-path=body] [data-lexical-editor=true][contenteditable=true]').first()

type Clipboard = { html: string; text?: string }

/** What a word processor leaves on the clipboard, arriving where the caret is as the browser delivers it. */
export const pasteAtCaret = async (editor: Locator, { html, text = '' }: Clipboard): Promise<void> =>
  editor.evaluate((element, given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', given.html)
    clipboardData.setData('text/plain', given.text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, { html, text })

/** The same after a click into the middle of the text. */
export const pasteInto = async (editor: Locator, given: Clipboard): Promise<void> => {
  await editor.click()
  await pasteAtCaret(editor, given)
}

/** A new update of this title in one language, saved; the path of its form. */
export const aSavedUpdate = async (page: Page, { product, title, language = 'en' }: { product: RunningProduct; title: string; language?: 'en' | 'fr' }): Promise<string> => {
  await page.goto(`${product.url}/admin/collections/updates/create?locale=${language}`)
  await page.fill('#field-title', title)
  await save(page)
  await page.waitForURL(/updates\/[0-9a-f-]{36}/)
  return new URL(page.url()).pathname
}

type Stored = { title?: string; summary?: string; body?: unknown }

/** What is stored of a document in one language, asked with this page's session. */
export const storedOf = async (page: Page, { path, language }: { path: string; language: 'en' | 'fr' }): Promise<Stored> =>
  page.evaluate(async (url) => (await fetch(url, { cache: 'no-store' })).json() as Promise<Stored>, `${path.replace('/admin/collections/', '/api/')}?locale=${language}&depth=0`)

/** Stores a body of these nodes in one language of a document, with this page's session. */
export const storeBody = async (page: Page, { product, path, language, nodes }: { product: RunningProduct; path: string; language: 'en' | 'fr'; nodes: object[] }): Promise<void> => {
  const { base } = (await storedOf(page, { path, language })) as { base?: unknown }
  const body = { root: { type: 'root', children: nodes, direction: 'ltr', format: '', indent: 0, version: 1 } }
  const answer = await page.context().request.patch(`${product.url}${path.replace('/admin/collections/', '/api/')}?locale=${language}`, { headers: { Origin: product.url }, data: { body, base } })
  if (!answer.ok()) throw new Error(`the body was not stored: ${answer.status()} ${await answer.text()}`)
}
