import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload, TypedUser } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { aDatabase, aPayload, type TestDatabase } from '../../support/database'
import { allPersonas, type Personas } from '../../support/everyRole'

let database: TestDatabase
let payload: Payload
let people: Personas

beforeAll(async () => {
  database = await aDatabase()
  payload = await aPayload(database)
  people = await allPersonas(payload)
})
afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

const photo = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#2a6' } }).withExif({ IFD0: { Artist: 'Canary Name' }, IFD3: { GPSLatitude: '1/1 2/1 3/1' } }).jpeg().toBuffer()

const fileOf = (data: Buffer, name: string, mimetype: string) => ({ data, mimetype, name, size: data.byteLength })

const upload = async ({ collection = 'media', data, name, mimetype = 'image/jpeg', user = people.officer, values = {} }: { collection?: 'media' | 'documents'; data: Buffer; name: string; mimetype?: string; user?: TypedUser; values?: object }) =>
  payload.create({ collection, locale: 'fr', overrideAccess: false, user, data: values as never, file: fileOf(data, name, mimetype) })

const said = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(() => 'accepted', (error: { data?: { errors?: { path?: string; message: string }[] }; message: string }) => error.data?.errors?.map(({ path: at, message }) => `${at ?? ''}: ${message}`).join() ?? error.message)

describe('an upload', () => {
  it('is refused by what is in it, next to the file field', async () => {
    const html = Buffer.from('<!doctype html><script>alert(1)</script>')
    expect(await said(upload({ data: html, name: 'photo.jpg' }))).toMatch(/^file: This is not a file we can publish/)
    expect(await said(upload({ data: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), name: 'photo.png', mimetype: 'image/png' }))).toMatch(/^file: This is not/)
    expect(await said(upload({ collection: 'documents', data: Buffer.from('%PDF-1.4\nbroken'), name: 'a.pdf', mimetype: 'application/pdf', values: { fileLanguage: 'fr' } }))).toMatch(/^file: This file is damaged/)
    expect(await said(upload({ collection: 'documents', data: Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(21 * 1024 * 1024)]), name: 'a.pdf', mimetype: 'application/pdf', values: { fileLanguage: 'fr' } }))).toMatch(/^file: This PDF weighs/)
    expect(await said(upload({ collection: 'documents', data: await photo(), name: 'a.pdf', mimetype: 'application/pdf', values: { fileLanguage: 'fr' } }))).toMatch(/^file: This is not/)
  })

  it('keeps the picture alone, on disk under a random name and in the store under its checksum', async () => {
    const made = await upload({ data: await photo(), name: 'Mariam at home.jpg', values: { alt: 'Une salle' } })
    expect(made.filename).toMatch(/^[0-9a-f-]{36}\.jpg$/)
    expect([made.width, made.height, made.mimeType, 'name' in made ? made.name : null]).toEqual([40, 20, 'image/jpeg', 'Mariam at home'])
    const served = await readFile(path.join(database.dataDir, 'media', made.filename ?? ''))
    expect(served.toString('latin1')).not.toMatch(/Canary|Exif|GPS/)
    expect(await readFile(path.join(database.dataDir, 'files', (made.sha256 ?? '').slice(0, 2), made.sha256 ?? ''))).toEqual(served)
  })

  it('is not deleted while a working copy names it', async () => {
    const image = await upload({ data: await photo(), name: 'a.jpg' })
    const update = await payload.create({ collection: 'updates', locale: 'en', overrideAccess: true, data: { title: 'With an image', image: image.id } as never })
    const attempt = () => payload.delete({ collection: 'media', id: image.id, user: people.officer, overrideAccess: false })
    expect(await said(attempt())).toMatch(/A document uses this file/)
    await payload.update({ collection: 'updates', id: update.id, locale: 'en', overrideAccess: true, data: { image: null } })
    expect(await said(attempt())).toBe('accepted')
  })
})

describe('a translator into French', () => {
  it('writes the French alternative text and nothing else of an image', async () => {
    const image = await upload({ data: await photo(), name: 'b.jpg', values: { credit: 'ASSN' } })
    await payload.update({ collection: 'media', id: image.id, locale: 'en', overrideAccess: true, data: { alt: 'A room' } })
    const as = { collection: 'media' as const, id: image.id, user: people['translator.fr'], overrideAccess: false as const }
    await payload.update({ ...as, locale: 'fr', data: { alt: 'Une salle', credit: 'Someone else', sha256: 'x' } })
    for (const locale of ['en', 'all', '*', 'de', undefined]) {
      expect([locale, await said(payload.update({ ...as, ...(locale ? { locale: locale as 'en' } : {}), data: { alt: 'Changed' } }))]).not.toEqual([locale, 'accepted'])
    }
    expect(await said(payload.update({ ...as, locale: 'fr', data: {}, file: fileOf(await photo(), 'c.jpg', 'image/jpeg') }))).not.toBe('accepted')
    expect(await said(payload.update({ collection: 'media', where: { id: { equals: image.id } }, user: people['translator.fr'], overrideAccess: false, locale: 'fr', data: { alt: 'Bulk' } }))).not.toBe('accepted')
    expect(await said(payload.duplicate({ ...as, locale: 'fr' }))).not.toBe('accepted')
    const [en, fr] = [await payload.findByID({ collection: 'media', id: image.id, locale: 'en', overrideAccess: true }), await payload.findByID({ collection: 'media', id: image.id, locale: 'fr', overrideAccess: true })]
    expect(image.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect([en.alt, fr.alt, en.credit, en.sha256]).toEqual(['A room', 'Une salle', 'ASSN', image.sha256])
  })
})

describe('a document', () => {
  const create = (data: object, collection: 'updates' | 'events' | 'pages' = 'updates') => payload.create({ collection, locale: 'en', overrideAccess: true, data: data as never })
  it('is told what is wrong next to the field', async () => {
    await create({ title: 'One', slug: 'one' })
    expect(await said(create({ title: 'Two', slug: 'one' }))).toMatch(/^slug: The address “one” belongs/)
    expect(await said(create({ title: 'Two', slug: 'Été 2021' }))).toMatch(/^slug: Use small letters/)
    expect(await said(create({ title: 'Two', slug: 'events' }, 'pages'))).toMatch(/^slug: “events” is the address of a section/)
    expect(await said(create({ title: 'Two', start: '2026-03-02T10:00:00Z', end: '2026-03-01T10:00:00Z' }, 'events'))).toMatch(/^end: The end is before/)
    expect(await said(create({ title: 'Two', timeZone: 'Africa/Goma' }, 'events'))).toMatch(/^timeZone: “Africa\/Goma”/)
    expect(await said(create({ title: 'Two', sourceUrl: 'javascript:alert(1)' }))).toMatch(/^sourceUrl: Write a full address/)
  })
  it('that names a place in Afghanistan is hidden, until an officer decides', async () => {
    const { id, exposure } = await create({ title: 'A meeting in Kabul', exposure: 'public' })
    expect(exposure).toBe('hidden')
    const save = (data: object) => payload.update({ collection: 'updates', id, locale: 'en', overrideAccess: true, data })
    expect((await save({ exposure: 'public' })).exposure).toBe('public')
    expect((await save({ summary: 'Kabul again' })).exposure).toBe('public')
    expect((await payload.update({ collection: 'updates', id, locale: 'fr', overrideAccess: true, data: { title: 'Une réunion à Kaboul et à Hérat' } })).exposure).toBe('hidden')
  })
})
