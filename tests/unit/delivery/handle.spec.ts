import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { handle, refuseUpgrade } from '../../../src/delivery/handle'
import { fixedPages, sections } from '../../../src/i18n/routes'
import { staffToken } from '../../support/staffToken'

const secret = 'a secret of the tests, of 32 characters or more'
const token = staffToken({ secret })
let server: Server
let port: number
let isUp = true
let isShort = false
const seen: { url: string; headers: Record<string, unknown> }[] = []

beforeAll(async () => {
  const listener = handle({
    env: { PUBLIC_URL: 'https://example.org', PAYLOAD_SECRET: secret, TRUST_PROXY: undefined },
    isHealthy: () => Promise.resolve(isUp),
    wasShortSince: () => isShort,
    patience: { form: 400, upload: 1500 },
    render: async (request, response) => {
      seen.push({ url: request.url ?? '', headers: { ...request.headers } })
      response.setHeader('X-Powered-By', 'a framework')
      response.setHeader('x-nextjs-cache', 'HIT')
      response.setHeader('Link', '</_next/static/a.css>; rel=preload; as="style"')
      response.setHeader('Critical-CH', 'Sec-CH-Prefers-Color-Scheme')
      response.setHeader('Vary', `rsc, next-router-state-tree, Sec-CH-Prefers-Color-Scheme, ${request.url?.startsWith('/d/by-cookie') ? 'Cookie, ' : ''}Accept-Encoding`)
      if (request.url?.startsWith('/d/whole')) return void response.writeHead(200, { 'Content-Type': 'application/pdf', 'x-jf-length': '5' }).end(request.method === 'HEAD' ? undefined : 'bytes')
      if (request.url === '/en/fails') throw new Error('a bug')
      const kept = /kept-(\d+)-([^?]*)(?:\?(.*))?$/.exec(request.url ?? '')
      if (kept) return void response.writeHead(Number(kept[1]), { 'Content-Type': `${kept[2]?.replace('-', '/')}`, ...(kept[3] ? { 'Cache-Control': decodeURIComponent(kept[3]) } : {}) }).end(request.method === 'HEAD' ? '' : 'words of a draft')
      if (request.url?.endsWith('/cannot')) return void response.writeHead(500, request.url.startsWith('/v1') ? {} : { 'Content-Type': 'text/html' }).end(request.url.startsWith('/v1') ? '' : '<p>Application error</p><script>x</script>')
      if (request.url?.startsWith('/api/')) response.setHeader('Set-Cookie', ['payload-token=new; Path=/; HttpOnly=true; Secure=true; SameSite=Lax', 'payload-lng=fr; Path=/'])
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      const says = /says-(\d+)/.exec(request.url ?? '')?.[1]
      const asks = /asks-by-(\w+)/.exec(request.url ?? '')?.[1]
      if (asks !== undefined) response.write(`<FORM Method="${asks}"></form>`)
      if (says !== undefined) response.write(`<meta name="x-status" content="${says}">`)
      response.write(`<p>${'text '.repeat(200)}</p><script>x</script>`)
      response.end('<p>end</p>')
    },
  })
  server = createServer(listener).on('upgrade', refuseUpgrade)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init })
const raw = (text: string): Promise<string> =>
  new Promise((resolve) => {
    const said: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk) => said.push(chunk)).on('close', () => resolve(Buffer.concat(said).toString()))
    setTimeout(() => socket.destroy(), 2000).unref()
  })

