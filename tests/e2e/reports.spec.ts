import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { aBrowser } from '../support/browser'
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

const wrong = 'Le mandat a pris fin le 31 décembre 2023,\net non en 2024.'

test('a reader reports an error in French on a telephone, without script, and an officer finds it in her panel and closes it', async () => {
  const reader = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-FR', javaScriptEnabled: false })
  const page = await reader.newPage()
  await page.goto(`${product.url}/fr/pays/mali`)
  await page.getByRole('link', { name: 'Signaler une erreur dans cette traduction' }).click()
  await page.getByRole('heading', { name: 'Signaler une erreur' }).waitFor()
  const [field, send] = [page.getByLabel('Qu’est-ce qui est faux'), page.getByRole('button', { name: 'Envoyer' })]
  for (const part of [field, send, page.getByRole('link', { name: 'Revenir à la page sans rien envoyer' })]) {
    const box = await part.boundingBox()
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 361) <= 360).toBe(true)
  }
  await field.fill('  ')
  await send.click()
  await page.getByText('Merci de dire ce qui est faux.').waitFor()
  await field.fill(wrong.repeat(50))
  await send.click()
  await page.locator('#problem-words').getByText('au plus peuvent être envoyés').waitFor()
  expect(await field.inputValue()).toBe(wrong.repeat(50))
  await field.fill(wrong)
  await send.click()
  await page.getByRole('heading', { name: 'Merci' }).waitFor()
  await page.getByRole('link', { name: 'Revenir à la page' }).click()
  await page.waitForURL(`${product.url}/fr/pays/mali`)
  expect(await reader.cookies()).toEqual([])
  await reader.close()

  const office = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  const panel = await office.newPage()
  panel.setDefaultTimeout(90_000)
  await panel.goto(`${product.url}/admin/login`)
  await panel.fill('#field-email', 'officer@example.org')
  await panel.fill('#field-password', product.password)
  await panel.click('button[type=submit]')
  const group = panel.getByRole('region', { name: 'Reported errors 1' })
  await group.getByText(/French · .*reported on /).waitFor() // the page was brought in, and has no version that was published here
  expect(await group.locator('blockquote').textContent()).toBe(wrong)
  await group.getByRole('button', { name: 'Mark as dealt with: /fr/pays/mali' }).click()
  await group.getByText('Dealt with. It is no longer on this list.').waitFor()
  await panel.reload()
  await panel.getByRole('heading', { name: 'Your work' }).waitFor()
  expect(await panel.getByText('Reported errors').count()).toBe(0)
  await office.close()
})

test('nothing is taken from a page elsewhere, and nothing that is far larger than a report', async () => {
  const send = async (words: string, origin: string) => (await fetch(`${product.url}/report`, { method: 'POST', redirect: 'manual', headers: { origin }, body: new URLSearchParams({ language: 'fr', page: '/fr', words }) })).status
  expect(await send('Faux', 'http://evil.example')).toBe(403)
  expect(await send('x'.repeat(70_000), product.url)).toBe(413)
  expect(await send('Faux', product.url)).toBe(303)
})

test('the form and the thanks run no script, load nothing and weigh next to nothing', async () => {
  for (const query of ['language=fr&page=/fr/pays/mali', 'sent=1&language=en&page=/en']) {
    const answer = await fetch(`${product.url}/report?${query}`, { headers: { 'accept-encoding': 'identity' } })
    const html = await answer.text()
    expect([answer.status, answer.headers.get('set-cookie'), answer.headers.get('cache-control')]).toEqual([200, null, 'no-store'])
    expect(answer.headers.get('content-security-policy')).toContain(`script-src 'none'`)
    expect(html).not.toMatch(/<script|<link|<img/i)
    expect(Buffer.byteLength(html)).toBeLessThan(11_000)
  }
})
