import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import * as feed from '../../../src/app/(site)/[locale]/feed.xml/route'
import * as latest from '../../../src/app/(site)/d/[code]/[language]/route'
import * as pinned from '../../../src/app/(site)/d/[code]/[language]/[version]/route'
import * as short from '../../../src/app/(site)/d/[code]/route'
import * as images from '../../../src/app/(site)/images/[sha256]/[file]/route'
import * as sitemap from '../../../src/app/(site)/sitemap.xml/route'
import * as lists from '../../../src/app/(site)/v1/[language]/[type]/route'
import * as items from '../../../src/app/(site)/v1/[language]/[type]/[slug]/route'
import * as openapi from '../../../src/app/(site)/v1/openapi.json/route'
import type { FileReference, ImageReference } from '../../../src/domain/content'
import { fileStore } from '../../../src/files/store'
import { passCookie, sessionCookie, signPass } from '../../../src/published/pass'
import { publish } from '../../support/publishedRows'
import { aReadersDatabase, type ReadersDatabase } from '../../support/readers'

let database: ReadersDatabase
let partner: Record<string, string>
const secret = 'a secret of this test alone, 32 signs'
const pdf = new TextEncoder().encode('%PDF-1.7 not really')
const older = new TextEncoder().encode('%PDF-1.7 older')

type Handler = (request: Request, context: never) => Response | Promise<Response>
const get = (handler: { GET: Handler }, address: string, params: Record<string, string>, headers: Record<string, string> = {}) =>
  database.read(async () => handler.GET(new Request(`http://localhost:3000${address}`, { headers }), { params: Promise.resolve(params) } as never))
const list = (address: string, headers = {}) => get(lists, `/v1/${address}`, { language: address.split(/[/?]/)[0] ?? '', type: address.split(/[/?]/)[1] ?? '' }, headers)
const item = (address: string, headers = {}) => get(items, `/v1/${address}`, { language: address.split('/')[0] ?? '', type: address.split('/')[1] ?? '', slug: address.split('/')[2] ?? '' }, headers)
const everything = async (response: Response) => ({ status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() })

