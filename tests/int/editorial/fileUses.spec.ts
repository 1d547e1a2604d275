import { afterAll, describe, expect, test } from 'vitest'

import type { Subject } from '../../../src/domain/edition'
import type { FileUses } from '../../../src/editorial/files/uses'
import type { Language } from '../../../src/i18n/languages'
import { down, up } from '../../../src/migrations/20261130_012500_file_uses'
import { runOn } from '../../../src/database/session'
import { standingRowsOf } from '../../../src/editorial/queue'
import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'
import { aPdf, aPicture, uploadDocument, uploadImage } from '../../support/uploads'
import { aBody, act, anUpdate, edit, goLive } from '../../support/writing'
import { migrating } from '../../support/migrating'

const room = aNewsroom()
afterAll(closeApi)

type Asked = { of: 'media' | 'documents'; id: string; language?: Language }
const usedIn = async ({ of, id, language = 'en' }: Asked): Promise<FileUses> =>
  (await (await callApi({ method: 'GET', path: `${of}/${id}/used-in?language=${language}`, cookie: await signedIn(emailOf('translatorFr'), password) })).json()) as FileUses
const inShort = ({ uses }: FileUses) => uses.map(({ id, isLive, isTrashed }) => [id, isTrashed ? 'trash' : isLive ? 'live' : 'draft'])

const anImage = async (): Promise<string> => {
  const { id } = await uploadImage(room, { by: room.personas.officer, language: 'en', data: { alt: 'A room' } })
  await room.payload.update({ collection: 'media', id, locale: 'fr', overrideAccess: false, user: room.personas.translatorFr, data: { alt: 'Une salle' } as never })
  return id
}
const withImage = (id: string) => {
  const body = aBody('Text')
  return { root: { ...body.root, children: [...body.root.children, { type: 'upload', version: 3, format: '', id: '65f000000000000000000001', fields: null, relationTo: 'media', value: id }] } }
}
const withdraw = async (subject: Subject) =>
  act(room, { by: room.personas.officer, action: 'withdraw', subject, language: 'en', reason: 'An error', withdrawal: { kind: 'gone' } })
const migration = () => migrating(room.payload.db.pool)

describe('where a file is used', () => {
  test('is told for shared images, images in bodies of each language and PDFs, live or draft, and no longer where it was taken out', async () => {
    const { personas, payload } = room
    const [image, pdf] = [await anImage(), (await uploadDocument(room, { by: personas.officer, language: 'en' })).id]
    const [shared, inBody] = [await anUpdate(room, { text: 'B shared', image }), await anUpdate(room, { text: 'A body', body: withImage(image) })]
    await edit(room, { subject: inBody, language: 'fr', by: personas.translatorFr, data: { title: 'Corps', body: withImage(image) } })
    const { id: publication } = await payload.create({ collection: 'publications', locale: 'en', overrideAccess: false, user: personas.officer, data: { title: 'A report', abstract: 'Text', type: 'report', file: pdf, cover: image } as never })
    await goLive(room, { subject: shared, language: 'en' })
    const all = [[shared.id, 'live'], [inBody.id, 'draft'], [publication, 'draft']]
    expect(inShort(await usedIn({ of: 'media', id: image }))).toEqual(all)
    expect(await usedIn({ of: 'media', id: image, language: 'fr' })).toMatchObject({ total: 3, uses: [{ title: 'B shared', titleLanguage: 'en' }, { titleLanguage: 'en' }, { title: 'Corps', titleLanguage: 'fr' }] })
    expect(inShort(await usedIn({ of: 'documents', id: pdf }))).toEqual([[publication, 'draft']])

    await down(migration())
    await up(migration())
    expect(inShort(await usedIn({ of: 'media', id: image })), 'a database in use knows them too').toEqual(all)

    await edit(room, { subject: shared, language: 'en', by: personas.officer, data: { image: null } })
    await edit(room, { subject: inBody, language: 'en', by: personas.officer, data: { body: aBody('Text') } })
    expect(inShort(await usedIn({ of: 'media', id: image })), 'readers and the French text still have it').toEqual(all)
    await edit(room, { subject: inBody, language: 'fr', by: personas.translatorFr, data: { body: aBody('Texte') } })
    await withdraw(shared)
    expect(inShort(await usedIn({ of: 'media', id: image }))).toEqual([[publication, 'draft']])
    await payload.update({ collection: 'publications', id: publication, locale: 'en', overrideAccess: false, user: personas.officer, data: { deletedAt: new Date().toISOString() } as never, trash: true })
    expect(inShort(await usedIn({ of: 'media', id: image })), 'it can be brought back, with the file that it names').toEqual([[publication, 'trash']])
  })

  test('names ten documents and counts the others', async () => {
    const image = await anImage()
    for (let count = 0; count < 12; count++) await anUpdate(room, { image })
    const { uses, total } = await usedIn({ of: 'media', id: image })
    expect([uses.length, total]).toEqual([10, 12])
  })
})

