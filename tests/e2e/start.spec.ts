import { readdirSync, readFileSync, readlinkSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { aBrowser } from '../support/browser'
import { aDataFolder, aFailedStart, aRunningProduct, aStoppedStart, type RunningProduct } from '../support/server'

/** Processes whose command line or settings name the folder. */
const processesOf = (folder: string): string[] =>
  readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid && mentions({ pid, folder }))

const mentions = ({ pid, folder }: { pid: string; folder: string }): boolean => {
  try {
    readlinkSync(`/proc/${pid}/exe`) // a process that has ended but is not yet collected has none
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder) || readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`DATA_DIR=${folder}`)
  } catch {
    return false // gone meanwhile, or somebody else's
  }
}

describe('the running product', () => {
  let product: RunningProduct
  let browser: Browser

  beforeAll(async () => {
    product = await aRunningProduct()
    browser = await aBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await product.clear()
  })

  test('says what it does, step by step, in JSON lines, and where the site and the admin are', async () => {
    await expect.poll(product.output).toContain('5/5')
    const lines = product.output().trim().split('\n').map((line) => (JSON.parse(line) as { msg?: string }).msg ?? '')
    for (const step of ['1/5', '2/5', '3/5', '4/5', '5/5']) expect(lines.some((line) => line.startsWith(step))).toBe(true)
    expect(lines.join('\n')).toContain(`${product.url}/admin`)
    expect(lines.filter((line) => line.startsWith('demo account'))).toHaveLength(7)
    expect(product.output()).not.toContain(product.password)
  })

  test('keeps its secrets to itself', () => {
    for (const file of ['secret', 'postgres.json']) expect(statSync(path.join(product.dataDir, file)).mode & 0o777).toBe(0o600)
  })

  test.each(['en', 'fr'])('shows a page in %s to a browser, without script and without any other request', async (language) => {
    const page = await browser.newPage({ locale: language })
    const requests: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => requests.push(`${request.resourceType()} ${request.url()}`))
    page.on('console', (message) => complaints.push(message.text()))
    const response = await page.goto(`${product.url}/`)
    expect(page.url()).toBe(`${product.url}/${language}`)
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language)
    await expect.poll(() => page.locator('h1').count()).toBe(1)
    expect(await page.locator('script:not([type="application/ld+json"]), link[rel=stylesheet]').count()).toBe(0)
    await expect.poll(() => page.locator('style').count()).toBeGreaterThan(0)
    expect(response?.headers()['content-security-policy']).toContain(`script-src 'none'`)
    expect(requests.filter((request) => /^(script|stylesheet|fetch|xhr|font)/.test(request))).toEqual([])
    expect(requests.every((request) => request.includes(product.url))).toBe(true)
    expect(complaints).toEqual([])
    await page.close()
  })

  test('lets the demo accounts sign in to the admin, in a browser', async () => {
    const page = await browser.newPage()
    await page.goto(`${product.url}/admin`)
    await page.fill('#field-email', 'officer@example.org')
    await page.fill('#field-password', product.password)
    await page.click('button[type=submit]')
    await page.waitForURL(`${product.url}/admin`)
    await page.locator('nav').first().waitFor()
    await page.close()
  })

  test('nobody becomes the first user from outside', async () => {
    const attempt = await fetch(`${product.url}/api/users/first-register`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"email":"a@example.org","password":"long enough password"}' })
    expect(attempt.status).toBe(404)
    expect(await (await fetch(`${product.url}/admin/create-first-user`)).text()).not.toMatch(/<(form|input)/)
  })

  test('a second start in the same folder, or on the same port, ends with one line that says what to do', async () => {
    const sameFolder = await aFailedStart({ dataDir: product.dataDir })
    expect([sameFolder.code, sameFolder.output]).toEqual([1, expect.stringMatching(/is in use by another start .*set DATA_DIR/)])
    const samePort = await aFailedStart({ port: product.port })
    expect([samePort.code, samePort.output]).toEqual([1, expect.stringMatching(/^port \d+ is taken: .*set PORT to another one\n$/)])
    expect((await fetch(`${product.url}/api/health`)).status).toBe(200)
  })
})

test('it says no more than LOG_LEVEL asks for, whoever speaks', async () => {
  const silent = await aRunningProduct({ settings: { LOG_LEVEL: 'silent' } })
  const asked = (product: RunningProduct) => Promise.all(['/en', '/v1/en/updates', '/admin', '/en/nowhere', '/api/users/me'].map((at) => fetch(product.url + at)))
  await asked(silent)
  await silent.stop()
  // What has to be read at a start is printed at every level, and nothing else.
  const linesOf = (product: RunningProduct) => product.output().split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { level: number; msg: string })
  const ready = expect.stringMatching(/^5\/5 ready: the site is at /)
  expect(linesOf(silent).map(({ msg }) => msg)).toEqual([...Array<unknown>(7).fill(expect.stringMatching(/^demo account \S+@example\.org, password as in SEED_PASSWORD$/)), ready])
  const failing = await aRunningProduct({ dataDir: silent.dataDir, settings: { LOG_LEVEL: 'error' } })
  await asked(failing)
  await failing.stop()
  expect(linesOf(failing).filter(({ level }) => level < 50).map(({ msg }) => msg)).toEqual([ready])
  await failing.clear()
})

