import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { createLocalReq, type Payload, type TypedUser } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { sha256Of } from '../../../src/files/digest'
import { aDatabase, aPayload, type TestDatabase } from '../../support/database'
import { allPersonas, type Personas } from '../../support/everyRole'
import { rawPdf, stream } from '../../support/rawPdf'

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

  it('that could not be looked into is not taken, is called neither damaged nor fine, and goes through at the next try', async () => {
    const warned = vi.spyOn(payload.logger, 'warn')
    const data = await photo()
    const node = process.execPath
    process.execPath = '/nowhere/node'
    const attempt = said(upload({ data, name: 'short.jpg' }))
    expect(await attempt.finally(() => (process.execPath = node))).toMatch(/^file: This file could not be checked just now.*try again/)
    expect(warned.mock.calls).toEqual([[{ key: 'upload.notChecked', code: 'ENOENT' }]])
    warned.mockRestore()
    expect((await payload.count({ collection: 'media', overrideAccess: true, where: { name: { equals: 'short' } } })).totalDocs).toBe(0)
    expect(await said(upload({ data, name: 'short.jpg' }))).toBe('accepted')
  })

  it('keeps the picture alone, on disk under a name that people can read and in the store under its checksum', async () => {
    const made = await upload({ data: await photo(), name: 'Mariam at home.jpg', values: { alt: 'Une salle' } })
    expect(made.filename).toMatch(/^Mariam-at-home-[0-9a-f]{12}\.jpg$/)
    expect([made.width, made.height, made.mimeType, 'name' in made ? made.name : null]).toEqual([40, 20, 'image/jpeg', 'Mariam at home'])
    const served = await readFile(path.join(database.dataDir, 'media', made.filename ?? ''))
    expect(served.toString('latin1')).not.toMatch(/Canary|Exif|GPS/)
    expect(await readFile(path.join(database.dataDir, 'files', (made.sha256 ?? '').slice(0, 2), made.sha256 ?? ''))).toEqual(served)
  })

  it('of a PDF is taken to be in the language of the text that it is attached to, unless its uploader says otherwise', async () => {
    const data = rawPdf({ objects: ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Resources << >> >>'] })
    const languageOf = async (locale: 'en' | 'fr', values: object = {}) =>
      (await payload.create({ collection: 'documents', locale, overrideAccess: false, user: people.officer, data: values as never, file: fileOf(data, 'brief.pdf', 'application/pdf') })).fileLanguage
    expect([await languageOf('fr'), await languageOf('en'), await languageOf('fr', { fileLanguage: 'en' })]).toEqual(['fr', 'en', 'en'])
  })

  it('of a PDF is recorded with the language that it states of itself, if it states one, and is taken whatever that is', async () => {
    const stating = (lang: string) => rawPdf({ objects: [`<< /Type /Catalog /Pages 2 0 R ${lang} >>`, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Resources << >> >>'] })
    const made = await upload({ collection: 'documents', data: stating('/Lang (en-GB)'), name: 'note.pdf', mimetype: 'application/pdf', values: { fileLanguage: 'fr' } })
    expect(made).toMatchObject({ fileLanguage: 'fr', statedLanguage: 'en' })
    const replaced = await payload.update({ collection: 'documents', id: made.id, locale: 'fr', overrideAccess: false, user: people.officer, data: { statedLanguage: 'pt' }, file: fileOf(stating(''), 'note.pdf', 'application/pdf') })
    expect(replaced.statedLanguage).toBeNull()
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

describe('a file named like an earlier upload', () => {
  const named = (colour: string) =>
    sharp({ create: { width: 40, height: 20, channels: 3, background: colour } }).withExif({ IFD0: { Artist: 'Canary Name' }, IFD3: { GPSLatitude: '1/1 2/1 3/1' } }).jpeg().toBuffer()
  const pdf = (author: string) => rawPdf({
    info: 5, objects: ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Resources << >> >>', stream('', `0 0 1 rg ${author.length} 10 50 50 re f`), `<< /Author (${author}) >>`],
  })
  const kept = async (made: { filename?: string | null; sha256?: string | null }) => ({
    shown: await readFile(path.join(database.dataDir, 'media', made.filename ?? '')),
    served: await readFile(path.join(database.dataDir, 'files', (made.sha256 ?? '').slice(0, 2), made.sha256 ?? '')),
  })
  const mustBeItsOwn = async (made: { filename?: string | null; sha256?: string | null }) => {
    const { shown, served } = await kept(made)
    expect([sha256Of(shown), sha256Of(served)]).toEqual([made.sha256, made.sha256])
    expect(served.toString('latin1')).not.toMatch(/Canary|Exif|GPS/)
  }

  it('is scrubbed like any other, an image', async () => {
    const first = await upload({ data: await named('#2a6'), name: 'a.jpg' })
    const second = await upload({ data: await named('#62a'), name: first.filename ?? '' })
    expect(second.sha256).not.toBe(first.sha256)
    await mustBeItsOwn(second)
  })

  it('is scrubbed like any other, a PDF', async () => {
    const values = { fileLanguage: 'fr' }
    const first = await upload({ collection: 'documents', data: pdf('Canary'), name: 'a.pdf', mimetype: 'application/pdf', values })
    const second = await upload({ collection: 'documents', data: pdf('Canary the second'), name: first.filename ?? '', mimetype: 'application/pdf', values })
    expect(second.sha256).not.toBe(first.sha256)
    await mustBeItsOwn(second)
  })

  it('is scrubbed when it replaces an earlier one, or arrives with the same request', async () => {
    const first = await upload({ data: await named('#2a6'), name: 'a.jpg' })
    const replaced = await payload.update({ collection: 'media', id: first.id, locale: 'fr', overrideAccess: false, user: people.officer, data: {}, file: fileOf(await named('#a62'), first.filename ?? '', 'image/jpeg') })
    expect(replaced.sha256).not.toBe(first.sha256)
    await mustBeItsOwn(replaced)
    const req = await createLocalReq({ user: people.officer, locale: 'fr' }, payload)
    const create = async (colour: string, name: string) => payload.create({ collection: 'media', req, locale: 'fr', overrideAccess: false, user: people.officer, data: {} as never, file: fileOf(await named(colour), name, 'image/jpeg') })
    const one = await create('#123456', 'one.jpg')
    const two = await create('#654321', one.filename ?? '')
    expect(two.sha256).not.toBe(one.sha256)
    await mustBeItsOwn(two)
  })

  it('gets its own bytes when many of that name arrive at once', async () => {
    const first = await upload({ data: await named('#2a6'), name: 'a.jpg' })
    const colours = ['#111', '#222', '#333', '#444', '#555', '#666']
    const made = await Promise.all(colours.map(async (colour) => upload({ data: await named(colour), name: first.filename ?? '' })))
    expect(new Set(made.map(({ sha256 }) => sha256)).size).toBe(colours.length)
    for (const [index, each] of made.entries()) {
      await mustBeItsOwn(each)
      const [red] = (await sharp((await kept(each)).served).stats()).channels
      expect(Math.round((red?.mean ?? 0) / 17)).toBe(index + 1)
    }
  })
})

describe('a file that replaces another', () => {
  const pdf = (blue: number) => rawPdf({ objects: ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Resources << >> >>', stream('', `0 0 1 rg ${blue} 10 50 50 re f`)] })
  const brief = (name: string) => fileOf(pdf(name.length), name, 'application/pdf')
  const namesOf = ({ downloadName, title }: { downloadName?: string | null; title?: string | null }) => [downloadName, title]
  const first = async (values: object = {}) => upload({ collection: 'documents', data: pdf(1), name: 'Première note (1).pdf', mimetype: 'application/pdf', values: { fileLanguage: 'fr', ...values } }) as Promise<{ id: string; downloadName?: string | null; title?: string | null }>
  const replace = async ({ id }: { id: string }, { name = 'Seconde note.pdf', data = {} }: { name?: string; data?: object } = {}) =>
    payload.update({ collection: 'documents', id, locale: 'fr', overrideAccess: false, user: people.officer, data, file: brief(name) })

  it('gives its name to what the product had filled in, whether the form sends that along or not', async () => {
    const made = await first()
    expect(namesOf(made)).toEqual(['Première note 1.pdf', 'Première note 1'])
    expect(namesOf(await replace(made))).toEqual(['Seconde note.pdf', 'Seconde note'])
    expect(namesOf(await replace(made, { name: 'Troisième.pdf', data: { downloadName: 'Seconde note.pdf', title: 'Seconde note' } }))).toEqual(['Troisième.pdf', 'Troisième'])
    const image = await upload({ data: await photo(), name: 'First market.jpg' })
    const replaced = await payload.update({ collection: 'media', id: image.id, locale: 'fr', overrideAccess: false, user: people.officer, data: { name: 'First market' }, file: fileOf(await photo(), 'Second market.jpg', 'image/jpeg') })
    expect(replaced.name).toBe('Second market')
  })

  it('leaves the names that a person typed, before or with it', async () => {
    expect(namesOf(await replace(await first({ downloadName: 'Théorie du changement' })))).toEqual(['Théorie du changement.pdf', 'Théorie du changement'])
    expect(namesOf(await replace(await first({ title: 'Titre choisi' })))).toEqual(['Seconde note.pdf', 'Titre choisi'])
    expect(namesOf(await replace(await first(), { data: { downloadName: 'Choisi avec.pdf', title: 'Première note 1' } }))).toEqual(['Choisi avec.pdf', 'Choisi avec'])
    const image = await upload({ data: await photo(), name: 'First market.jpg', values: { name: 'Gao' } })
    expect((await payload.update({ collection: 'media', id: image.id, locale: 'fr', overrideAccess: false, user: people.officer, data: {}, file: fileOf(await photo(), 'Second market.jpg', 'image/jpeg') })).name).toBe('Gao')
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

describe('what the machine found of a file', () => {
  it('is nobody’s to write: size, width, type and dates', async () => {
    const image = await upload({ data: await photo(), name: 'd.jpg' })
    const lies = { width: 1, height: 2, filesize: 3, mimeType: 'text/html', thumbnailURL: 'https://x.example', focalX: 9, createdAt: '2001-01-01T00:00:00.000Z', filename: 'x.jpg', url: 'https://x.example', sha256: 'x' }
    for (const user of [people['translator.fr'], people.officer]) {
      const saved = await payload.update({ collection: 'media', id: image.id, locale: 'fr', overrideAccess: false, user, data: { alt: `Par ${user.email}`, ...lies } as never })
      expect(saved).toMatchObject({ alt: `Par ${user.email}`, width: 40, height: 20, filesize: image.filesize, mimeType: 'image/jpeg', createdAt: image.createdAt, filename: image.filename, sha256: image.sha256 })
    }
    const made = await upload({ data: await photo(), name: 'e.jpg', values: lies })
    expect(made).toMatchObject({ width: 40, height: 20, filesize: image.filesize, mimeType: 'image/jpeg' })
    expect(made.createdAt > '2002').toBe(true)
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
    expect(await said(create({ title: 'Two', interpretation: ['fr', 'English'] }, 'events'))).toMatch(/^interpretation: “English” is not the code/)
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
