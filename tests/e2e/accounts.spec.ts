import { Agent, request } from 'node:http'

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { aBrowser } from '../support/browser'
import { aRunningProduct, type RunningProduct } from '../support/server'
import { anSmtpSink, type Letter, type SmtpSink } from '../support/smtpSink'

let product: RunningProduct
let browser: Browser
let mail: SmtpSink

beforeAll(async () => {
  mail = await anSmtpSink()
  const settings = { SMTP_URL: mail.url, MAIL_FROM: 'Just Future <cms@example.org>', TRUST_PROXY: '1' }
  ;[product, browser] = await Promise.all([aRunningProduct({ settings }), aBrowser()])
})
afterAll(async () => {
  await browser.close()
  await product.clear()
  await mail.close()
})

const aPage = async (locale = 'en-GB'): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale })
  const page = await context.newPage()
  page.setDefaultTimeout(90_000)
  return { context, page }
}
const trySignIn = async (page: Page, { email, password }: { email: string; password: string }) => {
  await page.goto(`${product.url}/admin/login`)
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.click('button[type=submit]')
}
const signsIn = async (page: Page, account: { email: string; password: string }) => {
  await trySignIn(page, account)
  await page.waitForURL(/\/admin\/?$/)
}
const signsInNot = async (page: Page, account: { email: string; password: string }) => {
  await trySignIn(page, account)
  await page.locator('.toast-error, [data-type=error]').first().waitFor()
  expect(page.url()).toContain('/login')
}
const linkIn = ({ text }: Letter): string => /http\S+/.exec(text.split('\n').find((line) => line.includes('/account/reset/')) ?? '')?.[0] ?? ''

describe('a member of staff who forgot the password', () => {
  const email = 'reviewer.fr@example.org'
  const chosen = 'orage lampe fenêtre douze'

  test('asks on the sign-in page, gets a letter in French, chooses a password by its link, once, and is signed out elsewhere', async () => {
    const [{ page: elsewhere }, { page }] = [await aPage('fr-FR'), await aPage('fr-FR')]
    await signsIn(elsewhere, { email, password: product.password })
    await page.goto(`${product.url}/admin/forgot`)
    await page.fill('#field-email', email)
    await page.click('button[type=submit]')
    const letter = await mail.next(email)
    expect(letter.subject).toBe('Choisissez un nouveau mot de passe pour Just Future')
    expect(letter.text).toContain('Bonjour Demo reviewer, French')
    await page.goto(linkIn(letter))
    await expect.poll(() => page.locator('h1').textContent()).toBe('Choisissez un nouveau mot de passe')
    await page.fill('#password', 'motdepasse12')
    await page.click('button')
    await expect.poll(() => page.locator('#problem-password').textContent()).toContain('facile à deviner')
    await page.fill('#password', chosen)
    await page.click('button')
    await page.getByText('Votre mot de passe est changé').waitFor()
    expect((await page.context().cookies()).filter(({ name }) => name.includes('token'))).toEqual([])
    await page.goto(linkIn(letter))
    await page.getByText('Ce lien a déjà servi').waitFor()
    await signsInNot(page, { email, password: product.password })
    await signsIn(page, { email, password: chosen })
    await elsewhere.goto(`${product.url}/admin`)
    await elsewhere.waitForURL(/\/login/)
  })

  test('is told nothing about who has an account, nor sooner', async () => {
    const ask = async (address: string) => {
      const answer = await fetch(`${product.url}/api/users/forgot-password`, { method: 'POST', headers: { 'content-type': 'application/json', origin: product.url }, body: JSON.stringify({ email: address }) })
      return [answer.status, await answer.text(), [...answer.headers].filter(([name]) => name !== 'date')]
    }
    const before = mail.letters.length
    expect(await ask('nobody@example.org')).toEqual(await ask('translator.en@example.org'))
    await mail.next('translator.en@example.org')
    expect(mail.letters).toHaveLength(before)
  })
})

describe('somebody’s own password', () => {
  test('is changed in the account, with the rule and the strength before it is sent; only with the current one', async () => {
    const [{ page: elsewhere }, { page }] = [await aPage(), await aPage()]
    const email = 'translator.fr@example.org'
    await signsIn(elsewhere, { email, password: product.password })
    await signsIn(page, { email, password: product.password })
    await page.goto(`${product.url}/admin/account`)
    const section = page.locator('.jf-password')
    await section.getByText('At least 12 characters').waitFor()
    const [current, chosen] = [section.locator('[data-password=current]'), section.locator('[data-password=password]')]
    const save = section.getByRole('button', { name: 'Change the password' })
    await current.fill('not this one at all')
    await chosen.fill('abc')
    await section.getByText('9 more characters').waitFor()
    await chosen.fill('password1234')
    await section.getByText(/^ ?(Very easy|Easy|Still easy) to guess/).waitFor()
    await save.click()
    await section.getByText('This password is easy to guess.').waitFor()
    await chosen.fill('otter plum window seven')
    await section.getByText(/^ ?(Hard|Very hard) to guess/).waitFor()
    await save.click()
    await section.getByText('This is not your current password.').waitFor()
    await expect.poll(() => chosen.inputValue()).toBe('otter plum window seven')
    await current.fill(product.password)
    await save.click()
    await page.getByText('Your password is changed.').first().waitFor()
    await page.reload()
    await section.getByText('At least 12 characters').waitFor()
    await elsewhere.goto(`${product.url}/admin`)
    await elsewhere.waitForURL(/\/login/)
    await signsInNot(elsewhere, { email, password: product.password })
    await signsIn(elsewhere, { email, password: 'otter plum window seven' })
  })
})

