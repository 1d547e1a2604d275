import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { languageCodes, type Language } from '../../src/i18n/languages'
import { typeset } from '../../src/i18n/typography'
import { everyAnswer } from '../support/apiWalk'
import { judge, type Answered, type Described } from '../support/described'
import { aRunningProduct, type RunningProduct } from '../support/server'
import { sitemapPaths } from '../support/sitemap'
import { everyItem, plain, textsOf } from '../support/titles'
import { aWire, type Wire } from '../support/wire'

let product: RunningProduct
let wire: Wire
let answers: Answered[]
let description: Described

const ask = async (path: string, init: RequestInit = {}): Promise<Answered> => {
  const answer = await fetch(product.url + path, { redirect: 'manual', ...init })
  return { path, status: answer.status, headers: answer.headers, body: await answer.text() }
}
beforeAll(async () => {
  product = await aRunningProduct({ firstPath: '/en' })
  wire = aWire(product.port)
  description = JSON.parse((await ask('/v1/openapi.json')).body) as Described
  answers = await everyAnswer({ ask, description })
})
afterAll(async () => {
  wire.close()
  await product.clear()
})

const files = () => answers.flatMap(({ body }) => [...body.matchAll(/"url":"([^"]+\/d\/[^"]+)"[^}]*"bytes":(\d+)/g)].map(([, url = '', bytes]) => ({ path: new URL(url).pathname, bytes: Number(bytes) })))
/** Where a file is whatever its language and version. */
const short = () => files()[0]?.path.split('/').slice(0, 3).join('/') ?? ''
const wholeHeaders = async (path: string, method: string, headers: Record<string, string> = {}) => {
  const answer = await wire.ask({ target: path, method, headers })
  return { status: answer.status, headers: JSON.parse(answer.headers) as Record<string, string>, length: Buffer.byteLength(answer.body, 'utf8') }
}

describe('the read API', () => {
  test('is on the wire as its description says, to its last answer', () => {
    const check = judge(description)
    expect(answers.flatMap((answer) => check(answer).map((problem) => `${answer.status} ${answer.path} ${problem}`))).toEqual([])
    expect(answers.length).toBeGreaterThan(300)
  })

  test('may be asked from other sites, with conditions', async () => {
    const preflight = await ask('/v1/fr/updates', { method: 'OPTIONS', headers: { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'if-none-match' } })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin'), preflight.headers.get('access-control-allow-headers')]).toEqual([204, '*', expect.stringContaining('If-None-Match')])
    const told = answers.filter(({ path, status }) => !path.endsWith('.ics') || status === 200)
    for (const { path, headers } of [...told, await ask('/en/feed.xml'), await ask('/sitemap.xml'), await ask(files()[0]?.path ?? ''), await ask(short())]) expect([path, headers.get('access-control-allow-origin')]).toEqual([path, '*'])
    const tag = answers[0]?.headers.get('etag') ?? ''
    expect((await ask('/v1', { headers: { 'If-None-Match': tag } })).status).toBe(304)
    for (const path of ['/en', '/admin/login', '/api/users/me']) expect((await ask(path)).headers.get('access-control-allow-origin')).toBeNull()
  })

  test('tells partners what is theirs in the same form, and lets no other site read it', async () => {
    const signedIn = await fetch(`${product.url}/partners/sign-in`, { method: 'POST', redirect: 'manual', headers: { Origin: product.url }, body: new URLSearchParams({ email: 'partner@example.org', password: product.password, language: 'en' }) })
    const Cookie = signedIn.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
    const theirs = await everyAnswer({ ask: (path) => ask(path, { headers: { Cookie } }), description })
    const check = judge(description)
    expect(theirs.flatMap((answer) => check(answer).map((problem) => `${answer.status} ${answer.path} ${problem}`))).toEqual([])
    expect(theirs.length).toBeGreaterThan(answers.length)
    const unshared = theirs.filter(({ headers }) => headers.get('cache-control') === 'private, no-store')
    expect([unshared.length > 300, unshared.filter(({ headers }) => headers.has('access-control-allow-origin'))]).toEqual([true, []])
  })
})