test('a replaced file reaches readers, and what was submitted, only once the text is submitted and published again', async () => {
  const { payload, personas } = room
  const image = await anImage()
  const [live, waiting] = [await anUpdate(room, { image }), await anUpdate(room, { image })]
  await goLive(room, { subject: live, language: 'en' })
  await act(room, { by: personas.officer, action: 'submit', subject: waiting, language: 'en' })
  const before = await payload.findByID({ collection: 'media', id: image, overrideAccess: true })
  const after = await payload.update({ collection: 'media', id: image, locale: 'en', overrideAccess: false, user: personas.officer, data: {}, file: await aPicture() })
  expect(after.sha256).not.toBe(before.sha256)
  const shownIn = async () => (await room.payload.db.pool.query<{ sha256: string }>(`select shared->'image'->>'sha256' as sha256 from published.documents where document = $1
    union all select shared->'image'->>'sha256' from editorial.editions where document = $2`, [live.id, waiting.id])).rows.map(({ sha256 }) => sha256)
  expect(await shownIn()).toEqual([before.sha256, before.sha256])
  await goLive(room, { subject: live, language: 'en' })
  expect(await shownIn()).toEqual([after.sha256, before.sha256])
  expect((await room.readers.query('select media, sha256 from reading_public.images where document = $1', [live.id])).rows).toEqual([{ media: image, sha256: after.sha256 }])
})