test('stopping it leaves no process, and starting it again finds everything as it was, even after a kill', async () => {
  const first = await aRunningProduct({ settings: { SEED_DEMO: 'no' } })
  const token = /\/setup\/([\w-]+)/.exec(first.output())?.[1] ?? ''
  const form = (email: string) => ({ method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ name: 'Ada', email, password: 'twelve or more' }).toString() })
  expect((await fetch(`${first.url}/setup/${token}`)).status).toBe(200)
  expect((await fetch(`${first.url}/setup/${token}`, form('ada@example.org'))).status).toBe(200)
  const shown = async (at: string, init: RequestInit = {}) => {
    const answer = await fetch(`${first.url}/setup/${at}`, init)
    return [answer.status, [...answer.headers].filter(([name]) => name !== 'date'), await answer.text()] as const
  }
  const [status, , text] = await shown(token)
  expect([status, text]).toEqual([404, expect.stringMatching(/This link does not work.*\/admin\/login.*Ce lien ne fonctionne pas/s)])
  // Whoever guesses is not told whether there ever was such a link.
  for (const at of ['unknown', 'A'.repeat(43), token.toLowerCase()]) expect(await shown(at)).toEqual(await shown(token))
  expect(await shown('unknown', form('eve@example.org'))).toEqual(await shown(token, form('eve@example.org')))
  expect((await shown(token, { headers: { 'Accept-Language': 'fr' } }))[2]).toMatch(/<html lang="fr">.*Ce lien ne fonctionne pas.*This link does not work/s)
  expect(processesOf(first.dataDir).length).toBeGreaterThan(1)
  expect(await first.stop('SIGINT')).toBe(0)
  expect(processesOf(first.dataDir)).toEqual([])

  const second = await aRunningProduct({ dataDir: first.dataDir })
  process.kill(second.pid, 'SIGKILL')
  await second.stop()
  const third = await aRunningProduct({ dataDir: first.dataDir })
  const signIn = await fetch(`${third.url}/api/users/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: 'ada@example.org', password: 'twelve or more' }) })
  expect(signIn.status).toBe(200)
  await third.clear()
  expect(processesOf(first.dataDir)).toEqual([])
}, 480_000)

test('stopped while it starts it leaves no process and is never ready; passwords that are missing afterwards are asked for in one line', async () => {
  const dataDir = aDataFolder()
  for (const after of ['1/5 ', '1/5 ', '2/5 ', '4/5 ']) {
    const { code, output } = await aStoppedStart({ dataDir, after })
    expect([after, code, output]).toEqual([after, 0, expect.not.stringContaining('5/5 ')])
    expect(processesOf(dataDir)).toEqual([])
  }
  const [kept, away] = ['postgres.json', 'elsewhere.json'].map((name) => path.join(dataDir, name)) as [string, string]
  renameSync(kept, away)
  const { code, output } = await aFailedStart({ dataDir })
  expect([code, output]).toEqual([1, expect.stringContaining('postgres.json, which holds the passwords of the database')])
  renameSync(away, kept)
  rmSync(dataDir, { recursive: true, force: true })
}, 240_000)

describe('a start that cannot succeed ends with one line that says what to do, and leaves nothing running', () => {
  test('on wrong settings, one line for each', async () => {
    const { code, output } = await aFailedStart({ settings: { PUBLIC_URL: 'nonsense', SEED_PASSWORD: 'short' } })
    expect(code).toBe(1)
    expect(output.trim().split('\n').map((line) => line.split(':', 1)[0])).toEqual(['PUBLIC_URL', 'SEED_PASSWORD'])
  })

  test('on an address of the site that is more than that', async () => {
    for (const address of ['https://example.org/cms', 'https://example.org/?a', 'https://example.org/#a']) {
      const { code, output } = await aFailedStart({ settings: { PUBLIC_URL: address } })
      expect([code, output]).toEqual([1, expect.stringMatching(/^PUBLIC_URL: .*without a path.*\n$/)])
    }
  })

  test('on a database that is not there', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    server.close()
    const { code, output } = await aFailedStart({ settings: { DATABASE_URL: `postgres://a:hidden@127.0.0.1:${port}/b`, PAYLOAD_SECRET: 'x'.repeat(32) } })
    expect([code, output.trim().split('\n').at(-1)]).toEqual([1, expect.stringMatching(/cannot be reached .*DATABASE_URL$/)])
    expect(output).not.toContain('hidden')
  })

  test('on a data folder that cannot be used', async () => {
    for (const name of ['package.json', 'package.json/data']) {
      const { code, output } = await aFailedStart({ dataDir: path.resolve(name) })
      expect([code, output]).toEqual([1, `the data folder ${path.resolve(name)} cannot be a folder, since a file stands there: set DATA_DIR to a folder\n`])
    }
  })
})
