import { readFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { aRunningProduct, type RunningProduct } from '../support/server'
import { aWire, cookiesOf, type Wire } from '../support/wire'
import { aBody } from '../support/writing'

let product: RunningProduct
let wire: Wire
const json = { 'Content-Type': 'application/json' }
const cookies: Record<string, string> = {}

beforeAll(async () => {
  product = await aRunningProduct({ settings: { LOG_LEVEL: 'debug' } })
  wire = aWire(product.port)
  for (const name of ['officer', 'admin', 'reviewer.en', 'translator.fr']) {
    cookies[name] = cookiesOf(await wire.ask({ method: 'POST', target: '/api/users/login', headers: json, send: JSON.stringify({ email: `${name}@example.org`, password: product.password }) }))
  }
})
afterAll(async () => {
  wire.close()
  await product.clear()
})

/** Every canary has it; nothing that the product writes by itself does. */
const mark = 'zqcanary'
let sown = 0
const canary = () => `${mark}${++sown}`

/** A value for every field of a content type at once; fields that a type does not have are left alone by it. */
const values = (): object => {
  const [title, slug] = [canary(), `${mark}-${++sown}`]
  const texts = ['summary', 'abstract', 'statement', 'impact', 'internalNote', 'vision', 'name', 'place', 'city', 'acronym', 'shortTitle', 'credit', 'alt', 'caption', 'downloadName', 'registration', 'en', 'fr', 'note', 'definition']
  return {
    title, slug, body: aBody(canary()), seo: { title: canary(), description: canary() }, ...Object.fromEntries(texts.map((name) => [name, canary()])),
    date: canary(), start: canary(), end: canary(), timeZone: canary(), url: canary(), website: canary(), email: `${canary()}@example.org`, iso2: canary(), code: canary(), type: canary(), exposure: canary(),
    countries: [canary()], outcomes: [canary()], image: canary(), file: canary(), links: [{ label: canary(), url: canary() }], password: canary(), roles: [canary()], base: { [mark]: mark },
  }
}
const broken = [{ title: `${mark}\ud800` }, { body: { root: { type: mark, children: [{ type: 'upload', relationTo: mark, value: mark }] } } }, { body: mark }, { title: { [mark]: mark } }, { seo: mark }, { countries: mark }, { date: 7 }]

const collections = ['updates', 'publications', 'events', 'organisations', 'countries', 'outcomes', 'pages', 'media', 'documents', 'terms', 'users', 'partners']
type Sent = { by: string; method: string; target: string; send?: string; headers?: Record<string, string> }
const statuses: Record<number, number> = {}
const ask = async ({ by, method, target, send, headers = json }: Sent) => {
  const answer = await wire.ask({ method, target, headers: { cookie: cookies[by] ?? '', ...headers }, ...(send !== undefined && { send }) })
  statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
  return answer
}
const multipart = (fields: [head: string, value: string][]): Pick<Sent, 'headers' | 'send'> => ({
  headers: { 'Content-Type': `multipart/form-data; boundary=${mark}` },
  send: `${fields.map(([head, value]) => `--${mark}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`).join('')}--${mark}--\r\n`,
})

test('no value of a field, no file’s name, no address, no reason and no question reaches the log, whatever is refused or fails', async () => {
  for (const language of ['en', 'fr']) {
    for (const collection of collections) {
      for (const by of ['officer', 'admin', 'translator.fr']) {
        for (const data of [values(), ...broken]) await ask({ by, method: 'POST', target: `/api/${collection}?locale=${language}`, send: JSON.stringify(data) })
        await ask({ by, method: 'POST', target: `/api/${collection}?locale=${language}`, ...multipart([['name="_payload"', JSON.stringify(values())], [`name="file"; filename="${canary()}.jpg"`, canary()]]) })
        await ask({ by, method: 'POST', target: `/api/${collection}?locale=${language}`, ...multipart([['name="_payload"', `{${canary()}`], ['name="file"', JSON.stringify({ filename: canary(), url: `http://127.0.0.1:1/${canary()}` })]]) })
        for (const query of [`where[title][like]=${mark}`, `where[${mark}][equals]=1`, `where[id][equals]=${mark}`, `sort=${mark}`, `locale=${mark}`, `depth=${mark}`, `select[${mark}]=true`, `where=${mark}`]) await ask({ by, method: 'GET', target: `/api/${collection}?${query}` })
        for (const id of [mark, '00000000-0000-4000-8000-000000000000']) for (const method of ['GET', 'PATCH', 'DELETE']) await ask({ by, method, target: `/api/${collection}/${id}?locale=${language}`, ...(method === 'PATCH' && { send: JSON.stringify(values()) }) })
      }
    }
    for (const global of ['programme', 'navigation']) for (const data of [values(), ...broken]) await ask({ by: 'officer', method: 'POST', target: `/api/globals/${global}?locale=${language}`, send: JSON.stringify(data) })
  }
  // A conflict quotes the other person's text to the person; a decision carries reasons; sign-in, addresses; readers, questions.
  const { doc } = JSON.parse((await ask({ by: 'officer', method: 'POST', target: '/api/updates?locale=en&depth=0', send: JSON.stringify({ title: canary(), summary: canary(), body: aBody(canary()) }) })).body) as { doc: { id: string; base: object } }
  for (const title of [canary(), canary()]) await ask({ by: 'officer', method: 'PATCH', target: `/api/updates/${doc.id}?locale=en&depth=0`, send: JSON.stringify({ title, body: aBody(canary()), base: doc.base }) })
  for (const by of Object.keys(cookies)) for (const step of ['submit', 'approve', 'requestChanges', 'publish', 'forcePublish', 'withdraw', mark]) await ask({ by, method: 'POST', target: `/api/updates/${doc.id}/workflow/${step}`, send: JSON.stringify({ language: 'en', reason: canary(), seen: canary(), withdrawal: { kind: canary() } }) })
  for (const target of ['login', 'forgot-password', 'reset-password']) for (const send of [JSON.stringify({ email: `${canary()}@example.org`, password: canary(), token: canary() }), `{${mark}`, JSON.stringify({ email: 'officer@example.org', password: canary() })]) await ask({ by: '', method: 'POST', target: `/api/users/${target}`, send })
  for (const target of ['/partners/sign-in', `/setup/${mark}`]) await ask({ by: '', method: 'POST', target, headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, send: `email=${mark}@example.org&password=${mark}&next=/${mark}` })
  for (const target of [`/en/updates?country=${mark}`, `/v1/en/updates?${mark}=1`, `/v1/en/updates?after=${mark}`, `/en/${mark}`, `/d/${mark}`, `/images/${mark}/1.avif`, `/admin/collections/updates/${mark}`, `/admin/${mark}`, `/admin/collections/updates?search=${mark}`]) await ask({ by: 'officer', method: 'GET', target })

  const log = product.output() + readFileSync(path.join(product.dataDir, 'postgres.log'), 'utf8')
  expect(log.split('\n').filter((line) => line.toLowerCase().includes(mark))).toEqual([])
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400', '403', '404', '409']))
  expect(log).toMatch(/"err":\{"type":"\w+/)
  const failures = product.output().split('\n').filter((line) => line.includes('"err":')).map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(failures.filter(({ method, route, request }) => !/^(GET|POST|PATCH|DELETE)$/.test(String(method)) || !String(route).startsWith('/') || !/^[0-9a-f]{8}$/.test(String(request)))).toEqual([])
}, 600_000)

test('what is answered below 500 is no error in the log', async () => {
  const since = product.output().length
  const { doc } = JSON.parse((await ask({ by: 'officer', method: 'POST', target: '/api/updates?locale=en&depth=0', send: JSON.stringify({ title: 'A text' }) })).body) as { doc: { id: string } }
  const id = '00000000-0000-4000-8000-000000000000'
  const refused: Sent[] = [
    { by: '', method: 'POST', target: '/api/users/logout' },
    ...['users/create', `users/${id}`, `updates/${id}`].map((view) => ({ by: 'translator.fr', method: 'GET', target: `/admin/collections/${view}` })),
    ...['x', ['x'], { x: 1 }].map((countries) => ({ by: 'officer', method: 'POST', target: '/api/updates?locale=en', send: JSON.stringify({ title: 'Another', countries }) })),
    { by: 'officer', method: 'PATCH', target: `/api/updates/${doc.id}?locale=en`, send: JSON.stringify({ exposure: ['public'] }) },
    ...['9007199254740993', '9007199254740991', '2147483648', '1'].map((before) => ({ by: 'officer', method: 'GET', target: `/api/updates/${doc.id}/history?language=en&before=${before}` })),
    ...['where[body][like]=x', 'where[image][contains]=x', 'where[date][equals]=x'].map((question) => ({ by: 'officer', method: 'GET', target: `/api/updates?${question}` })),
    { by: 'officer', method: 'POST', target: '/api/updates?locale=en', send: JSON.stringify({ title: Array.from({ length: 200_000 }, () => 1) }) },
    { by: 'officer', method: 'POST', target: '/api/updates?locale=en', send: JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, name) => [`k${name}`, 1]))) },
    ...['api', 'admin/collections'].map((place) => ({ by: 'officer', method: 'GET', target: `/${place}/updates?where[title][equals][a]=1` })),
  ]
  const answers: [string, number][] = []
  for (const each of refused) answers.push([each.target, (await ask(each)).status])
  expect(answers.filter(([, status]) => status >= 500)).toEqual([])
  expect(product.output().slice(since).split('\n').filter((line) => /"level":[56]0/.test(line))).toEqual([])
})