describe('a file that changed after its text went live', () => {
  const both = async (subject: Subject) => {
    await goLive(room, { subject, language: 'en' })
    await edit(room, { subject, language: 'fr', by: room.personas.translatorFr, data: { title: 'Titre', summary: 'Résumé', body: aBody('Texte') } })
    await goLive(room, { subject, language: 'fr' })
    return subject
  }
  const change = (image: string, { language = 'en' as Language, data = {}, file = undefined as Awaited<ReturnType<typeof aPicture>> | undefined }) =>
    room.payload.update({ collection: 'media', id: image, locale: language, overrideAccess: true, data: data as never, ...(file ? { file } : {}) })
  const inLists = async (subject: Subject) => Object.fromEntries((await standingRowsOf(runOn(room.payload), subject)).map(({ language, hasChanges }) => [language, hasChanges]))
  const inPanel = async ({ collection, id }: Subject) => {
    const { languages } = (await (await callApi({ method: 'GET', path: `${collection}/${id}/workflow`, cookie: await signedIn(emailOf('officer'), password) })).json()) as { languages: { language: Language; hasChanges: boolean }[] }
    return Object.fromEntries(languages.map(({ language, hasChanges }) => [language, hasChanges]))
  }

  test.each<[string, () => Promise<Parameters<typeof change>[1]>, { en: boolean; fr: boolean }]>([
    ['its bytes', async () => ({ file: await aPicture() }), { en: true, fr: false }],
    ['its French words', async () => ({ language: 'fr', data: { alt: 'Une autre salle' } }), { en: false, fr: true }],
    ['its credit', async () => ({ data: { credit: 'Somebody else' } }), { en: true, fr: true }],
    ['nothing of what a page shows', async () => ({ data: { name: 'Another name' } }), { en: false, fr: false }],
  ])('%s: lists and the document say the same', async (_what, given, expected) => {
    const image = await anImage()
    const subject = await both(await anUpdate(room, { image }))
    expect([await inLists(subject), await inPanel(subject)]).toEqual([{ en: false, fr: false }, { en: false, fr: false }])
    await change(image, await given())
    expect([await inLists(subject), await inPanel(subject)]).toEqual([expected, expected])
    if (expected.en) await goLive(room, { subject, language: 'en' })
    if (expected.fr) await goLive(room, { subject, language: 'fr' })
    expect(await inLists(subject), 'once it is live as it is').toEqual({ en: false, fr: false })
  })

  test('words that an image did not have when its text was built, and an image that stands in the text of one language', async () => {
    const image = (await uploadImage(room, { by: room.personas.officer, language: 'en', data: { alt: 'A room' } })).id
    const subject = await both(await anUpdate(room, { body: withImage(image) }))
    await change(image, { language: 'fr', data: { alt: 'Une salle' } })
    expect([await inLists(subject), await inPanel(subject)], 'the French text does not name it').toEqual([{ en: false, fr: false }, { en: false, fr: false }])
    const shared = await both(await anUpdate(room, { image: await anImage() }))
    await edit(room, { subject: shared, language: 'fr', by: room.personas.translatorFr, data: { body: withImage(image) } })
    await goLive(room, { subject: shared, language: 'fr' })
    await change(image, { file: await aPicture() })
    expect([await inLists(shared), await inPanel(shared)]).toEqual([{ en: false, fr: true }, { en: false, fr: true }])
  })
})

test('a PDF in a text of another language is not changed by who may not write there, new bytes included', async () => {
  const { payload, personas } = room
  const { id } = await uploadDocument(room, { by: personas.translatorFr, language: 'fr' })
  const change = (data: object, file?: ReturnType<typeof aPdf>, user = personas.translatorFr) =>
    payload.update({ collection: 'documents', id, locale: 'fr', overrideAccess: false, user, data: data as never, ...(file ? { file } : {}) })
  const make = (file: string | null) => payload.create({ collection: 'publications', locale: 'en', overrideAccess: false, user: personas.officer, data: { title: 'A report', abstract: 'Text', type: 'report', file } as never })

  const french = await make(null)
  await edit(room, { subject: { collection: 'publications', id: french.id }, language: 'fr', by: personas.translatorFr, data: { title: 'Un rapport', file: id } })
  const own = await change({ title: 'Le rapport' }, aPdf())
  expect(await usedIn({ of: 'documents', id, language: 'fr' })).toMatchObject({ total: 1, isOthers: false })

  await make(id)
  expect(await usedIn({ of: 'documents', id, language: 'fr' }), 'said before one tries').toMatchObject({ total: 2, isOthers: true })
  for (const [data, file] of [[{}, aPdf()], [{ title: 'Autre' }, undefined], [{ downloadName: 'autre.pdf' }, undefined]] as const) {
    await expect(change(data, file)).rejects.toMatchObject({ data: { refusals: [{ key: 'file.othersText' }] }, status: 403 })
  }
  expect(await payload.findByID({ collection: 'documents', id, overrideAccess: true })).toMatchObject({ sha256: own.sha256, title: 'Le rapport' })
  expect((await change({}, aPdf(), personas.officer)).sha256).not.toBe(own.sha256)
})

test('whoever is not of the team learns nothing of it', async () => {
  const { id } = await uploadDocument(room, { by: room.personas.officer, language: 'en' })
  expect((await callApi({ method: 'GET', path: `documents/${id}/used-in?language=en` })).status).toBe(404)
})
