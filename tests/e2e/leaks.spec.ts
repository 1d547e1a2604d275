import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { languageCodes } from '../../src/i18n/languages'
import { fixedPages, sections } from '../../src/i18n/routes'
import { apiTypes } from '../../src/published/api/types'
import { type Secret, type Secrets, writeSecrets } from '../support/secrets'
import { aRunningProduct, type RunningProduct } from '../support/server'
import { type Answer, type Asked, aWire, cookiesOf, type Wire } from '../support/wire'

let product: RunningProduct
let wire: Wire
let secrets: Secrets

beforeAll(async () => {
  product = await aRunningProduct()
  wire = aWire(product.port)
  secrets = await writeSecrets({ wire, password: product.password })
})
afterAll(async () => {
  wire.close()
  await product.clear()
})

/** What lists, composes or describes documents, asked in every allowed way and in some that are not. */
const overviews = (): Asked[] => {
  const pages = languageCodes.flatMap((code) => [
    '', '/feed.xml', `/${sections.countries[code]}/mali`, ...Object.values(fixedPages).map((names) => `/${names[code]}`),
    ...Object.values(sections).flatMap((names) => ['', '?country=mali', '?year=2026', '?country=mali&page=2', '?sort=title'].map((query) => `/${names[code]}${query}`)),
  ].map((path) => `/${code}${path}`))
  const api = languageCodes.flatMap((code) => Object.entries(apiTypes).flatMap(([type, { filters, sorts }]) => [
    ...sorts.map((sort) => `sort=${sort}&limit=50`), ...filters.map((name) => `${name}=${name === 'year' ? '2026' : 'mali'}`),
    'limit=1', 'locale=all&draft=true', 'where[title][like]=zq', 'depth=9',
  ].map((query) => `/v1/${code}/${type}?${query}`)))
  return [...pages, ...api, '/v1/en/programme', '/v1/fr/programme', '/v1/openapi.json', '/sitemap.xml', '/robots.txt', '/', '/en/updates/live', '/v1/en/updates/live'].map((target) => ({ target }))
}

const throughPayload = ({ type, word, id }: Secret): string[] => [
  `${type}?where[title][like]=${word}&locale=all&draft=true&depth=2`, `${type}?where[title.fr][like]=${word}`, `${type}?sort=title.fr`, `${type}/${id}`, `${type}/${id}?locale=*&depth=2`,
  `${type}/access/${id}`, `${type}/versions`, `${type}/versions/${id}`, `${type}/${id}/workflow`, `${type}/${id}/history?language=en`, `${type}/${id}/comparison?language=en`, `${type}/${id}/lead-text`, `${type}/count?where[id][equals]=${id}`,
  'globals/programme', 'globals/programme/versions', 'access', 'users', 'payload-locked-documents', 'graphql?query={Updates{docs{title}}}',
]

/** Every way to ask for one document, by each of its names: as it should be, twisted, with other methods, with headers that steer. */
const askedFor = (secret: Secret): Asked[] => {
  const { type, slug, code, id } = secret
  const addresses = [`/en/${sections[type].en}/${slug}`, `/fr/${sections[type].fr}/${slug}`, `/v1/en/${type}/${slug}`, `/v1/fr/${type}/${slug}`, `/d/${code}`, `/d/${code}/en`, `/d/${code}/fr`, `/d/${code}/en/v1`]
  const twisted = addresses.flatMap((at) => [
    at, `${at}/`, `/${at}`, at.replace(/\/([^/]*)$/, '%2f$1'), at.toUpperCase(), `${at}?_rsc=1`, `${at}?locale=all&draft=true`, `/_next/data/build${at}.json`, `/_next/image?url=${at}&w=640&q=75`,
  ])
  const steering = { RSC: '1', 'Next-Router-Prefetch': '1', 'x-middleware-subrequest': 'middleware', 'x-matched-path': `/api/${type}/${id}`, 'If-None-Match': '*', 'X-HTTP-Method-Override': 'GET' }
  return [
    ...twisted.map((target) => ({ target })),
    ...addresses.flatMap((target) => ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].map((method) => ({ target, method }))),
    ...addresses.map((target) => ({ target, headers: steering })),
    ...throughPayload(secret).flatMap((path) => ['GET', 'POST'].map((method) => ({ target: `/api/${path}`, method }))),
  ]
}

/** Words and slugs in an answer; a name that the request itself gave may be repeated to whoever sent it. */
const told = ({ answer, asked, of }: { answer: Answer; asked: Asked; of: Secret[] }): string[] =>
  of.flatMap(({ word, slug }) => [word, slug]).filter((name) => !asked.target.toLowerCase().includes(name) && `${answer.headers}${answer.body}`.toLowerCase().includes(name))

type Reading = { of: Secret[]; cookie?: string }
const asReader = (asked: Asked, cookie = ''): Asked => ({ ...asked, headers: { ...asked.headers, ...(cookie && { cookie }) } })