beforeAll(async () => {
  database = await aReadersDatabase()
  const { owner } = database
  const dataDir = mkdtempSync(path.join(tmpdir(), 'doors-'))
  Object.assign(process.env, { DATA_DIR: dataDir, PAYLOAD_SECRET: secret, PUBLIC_URL: 'http://localhost:3000' })
  partner = { cookie: `${passCookie}=${await signPass({ secret })}` }
  const store = fileStore(path.join(dataDir, 'files'))
  const sha256 = await store.put(pdf)
  const picture = await store.put(await sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } }).jpeg().toBuffer())
  const file: FileReference = { collection: 'documents', id: crypto.randomUUID(), sha256, name: 'Théorie.pdf', bytes: pdf.byteLength, pages: 2, language: 'fr' }
  const cover: ImageReference = { collection: 'media', id: crypto.randomUUID(), sha256: picture, mimeType: 'image/jpeg', width: 900, height: 600 }
  const media = { [cover.id]: { alt: 'A cover' } }
  const mali = await publish(owner, { collection: 'countries', code: 'mmm', texts: { en: { slug: 'mali', title: 'Mali' }, fr: { slug: 'le-mali', title: 'Mali' } } })
  const hidden = await publish(owner, { collection: 'countries', texts: { en: { slug: 'hidden', title: 'Hidden' } }, exposure: 'hidden' })
  await publish(owner, {
    collection: 'publications', code: 'open', oldSlugs: { fr: ['ancien'] }, oldFiles: { fr: [{ ...file, sha256: await store.put(older), bytes: older.byteLength }] },
    texts: { en: { slug: 'toc', title: 'Theory' }, fr: { slug: 'tdc', title: 'Théorie', file, media, body: { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Corps' }] }] } } } },
    shared: { type: 'theoryOfChange', countries: [mali, hidden], cover },
  })
  await publish(owner, { collection: 'publications', code: 'closed', exposure: 'partners', texts: { fr: { slug: 'reserve', title: 'Réservé', file } } })
  await publish(owner, { collection: 'events', code: 'eee', texts: { en: { slug: 'seminar', title: 'Seminar' } }, shared: { start: '2026-03-01T09:00:00.000Z' }, eventStatus: 'cancelled' })
  await publish(owner, { collection: 'updates', texts: { en: { slug: 'taken-down', title: 'A name' } }, withdrawn: { en: { kind: 'gone' } } })
}, 120_000)
afterAll(() => database.drop())

describe('the read API', () => {
  it('gives a document in its language, with its words, its file, its cover and only relations that are visible', async () => {
    const response = await item('fr/publications/tdc')
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    const body = await response.json()
    expect(body).toMatchObject({
      type: 'publications', code: 'open', language: 'fr', title: 'Théorie', publicationType: 'theoryOfChange', bodyText: 'Corps',
      countries: [{ type: 'countries', code: 'mmm', slug: 'le-mali', title: 'Mali', url: 'http://localhost:3000/fr/pays/le-mali' }],
      file: { url: 'http://localhost:3000/d/open/fr/v2', bytes: pdf.byteLength, pages: 2 },
      cover: { alt: 'A cover' }, translations: { en: 'http://localhost:3000/en/publications/toc' },
    })
    expect(JSON.stringify(body)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  })

  it('lists without bodies, page by page', async () => {
    const { items, total, next } = await (await list('fr/publications?limit=1&country=le-mali')).json()
    expect(items).toMatchObject([{ code: 'open', file: { pages: 2 } }])
    expect(items[0]).not.toHaveProperty('body')
    expect([total, next]).toEqual([1, null])
  })

  it('answers not modified to who has it already', async () => {
    const etag = (await list('en/events')).headers.get('etag') ?? ''
    expect((await list('en/events', { 'if-none-match': etag })).status).toBe(304)
  })

  it('says neutrally what it does not have', async () => {
    for (const address of ['en/publications/nothing', 'fr/publications/reserve', 'en/countries/hidden', 'en/publications/tdc%00']) {
      expect(await everything(await item(address))).toMatchObject({ status: 404, body: '{"error":{"key":"notFound"}}\n' })
    }
    expect((await list('de/updates')).status).toBe(404)
    expect((await list('en/users')).status).toBe(404)
    expect((await list('en/navigation')).status).toBe(404)
    expect(await everything(await list('en/updates?where[title][like]=x'))).toMatchObject({ status: 400, body: '{"error":{"key":"unknownParameter","field":"where[title][like]"}}\n' })
  })

  it('leads from an older slug, and says that a text is gone without naming it', async () => {
    expect((await item('fr/publications/ancien')).headers.get('location')).toBe('http://localhost:3000/v1/fr/publications/tdc')
    expect(await everything(await item('en/updates/taken-down'))).toMatchObject({ status: 410, body: '{"error":{"key":"gone"}}\n' })
  })

  it('shows partners what is shared with them, and lets nobody keep it', async () => {
    const response = await item('fr/publications/reserve', partner)
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect((await (await list('fr/publications', partner)).json()).total).toBe(2)
  })

  it('describes every type it answers', async () => {
    const described = await (await get(openapi as never, '/v1/openapi.json', {})).json()
    expect(Object.keys(described.paths)).toHaveLength(18)
    const used = [...JSON.stringify(described).matchAll(/#\/components\/schemas\/(\w+)/g)].map((match) => match[1])
    expect(used.filter((name) => !(name as string in described.components.schemas))).toEqual([])
    for (const type of ['updates', 'programme']) for (const date of ['firstPublishedAt', 'publishedAt']) expect(described.components.schemas[type].properties[date].type).toEqual(['string', 'null'])
  })
})

describe('files', () => {
  it('are downloads by a permanent address, resumable, with the name their reader expects', async () => {
    const response = await get(latest, '/d/open/fr', { code: 'open', language: 'fr' })
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''Th%C3%A9orie.pdf")
    expect(response.headers.get('content-language')).toBe('fr')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(pdf)
    const rest = await get(latest, '/d/open/fr', { code: 'open', language: 'fr' }, { range: 'bytes=5-' })
    expect([rest.status, await rest.text()]).toEqual([206, '1.7 not really'])
  })

  it('of an older version say where the latest is', async () => {
    const current = await get(pinned, '/d/open/fr/v2', { code: 'open', language: 'fr', version: 'v2' })
    expect(current.headers.get('link')).toBeNull()
    const superseded = await get(pinned, '/d/open/fr/v1', { code: 'open', language: 'fr', version: 'v1' })
    expect([superseded.headers.get('link'), await superseded.text()]).toEqual(['</d/open/fr>; rel="latest-version"', '%PDF-1.7 older'])
    for (const version of ['v3', 'v0', '2', 'v02', 'v1e3']) expect((await get(pinned, '/', { code: 'open', language: 'fr', version })).status).toBe(404)
  })

  it('answer under their code in the reader’s language, or in the one there is', async () => {
    const response = await get(short, '/d/open', { code: 'open' }, { 'accept-language': 'en' })
    expect([response.status, response.headers.get('location'), response.headers.get('vary')]).toEqual([302, '/d/open/fr', 'Accept-Language, Cookie'])
  })

  it('that are shared with partners answer the public exactly as those that never were', async () => {
    const never = await everything(await get(latest, '/d/never/fr', { code: 'never', language: 'fr' }))
    expect(await everything(await get(latest, '/d/closed/fr', { code: 'closed', language: 'fr' }))).toEqual(never)
    expect(await everything(await get(short, '/d/closed', { code: 'closed' }))).toEqual(never)
    expect(await everything(await get(short, '/d/never', { code: 'never' }))).toEqual(never)
    const shared = await get(latest, '/d/closed/fr', { code: 'closed', language: 'fr' }, partner)
    expect([shared.status, shared.headers.get('cache-control')]).toEqual([200, 'no-store, no-transform'])
  })

  it('send a partner whose pass has run out for a new one, whether or not there is a file', async () => {
    for (const code of ['closed', 'never']) {
      const response = await get(latest, `/d/${code}/fr`, { code, language: 'fr' }, { cookie: `${sessionCookie}=anything` })
      expect([response.status, response.headers.get('location')]).toEqual([303, `/partners/renew?next=%2Fd%2F${code}%2Ffr`])
    }
  })
})

describe('images', () => {
  const shown = async () => (await (await item('fr/publications/tdc')).json()).cover.url.split('/')[4] as string

  it('are smaller pictures of what a live document shows', async () => {
    const sha256 = await shown()
    const response = await get(images, '/', { sha256, file: '400.webp' })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/webp'])
    expect((await sharp(Buffer.from(await response.arrayBuffer())).metadata()).width).toBe(400)
    expect((await get(images, '/', { sha256, file: '400.webp' }, { 'if-none-match': response.headers.get('etag') ?? '' })).status).toBe(304)
  })

  it('have the sizes and formats that pages use and no other', async () => {
    const sha256 = await shown()
    for (const file of ['401.webp', '400.gif', '400', '400.webp.exe', '-400.webp']) expect((await get(images, '/', { sha256, file })).status).toBe(404)
    expect((await get(images, '/', { sha256: '../../secret', file: '400.webp' })).status).toBe(404)
    expect((await get(images, '/', { sha256: 'e'.repeat(64), file: '400.webp' })).status).toBe(404)
  })
})

describe('outputs', () => {
  it('have the public’s documents in their language only, whoever asks', async () => {
    const french = await everything(await get(feed, '/fr/feed.xml', { locale: 'fr' }, partner))
    expect(french.body).toContain('Théorie')
    expect(french.body).not.toMatch(/Theory|Réservé|Seminar/)
    expect(await everything(await get(feed, '/fr/feed.xml', { locale: 'fr' }))).toEqual(french)
    const { body } = await everything(await get(sitemap as never, '/sitemap.xml', {}, partner))
    expect(body).toContain('/fr/publications/tdc')
    expect(body).not.toMatch(/reserve|hidden|taken-down/)
  })

  it('give an event as a calendar file that says it is cancelled', async () => {
    const { headers, body } = await everything(await item('en/events/seminar.ics'))
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(body).toContain('STATUS:CANCELLED')
    expect((await item('fr/events/seminar.ics')).status).toBe(404)
  })
})
