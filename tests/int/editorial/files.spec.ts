import { rename, rm } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import type { Subject } from '../../../src/domain/edition'
import type { Language } from '../../../src/i18n/languages'
import { aNewsroom } from '../../support/newsroom'
import { aBody, act, anUpdate, edit, goLive, refusalsOf } from '../../support/writing'

const room = aNewsroom()
let shade = 0

const anImage = async (texts: { en?: object; fr?: object; credit?: string } = {}) => {
  const { payload, personas } = room
  const data = await sharp({ create: { width: 40, height: 20, channels: 3, background: { r: ++shade, g: 100, b: 100 } } }).jpeg().toBuffer()
  const made = await payload.create({
    collection: 'media', locale: 'en', overrideAccess: false, user: personas.officer, data: { alt: 'A room', credit: texts.credit ?? null, ...texts.en } as never,
    file: { data, mimetype: 'image/jpeg', name: `image ${shade}.jpg`, size: data.byteLength },
  })
  await payload.update({ collection: 'media', id: made.id, locale: 'fr', overrideAccess: false, user: personas.translatorFr, data: { alt: 'Une salle', ...texts.fr } as never })
  return made
}
const exposureOf = async ({ id }: Subject) => (await room.payload.findByID({ collection: 'updates', id, locale: 'en', depth: 0, overrideAccess: true })).exposure

describe('publishing', () => {
  test('refuses a text whose image is not in the store, by force too, next to its field; and publishes once it is back', async () => {
    const { personas, database } = room
    const image = await anImage()
    const subject = await anUpdate(room, { image: image.id })
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    await act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' })
    const sha256 = image.sha256 ?? ''
    const file = path.join(database.dataDir, 'files', sha256.slice(0, 2), sha256)
    await rename(file, `${file}.away`)
    const publish = act(room, { by: personas.officer2, action: 'publish', subject, language: 'en' })
    await expect(publish).rejects.toMatchObject({ refusals: [{ key: 'file.missing', field: 'image' }] })
    expect(await refusalsOf(act(room, { by: personas.admin, action: 'forcePublish', subject, language: 'en', reason: 'Now' }))).toEqual(['file.missing'])
    await rename(`${file}.away`, file)
    expect(await refusalsOf(act(room, { by: personas.officer2, action: 'publish', subject, language: 'en' }))).toEqual([])
    await rm(file)
  })
})

describe('a place in Afghanistan', () => {
  test.each<[string, Parameters<typeof anImage>[0]]>([
    ['an alternative text', { en: { alt: 'A street in Kabul' } }],
    ['a caption in the other language', { fr: { caption: 'Une rue de Kaboul' } }],
    ['a credit', { credit: 'Kandahar Press' }],
  ])('that %s names hides the document which shows the image, when it is saved', async (_name, texts) => {
    const image = await anImage(texts)
    const subject = await anUpdate(room)
    expect(await exposureOf(subject)).toBe('public')
    await edit(room, { subject, language: 'en', by: room.personas.officer, data: { image: image.id } })
    expect(await exposureOf(subject)).toBe('hidden')
    await edit(room, { subject, language: 'en', by: room.personas.officer, data: { exposure: 'public' } })
    expect(await exposureOf(subject)).toBe('public')
  })

  test.each<[Language]>([['en'], ['fr']])('that a caption in %s names only after the text was saved hides it at once when it is submitted, and the site with it', async (language) => {
    const { personas, payload, readers } = room
    const image = await anImage()
    const subject = await anUpdate(room, { image: image.id })
    await edit(room, { subject, language: 'fr', by: personas.translatorFr, data: { title: `Titre ${shade}`, body: aBody('Texte') } })
    await goLive(room, { subject, language: 'en' })
    const by = language === 'en' ? personas.officer : personas.translatorFr
    await edit(room, { subject, language, by, data: { summary: 'Changed' } })
    await payload.update({ collection: 'media', id: image.id, locale: language, overrideAccess: false, user: by, data: { caption: 'Herat' } as never })
    expect(await exposureOf(subject)).toBe('public')
    await act(room, { by, action: 'submit', subject, language })
    expect(await exposureOf(subject)).toBe('hidden')
    expect((await readers.query('select 1 from reading_partners.live where document = $1', [subject.id])).rows).toEqual([])
    await edit(room, { subject, language: 'en', by: personas.officer, data: { exposure: 'public' } })
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    expect(await exposureOf(subject)).toBe('public')
  })
})