const nothingIsTold = async ({ requests, of, cookie }: Reading & { requests: Asked[] }) => {
  for (const asked of requests) {
    const answer = await wire.ask(asReader(asked, cookie))
    expect([asked.method, asked.target, told({ answer, asked, of })]).toEqual([asked.method, asked.target, []])
  }
}

/** Names of the same form that belong to nothing. */
const never = (secret: Secret): Secret => ({
  ...secret, word: 'zq-never', slug: `${secret.slug.slice(0, -5)}never`, code: secret.code.replace(/./g, '7'), id: '00000000-0000-4000-8000-000000000000',
})
const unnamed = ({ answer: { status, headers, body }, of: { slug, code } }: { answer: Answer; of: Secret }) =>
  [status, headers, body].map((part) => [slug, slug.toUpperCase(), code, code.toUpperCase()].reduce((text, name) => text.replaceAll(name, '…'), String(part)))

const areAsIfTheyNeverWere = async ({ of, cookie }: Reading) => {
  for (const secret of of) {
    const counterparts = askedFor(never(secret))
    for (const [index, asked] of askedFor(secret).entries()) {
      const counterpart = counterparts[index] ?? asked
      const [answer, imagined] = [await wire.ask(asReader(asked, cookie)), await wire.ask(asReader(counterpart, cookie))]
      expect([asked.method, asked.target, ...unnamed({ answer, of: secret })]).toEqual([asked.method, asked.target, ...unnamed({ answer: imagined, of: never(secret) })])
    }
  }
}

describe('to a reader who has not signed in', () => {
  test('what is live is there, so that what follows looks in the right places', async () => {
    for (const target of ['/v1/en/updates/live', '/en/updates?country=mali', '/en/countries/mali', '/v1/en/updates?country=mali', '/sitemap.xml', '/en/feed.xml']) expect((await wire.ask({ target })).body).toContain('/en/updates/live')
  })

  test('no page, list, filter, order, feed, sitemap or answer of the API tells a word of what is not published', () =>
    nothingIsTold({ requests: overviews(), of: Object.values(secrets) }))

  test.each(['draft', 'submitted', 'hidden', 'partners', 'french', 'edited', 'file'] as const)('the %s answers at every address, byte for byte, as one that never was', (kind) =>
    areAsIfTheyNeverWere({ of: [secrets[kind]] }))

  // Its bytes differ at each answer: the admin's own script is given something sealed at random.
  test('the admin tells nothing of a document to whoever is signed out', async () => {
    for (const { type, id } of Object.values(secrets)) await nothingIsTold({ requests: [{ target: `/admin/collections/${type}/${id}` }, { target: `/admin/collections/${type}/${id}/history?language=en` }], of: Object.values(secrets) })
  })

  test('what was withdrawn is gone at its own address, without its words', async () => {
    expect((await wire.ask({ target: `/en/updates/${secrets.withdrawn.slug}` })).status).toBe(410)
    await nothingIsTold({ requests: askedFor({ ...secrets.withdrawn, word: 'zq' }), of: Object.values(secrets) })
  })
})

describe('a link that a partner was sent', () => {
  test.each(['partners', 'file', 'hidden', 'never'] as const)('to the %s leads to the sign-in and back, and says no more', async (kind) => {
    const { slug, code } = kind === 'never' ? never(secrets.partners) : secrets[kind]
    const target = kind === 'file' ? `/d/${code}/en` : `/en/updates/${slug}`
    const offered = await wire.ask({ target, headers: { Accept: 'text/html' } })
    const signIn = `/en/partner-documents?next=${encodeURIComponent(target)}`
    expect([offered.status, offered.body.includes(`href="${signIn}"`)]).toEqual([404, true])
    expect((await wire.ask({ target: signIn })).body).toContain(`name="next" value="${target}"`)
    const send = new URLSearchParams({ email: 'partner@example.org', password: product.password, language: 'en', next: target }).toString()
    const entered = await wire.ask({ method: 'POST', target: '/partners/sign-in', headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: product.url }, send })
    expect((JSON.parse(entered.headers) as { location: string }).location).toBe(target)
    const found = await wire.ask(asReader({ target }, cookiesOf(entered)))
    expect([found.status, found.body.includes('wa.me')]).toEqual([kind === 'partners' || kind === 'file' ? 200 : 404, false])
  })
})

describe('to a partner who has signed in', () => {
  test('what is shared with partners is there, and nothing else that is not published', async () => {
    const send = new URLSearchParams({ email: 'partner@example.org', password: product.password, language: 'en' }).toString()
    const cookie = cookiesOf(await wire.ask({ method: 'POST', target: '/partners/sign-in', headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: product.url }, send }))
    const { partners, file, ...others } = secrets
    for (const target of [`/en/updates/${partners.slug}`, `/v1/en/updates/${partners.slug}`]) expect((await wire.ask(asReader({ target }, cookie))).body).toContain(partners.word)
    expect((await wire.ask(asReader({ target: `/d/${file.code}/en` }, cookie))).status).toBe(200)
    await nothingIsTold({ requests: overviews(), of: Object.values(others), cookie })
    await areAsIfTheyNeverWere({ of: [others.hidden, others.french], cookie })
  })
})