test('a page arrives whole, without script, under a policy that allows none, and tells nothing of its making', async () => {
  const response = await get('/en', { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(await response.text()).toBe(`<p>${'text '.repeat(200)}</p><p>end</p>`)
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'none'; style-src 'none'/)
  expect(response.headers.get('strict-transport-security'), 'other names below this one are not ours to force').toBe('max-age=31536000')
  expect(response.headers.get('content-encoding')).toBe('br')
  expect(response.headers.get('vary')).toBe('Cookie, Accept-Encoding')
  for (const name of ['x-powered-by', 'x-nextjs-cache', 'critical-ch', 'link']) expect(response.headers.has(name)).toBe(false)
})

test('a preview is there for staff alone, without script, framed by the panel only, and stored nowhere', async () => {
  const cookie = `__Host-payload-token=${token}`
  const response = await get('/preview/en/0b1d', { headers: { cookie } })
  expect(await response.text()).toBe(`<p>${'text '.repeat(200)}</p><p>end</p>`)
  expect(response.headers.get('content-security-policy')).toMatch(/script-src 'none'.*frame-ancestors 'self'/)
  expect([response.headers.get('cache-control'), response.headers.get('x-robots-tag')]).toEqual(['no-store', 'noindex, nofollow'])
  const before = seen.length
  for (const headers of [{}, { cookie: 'payload-token=a.b.c' }, { cookie: 'pass=a.b.c; session=a' }]) {
    expect((await get('/preview/en/0b1d', { headers: headers as Record<string, string> })).status).toBe(404)
    expect((await get('/preview/images/a/400.webp', { headers: headers as Record<string, string> })).status).toBe(404)
  }
  expect(seen).toHaveLength(before)
  expect((await get('/en')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test('no address of a page goes along with what is asked next, but for a page with a form: browsers that say nothing else must say where it comes from', async () => {
  const staff = { cookie: `__Host-payload-token=${token}` }
  const told = async (path: string, headers: Record<string, string> = {}) => (await get(path, { headers })).headers.get('referrer-policy')
  const partner = { cookie: '__Host-pass=a.b.c; __Host-session=a.b.c' }
  const tag = (await get('/en/updates/a', { headers: partner })).headers.get('etag') ?? ''
  expect([await told('/en/updates/a', partner), await told('/en/updates/a'), await told('/en/updates/says-404'), await told('/en/asks-by-get'), await told('/preview/en/0b1d', staff)]).toEqual(Array.from({ length: 5 }, () => 'no-referrer'))
  expect(await told('/en/updates/a', { ...partner, 'If-None-Match': tag })).toBe('no-referrer')
  expect([await told('/en/asks-by-post'), await told('/en/asks-by-POST', partner), await told('/admin', staff), await told('/nowhere')]).toEqual(Array.from({ length: 4 }, () => 'same-origin'))
})

test.each(['/api/updates', '/admin/collections/updates', '/preview/en/x'])('whatever staff get at %s may not be public yet and is stored nowhere, whatever was said of it', async (at) => {
  const said = ['', 'no-cache', 'private', 'private, no-store, no-transform', 'public, max-age=604800', 'private, no-cache, no-store, max-age=0, must-revalidate']
  for (const status of [200, 201, 304, 307, 400, 403, 404, 409, 500, 503]) {
    for (const type of ['text-html', 'application-json', 'image-webp', 'application-pdf']) {
      for (const words of said) {
        const answer = await get(`${at}/kept-${status}-${type}?${encodeURIComponent(words)}`, { headers: { cookie: `__Host-payload-token=${token}` } })
        expect([status, type, words, answer.status, answer.headers.get('cache-control')]).toEqual([status, type, words, status, 'no-store'])
        await answer.arrayBuffer()
      }
    }
  }
})

test('a page of the door’s own that forbids keeping it is not kept', async () => {
  for (const words of ['no-store', 'private, no-store']) expect((await get(`/setup/kept-200-text-html?${encodeURIComponent(words)}`)).headers.get('cache-control')).toBe(words)
  expect((await get(`/en/kept-200-text-html?${encodeURIComponent('private, no-cache, no-store, max-age=0, must-revalidate')}`)).headers.get('cache-control')).toBe('no-cache')
})

test('a reader who has the page is told so; HEAD tells length and tag without the page', async () => {
  const tag = (await get('/en')).headers.get('etag') ?? ''
  const again = await get('/en', { headers: { 'If-None-Match': tag } })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  const head = await get('/en', { method: 'HEAD' })
  expect([head.headers.get('etag'), Number(head.headers.get('content-length')) > 0]).toEqual([tag, true])
})

test('headers that steer Next never reach it from readers', async () => {
  const steering = { RSC: '1', 'Next-Action': 'a', 'Next-Router-Prefetch': '1', 'x-middleware-subrequest': 'a', 'x-nextjs-data': '1', 'x-matched-path': '/admin', 'x-forwarded-host': 'evil.example', 'Accept-Language': 'fr' }
  await get('/fr/steered', { headers: steering })
  const headers = seen.find(({ url }) => url === '/fr/steered')?.headers ?? {}
  expect(headers['accept-language']).toBe('fr')
  for (const name of Object.keys(steering)) if (name !== 'Accept-Language') expect(headers).not.toHaveProperty(name.toLowerCase())
})

test('whose network asks is said by the door, whatever a client writes', async () => {
  await get('/fr/network', { headers: { 'x-jf-network': '198.51.100.9', 'x-forwarded-for': '198.51.100.9' } })
  expect(seen.find(({ url }) => url === '/fr/network')?.headers).toMatchObject({ 'x-jf-network': '127.0.0.1' })
})

test.each(['?__proto__=x', '?__proto__=x&__proto__=y', '?nxtPtype=x', '?nextInternalLocale=x', '?a=1&b=2&a=3', '?%5F_proto__=x', ''])('what a program asks with %j reaches the read API as it was written, whatever else it says', async (query) => {
  await get(`/v1/en/as-asked${query}`, { headers: { 'x-jf-query': '?country=mali' } })
  expect(seen.findLast(({ url }) => url.startsWith('/v1/en/as-asked'))?.headers['x-jf-query']).toBe(query)
  await get('/en/as-asked', { headers: { 'x-jf-query': '?country=mali' } })
  expect(seen.findLast(({ url }) => url === '/en/as-asked')?.headers).not.toHaveProperty('x-jf-query')
})

test('what is not a door answers 404 and never reaches Next', async () => {
  const before = seen.length
  for (const path of ['/_next/image?url=/x', '/api/updates', '/secret', '/%65n', '/en%2fx', '/api/users/first-register']) {
    expect((await get(path)).status).toBe(404)
    expect((await get(path, { method: 'POST', body: '{}' })).status).toBe(404)
  }
  expect(seen).toHaveLength(before)
})

test('a slip of a trailing slash is put right, everything else odd is not', async () => {
  const response = await get('/fr/pays/?page=2')
  expect([response.status, response.headers.get('location')]).toEqual([308, '/fr/pays?page=2'])
  expect((await get('/api/users/')).status).toBe(404)
})

test('the entry sends readers to their language and says that it depends on it', async () => {
  const response = await get('/', { headers: { 'Accept-Language': 'fr' } })
  expect([response.status, response.headers.get('location'), response.headers.get('vary')]).toEqual([307, '/fr', 'Accept-Language'])
})

test('bodies are limited, and their length must be known', async () => {
  const form = (length: number) => get('/partners/sign-in', { method: 'POST', body: 'x'.repeat(length) })
  expect((await form(16 * 1024)).status).toBe(200)
  expect((await form(16 * 1024 + 1)).status).toBe(413)
  expect(await raw('POST /partners/sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n')).toMatch(/^HTTP\/1.1 411/)
  expect(await raw('POST /partners/sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx')).toMatch(/^HTTP\/1.1 400/)
  expect(await raw('GET /en HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc')).toMatch(/^HTTP\/1.1 413/)
})

test('a zero byte is in nobody’s question', async () => {
  for (const path of ['/v1/en/updates?q=%00', '/en/updates?q=a%00b', '/admin?x=%00', '/partners/renew?next=%00']) expect([path, (await get(path)).status]).toEqual([path, 404])
})

/** Sends the beginning of a body and no more; settles with the name when the server ends the connection. */
const untilCut = (name: string, head: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${head}\r\nHost: example.org\r\nOrigin: https://example.org\r\nContent-Length: 100\r\n\r\nx`))
    socket.on('data', () => undefined).on('error', () => undefined).on('close', () => resolve(name))
  })

test('a body that drips in is cut off at every door; a file of staff has the time that a poor line needs', async () => {
  const type = 'Content-Type: multipart/form-data; boundary=x'
  const heads = ['POST /partners/sign-in HTTP/1.1', 'POST /api/users/login HTTP/1.1', 'POST /setup/x HTTP/1.1', 'POST /nowhere HTTP/1.1', `POST /api/media HTTP/1.1\r\n${type}`]
  const ofStaff = untilCut('of staff', `POST /api/media HTTP/1.1\r\nCookie: __Host-payload-token=${token}\r\n${type}`)
  const others = Promise.all(heads.map((head) => untilCut('other', head))).then(() => 'all others')
  expect(await Promise.race([ofStaff, others])).toBe('all others')
  expect(await ofStaff).toBe('of staff')
})

test('absolute targets and protocol switches are refused', async () => {
  expect(await raw('GET http://evil.example/en HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 400/)
  expect(await raw('GET /en HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')).toMatch(/^HTTP\/1.1 404/)
})

const staff = (value = token) => ({ Cookie: `__Host-payload-token=${value}` })
const changes: [path: string, method: string, headers: Record<string, string>][] = [
  ['/api/users', 'POST', staff()], ['/api/users/1', 'PATCH', staff()], ['/api/users/1', 'DELETE', staff()], ['/api/updates/1/workflow/publish', 'POST', staff()], ['/admin', 'POST', { ...staff(), 'Next-Action': 'a' }],
  ['/api/users/login', 'POST', {}], ['/api/users/logout', 'POST', staff()], ['/account/reset/token', 'POST', {}], ['/partners/sign-in', 'POST', {}], ['/partners/sign-out', 'POST', {}], ['/setup/token', 'POST', {}],
]
const bodies = [['application/json', '{}'], ['multipart/form-data; boundary=x', '--x--'], ['application/x-www-form-urlencoded', 'a=b'], ['text/plain', '{}']] as const

test.each(changes)('%s, asked to change something by %s, hears pages of this site and no page elsewhere, however it writes', async (path, method, headers) => {
  for (const [type, body] of bodies) {
    const send = (from: Record<string, string>) => get(path, { method, body, headers: { 'Content-Type': type, ...headers, ...from } }).then(({ status }) => status)
    expect(await send({ Origin: 'https://example.org' })).toBe(200)
    expect(await send({ Origin: 'https://evil.example' })).toBe(403)
    expect(await send({ Origin: 'null' })).toBe(403)
    expect(await send({ Cookie: headers['Cookie'] ?? 'a=b' })).toBe(403)
  }
})

test('who works in the panel at another address is told in both languages where the panel is used, and in the form that it shows', async () => {
  const send = (path: string) => get(path, { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json', Origin: 'https://evil.example', ...staff() } })
  const ofApi = await send('/api/users/login')
  const { errors } = (await ofApi.json()) as { errors: { message: string }[] }
  const page = await send('/admin')
  for (const message of [errors[0]?.message, await page.text()]) {
    expect(message).toContain('The panel is used at https://example.org/admin.')
    expect(message).toContain('Le panneau s’utilise à l’adresse https://example.org/admin.')
  }
  expect([ofApi.headers.get('content-type'), page.headers.get('content-type')]).toEqual(['application/json; charset=utf-8', 'text/plain; charset=utf-8'])
  expect(await (await send('/partners/sign-in')).text()).toMatch(/its own address, https:\/\/example\.org, and/)
})

test('a server action needs a session of staff, at every address and with every body', async () => {
  const before = seen.length
  for (const path of ['/admin', '/admin/login', '/admin/forgot', '/admin/reset/x', '/admin/account', '/en', '/setup/token/more', '/api/users/me']) {
    for (const [type, body] of bodies) {
      const answer = await get(path, { method: 'POST', body, headers: { 'Next-Action': 'a', 'Content-Type': type, Origin: 'https://example.org', ...staff(`${token}x`) } })
      expect([path, answer.status]).toEqual([path, 404])
    }
  }
  expect(seen).toHaveLength(before)
})

test('a page of the panel runs only the scripts that its own answer vouches for', async () => {
  const policies = [await get('/admin/login'), await get('/admin/login', { headers: { 'Content-Security-Policy': "script-src 'nonce-mine'" } })].map((answer) => answer.headers.get('content-security-policy') ?? '')
  const told = seen.filter(({ url }) => url === '/admin/login').map(({ headers }) => headers['content-security-policy'])
  expect(told).toEqual(policies)
  expect(new Set(policies).size).toBe(2)
  for (const policy of policies) {
    expect(policy).toMatch(/script-src 'nonce-[\w-]{24}' 'strict-dynamic';/)
    expect(policy).not.toMatch(/script-src[^;]*unsafe|nonce-mine/)
    for (const part of [`default-src 'none'`, `object-src 'none'`, `base-uri 'none'`, `frame-ancestors 'self'`]) expect(policy).toContain(part)
  }
})

test('where the site is encrypted, the staff cookie is one that only this host can set', async () => {
  const answer = await get('/api/users/login', { method: 'POST', body: '{}', headers: { Origin: 'https://example.org' } })
  expect(answer.headers.getSetCookie()).toEqual(['__Host-payload-token=new; Path=/; HttpOnly=true; Secure=true; SameSite=Lax', 'payload-lng=fr; Path=/'])
  expect((await get('/api/updates', { headers: { Cookie: `payload-token=${token}` } })).status).toBe(404)
  expect((await get('/api/updates/mine', { headers: { Cookie: `payload-token=${token}x; a=b; __Host-payload-token=${token}` } })).status).toBe(200)
  expect(seen.find(({ url }) => url === '/api/updates/mine')?.headers['cookie']).toBe(`a=b; payload-token=${token}`)
})

test('where there is no file, no data and no page, the door says so itself, and lets nobody take a page apart', async () => {
  for (const path of ['/images/x', '/images/x/y', '/d/x/y/z/w', '/files/x', '/en.rsc', '/en/updates.RSC', '/en/updates.segments/_tree.segment.rsc', '/admin.rsc', '/index.prefetch.rsc']) {
    const answer = await get(path)
    expect([path, answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([path, 404, 'text/plain; charset=utf-8', expect.stringMatching(/nothing at this address.*\n.*rien à cette adresse/)])
    expect(answer.headers.get('content-security-policy')).toContain(`default-src 'none'`)
    expect(answer.headers.get('x-powered-by')).toBeNull()
  }
})

test.each([
  ['/about', 'fr-CD,fr;q=0.9', 404, 'fr'], ['/d/x/y/z/w?inline', 'fr', 404, 'fr'], ['/d/x/fr', 'en', 404, 'fr'], ['/fr/cannot', 'en', 500, 'fr'], ['/en/fails', 'fr', 500, 'en'],
] as const)('who looks at %s in a browser that asks for %s is answered in a language of theirs, with ways on and nothing to fetch', async (path, languages, status, language) => {
  const answer = await get(path, { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'Accept-Language': languages } })
  const html = await answer.text()
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([status, 'text/html; charset=utf-8', 'no-store'])
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; frame-ancestors 'none'$/)
  expect(html).toContain(`<html lang="${language}">`)
  const [own, other] = [`/${language}`, language === 'fr' ? '/en' : '/fr']
  const pages = [fixedPages.theoryOfChange, ...Object.values(sections)].map((names) => `${own}/${names[language]}`)
  const signIn = path.startsWith('/d/') ? [`${own}/documents-partenaires?next=${encodeURIComponent(path)}`] : []
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([own, other, ...pages, ...(status === 500 ? [''] : []), ...signIn, own, ...pages])
  expect(html).toMatch(/<body><header>.*>Just Future<.*<\/header>\s*<main>.*<\/main><\/body>/s)
  expect(html).not.toMatch(/<script|src=|<link|url\(/)
  expect(Buffer.byteLength(html)).toBeLessThan(5000)
})

test('who asks for no language of the site is answered in each, marked as such', async () => {
  const html = await (await get('/about', { headers: { Accept: 'text/html', 'Accept-Language': 'sw' } })).text()
  expect([...html.matchAll(/<div lang="(\w+)"><h1>([^<]*)/g)].map(([, language, words]) => [language, words])).toEqual([['en', 'There is nothing at this address.'], ['fr', 'Il n’y a rien à cette adresse.']])
  expect(html).toContain('href="/fr/theorie-du-changement"')
})

test('a file that is not there is told by the door, in the same words as a door that is none, with the way in for partners', async () => {
  for (const path of ['/d/kept-404-text-plain', '/d/x/y/z/w']) {
    const [read, seenAt] = [await get(path), await get(path, { headers: { Accept: 'text/html' } })]
    expect([read.status, await read.text()]).toEqual([404, 'There is nothing at this address.\nIl n’y a rien à cette adresse.\n'])
    expect([seenAt.status, await seenAt.text()]).toEqual([404, expect.stringContaining(`href="/en/partner-documents?next=${encodeURIComponent(path)}"`)])
  }
  expect(await (await get('/about', { headers: { Accept: 'text/html' } })).text()).not.toContain('next=')
})

test('the mark that every browser asks for is small and kept', async () => {
  const answer = await get('/favicon.ico')
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'image/x-icon', 'public, max-age=604800'])
  expect([...bytes.slice(0, 4)]).toEqual([0, 0, 1, 0])
  expect(bytes.byteLength).toBeLessThan(1000)
  expect((await get('/favicon.ico', { headers: { 'If-None-Match': answer.headers.get('etag') ?? '' } })).status).toBe(304)
})

test('what cannot be shown for want of the database says so, when to come back, and is stored nowhere', async () => {
  for (const path of ['/en/cannot', '/d/cannot', '/en/fails']) {
    isShort = true
    const busy = await get(path)
    expect([path, busy.status, busy.headers.get('retry-after'), busy.headers.get('cache-control'), await busy.text()]).toEqual([path, 503, '10', 'no-store', expect.stringMatching(/in a moment.*\n.*dans un instant/)])
    isShort = false
    const failed = await get(path)
    expect([path, failed.status, failed.headers.get('cache-control'), await failed.text()]).toEqual([path, 500, 'no-store', expect.stringMatching(/our side.*\n.*notre côté/)])
  }
})

test('a page that says that the database cannot serve says when to come back, and is stored nowhere', async () => {
  for (const [path, retry] of [['/en/says-503', '10'], ['/en/says-500', null]] as const) {
    const page = await get(path)
    expect([page.status, page.headers.get('cache-control'), page.headers.get('retry-after')]).toEqual([Number(path.slice(-3)), 'no-store', retry])
  }
})

test('a page that fails is a 500 that says so in both languages', async () => {
  const response = await get('/en/fails')
  expect(response.status).toBe(500)
  expect(await response.text()).toMatch(/try again.*\n.*réessayer/)
})

test('health follows the database', async () => {
  expect([(await get('/api/health')).status, await (await get('/api/health')).json()]).toEqual([200, { status: 'ok' }])
  isUp = false
  expect((await get('/api/health')).status).toBe(503)
  isUp = true
})