describe('the language of the panel', () => {
  test('is the person’s own: chosen once, it is theirs in another browser, and nobody else’s', async () => {
    const [french, english] = [{ email: 'translator.en@example.org', password: product.password }, { email: 'reviewer.en@example.org', password: product.password }]
    const first = await aPage()
    await signsIn(first.page, french)
    await first.page.goto(`${product.url}/admin/account`)
    await first.page.locator('#language-select').click()
    await first.page.getByText('Français', { exact: true }).last().click()
    await expect.poll(() => first.page.evaluate(async () => ((await (await fetch('/api/payload-preferences/interface-language')).json()) as { value?: string }).value), { timeout: 20_000 }).toBe('fr')
    await first.page.locator('html[lang=fr]').waitFor()
    const other = await aPage()
    await signsIn(other.page, french)
    await other.page.getByRole('heading', { name: 'Votre file de travail' }).waitFor()
    await other.page.locator('html[lang=fr]').waitFor()
    const third = await aPage()
    await signsIn(third.page, english)
    await third.page.getByRole('heading', { name: 'Your work' }).waitFor()
    for (const { context } of [first, other, third]) await context.close()
  })
})

describe('a partner', () => {
  const email = 'partner@example.org'
  const field = (page: Page, action: string, id: string) => page.locator(`form[action="/partners/${action}"] #${id}`)
  const enter = async (page: Page, password: string) => {
    await field(page, 'sign-in', 'email').fill(email)
    await field(page, 'sign-in', 'password').fill(password)
    await page.locator('form[action="/partners/sign-in"] button').click()
  }

  test('with a wrong password gets the ordinary page; forgets and changes the password without script, in French', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-FR', javaScriptEnabled: false })
    const page = await context.newPage()
    page.setDefaultTimeout(90_000)
    const at = `${product.url}/fr/documents-partenaires`
    await page.goto(at)
    await enter(page, 'not the password')
    await page.getByText('La connexion a échoué').waitFor()
    await field(page, 'forgot', 'forgot-email').fill(email)
    await page.locator('form[action="/partners/forgot"] button').click()
    await page.getByText('un lien est en route').waitFor()
    await page.goto(linkIn(await mail.next(email)))
    await page.fill('#password', 'a first chosen password of theirs')
    await page.click('button')
    await page.getByRole('link', { name: 'Se connecter' }).click()
    await enter(page, 'a first chosen password of theirs')
    await page.getByRole('heading', { name: 'Changer de mot de passe' }).waitFor()
    const change = async (current: string, chosen: string) => {
      await field(page, 'password', 'current').fill(current)
      await field(page, 'password', 'chosen').fill(chosen)
      await page.locator('form[action="/partners/password"] button').click()
    }
    await change('a first chosen password of theirs', 'partner@example.org')
    await page.getByText('facile à deviner. Prenez').waitFor()
    await change('wrong', 'otter plum window seven')
    await page.getByText('Ce n’est pas votre mot de passe actuel.').waitFor()
    await change('a first chosen password of theirs', 'otter plum window seven')
    await page.getByText('Votre mot de passe est changé.').waitFor()
    await page.goto(at)
    await page.getByRole('heading', { name: 'Changer de mot de passe' }).waitFor()
    await context.close()
  })
})

describe('ten thousand bad tries', () => {
  /** Keeps many connections busy with wrong passwords until told to stop; says how many were answered, and how. */
  const aFlood = (connections: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: connections })
    let [isOver, tried] = [false, 0]
    const statuses = new Map<number, number>()
    const one = (number: number) =>
      new Promise<void>((resolve) => {
        const email = number % 2 === 0 ? 'officer@example.org' : `nobody${number}@example.org`
        const body = JSON.stringify({ email, password: `guess number ${number}` })
        const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'x-forwarded-for': '203.0.113.5', origin: product.url }
        const asked = request({ agent, host: '127.0.0.1', port: product.port, path: '/api/users/login', method: 'POST', headers }, (answer) => {
          statuses.set(answer.statusCode ?? 0, (statuses.get(answer.statusCode ?? 0) ?? 0) + 1)
          answer.resume().on('end', resolve).on('error', () => resolve())
        })
        asked.on('error', () => resolve()).end(body)
      })
    const worker = async () => {
      while (!isOver && tried < 10_000) await one(tried++)
    }
    const running = Promise.all(Array.from({ length: connections }, worker))
    const stop = async () => {
      isOver = true
      agent.destroy()
      await running
      return statuses
    }
    return { stop, tried: () => tried }
  }

  test('keep nobody out: the officer under attack, from the same network, signs in, and so does a colleague', async () => {
    const flood = aFlood(500)
    for (let waited = 0; flood.tried() < 600 && waited < 600; waited++) await new Promise((resolve) => setTimeout(resolve, 100))
    const [{ page }, { page: colleague }] = [await aPage(), await aPage()]
    for (const each of [page, colleague]) await each.setExtraHTTPHeaders({ 'x-forwarded-for': '203.0.113.5' })
    await signsIn(page, { email: 'officer@example.org', password: product.password })
    await signsIn(colleague, { email: 'reviewer.en@example.org', password: product.password })
    const statuses = await flood.stop()
    expect([...statuses.keys()].filter((status) => status !== 401 && status !== 503)).toEqual([])
    expect((await fetch(`${product.url}/api/health`)).status).toBe(200)
  })
})