describe('a download', () => {
  test('says how long it is, before it comes, whole and in part', async () => {
    expect(files().length).toBeGreaterThan(3)
    for (const { path, bytes } of files()) {
      for (const method of ['GET', 'HEAD']) expect((await wholeHeaders(path, method)).headers).toMatchObject({ 'content-length': String(bytes) })
      const part = await wholeHeaders(path, 'GET', { Range: 'bytes=0-4' })
      expect(part).toMatchObject({ status: 206, headers: { 'content-length': '5', 'content-range': `bytes 0-4/${bytes}` }, length: 5 })
      const known = await wholeHeaders(path, 'GET', { 'If-None-Match': part.headers['etag'] ?? '' })
      expect([known.status, known.length, known.headers['transfer-encoding']]).toEqual([304, 0, undefined])
    }
  })

  test('comes in no chunks, and neither does anything else', async () => {
    for (const path of [files()[0]?.path ?? '', '/en', '/v1/en/updates', '/en/feed.xml', '/sitemap.xml', '/api/health', '/nowhere', '/report?language=en']) {
      expect([path, (await wholeHeaders(path, 'GET')).headers]).toEqual([path, expect.objectContaining({ 'content-length': expect.stringMatching(/^\d+$/) as string })])
      expect((await wholeHeaders(path, 'GET')).headers).not.toHaveProperty('transfer-encoding')
    }
  })
})

test('an answer names what it differs by and nothing else', async () => {
  const [file] = files()
  const said = {
    '/': 'Accept-Language', '/en': 'Cookie, Accept-Encoding', '/fr/pays': 'Cookie, Accept-Encoding', '/en/partner-documents': 'Cookie, Accept-Encoding', '/en/nothing': 'Cookie, Accept-Encoding', '/v1': 'Accept-Encoding', '/v1/openapi.json': 'Accept-Encoding',
    '/v1/en/updates': 'Cookie, Accept-Encoding', '/v1/en/updates/nothing': 'Cookie', '/v1/de/updates': null, '/v1/nothing': null, '/en/feed.xml': 'Accept-Encoding', '/sitemap.xml': 'Accept-Encoding', '/robots.txt': null, '/favicon.ico': null,
    [file?.path ?? '']: null, [short()]: 'Accept-Language, Cookie', '/d/nothing': 'Cookie, Accept, Accept-Language', '/d/nothing/fr': 'Cookie, Accept', '/nowhere': 'Accept, Accept-Language', '/report?language=en': 'Accept-Encoding', '/report': 'Accept-Language, Cookie, Accept-Encoding',
    '/partners/renew?next=/en': 'Cookie', '/en/updates/': null, '/setup/nothing': 'Accept-Language, Cookie, Accept-Encoding', '/account/reset/nothing?language=fr': 'Accept-Encoding',
  }
  for (const [path, vary] of Object.entries(said)) expect([path, (await ask(path)).headers.get('vary')]).toEqual([path, vary])
})

describe('what is in another language than its page', () => {
  /** Pages of both languages, and the addresses where a page is in the other language only. */
  const everyPage = async (): Promise<string[]> => {
    const paths = await sitemapPaths(product.url)
    const elsewhere = paths.filter((path) => path.startsWith('/en/publications/')).map((path) => path.replace('/en/', '/fr/'))
    return [...new Set([...paths, ...elsewhere, '/en/nothing', '/fr/rien', ...languageCodes.map((code) => `/report?language=${code}`)])]
  }

  /** The space that Intl puts before a unit is narrow. */
  const weight = /(?<=\d)\u202f(?=[kM]o(?!\p{L}))/gu

  test('is a title that says so, as its own language prints it', async () => {
    const items = await everyItem(product.url)
    const own = Object.fromEntries(languageCodes.map((code) => [code, new Set(items[code].map(({ title }) => plain(title)))])) as Record<Language, Set<string>>
    const titles = languageCodes.flatMap((language) => items[language].filter(({ title }) => languageCodes.every((code) => code === language || !own[code].has(plain(title)))).map(({ title }) => ({ language, title })))
    const found: string[] = []
    for (const path of await everyPage()) {
      for (const { text, language, linked, isRunning } of textsOf((await ask(path)).body)) {
        const title = titles.find((each) => plain(text).includes(plain(each.title)))
        if (!title || isRunning) continue
        expect([path, text, language]).toEqual([path, text, title.language])
        expect([path, text]).toEqual([path, expect.stringContaining(typeset(title.language, title.title))])
        if (path.slice(1, 3) !== title.language) found.push(`${path} ${text} ${linked}`)
      }
    }
    expect(found.length).toBeGreaterThan(0)
    for (const each of found) expect(each).toMatch(each.startsWith('/fr') ? / en$/ : / fr$/)
  })

  test('and whatever a page says is set as the language that it is said to be in', async () => {
    for (const path of await everyPage()) {
      for (const { text, language } of textsOf((await ask(path)).body)) expect([path, text.replace(weight, '\u00a0')]).toEqual([path, typeset(language as Language, text)])
    }
  })
})
