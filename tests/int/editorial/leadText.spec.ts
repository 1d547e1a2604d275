import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'

import type { Subject } from '../../../src/domain/edition'
import type { WorkflowStatus } from '../../../src/editorial/endpoints/workflowStatus'
import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'
import { aBody, anUpdate, edit, goLive } from '../../support/writing'

const room = aNewsroom()
afterAll(closeApi)

const aPicture = async (color: string, alt: string): Promise<string> => {
  const data = await sharp({ create: { width: 60, height: 40, channels: 3, background: color } }).png().toBuffer()
  const { id } = await room.payload.create({
    collection: 'media', locale: 'en', overrideAccess: false, user: room.personas.officer, data: { alt } as never,
    file: { data, mimetype: 'image/png', name: `${color}.png`, size: data.byteLength },
  })
  return String(id)
}

test('beside a translation stand the pictures of the original with their words, and which of them have none in the other language', async () => {
  const [described, bare] = [await aPicture('teal', 'A market'), await aPicture('navy', 'A street')]
  await room.payload.update({ collection: 'media', id: described, locale: 'fr', overrideAccess: false, user: room.personas.translatorFr, data: { alt: 'Un marché' } as never })
  const body = { root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children: [{ type: 'upload', version: 3, format: '', id: '6561', fields: null, relationTo: 'media', value: bare }] } }
  const { id } = await anUpdate(room, { text: 'With pictures', image: described, body })
  const answer = await callApi({ method: 'GET', path: `updates/${id}/lead-text?language=fr`, cookie: await signedIn(emailOf('translatorFr'), password) })
  expect(await answer.json()).toMatchObject({
    language: 'en',
    text: { media: { [described]: { alt: 'A market' }, [bare]: { alt: 'A street' } }, body: { root: { children: [{ type: 'upload', image: { id: bare, width: 60 } }] } } },
    shared: { image: { id: described, collection: 'media' } },
    lacking: [bare],
  })
})

type Who = 'translatorFr' | 'officer'
const say = (image: string, { by, language, ...words }: { by: Who; language: 'en' | 'fr'; alt?: string; caption?: string }) =>
  room.payload.update({ collection: 'media', id: image, locale: language, overrideAccess: false, user: room.personas[by], data: words as never })
const asFrench = async (subject: Subject, action = '', body?: object) => {
  const path = `updates/${subject.id}/workflow${action}`
  return callApi({ method: body ? 'POST' : 'GET', path, cookie: await signedIn(emailOf('translatorFr'), password), headers: { 'accept-language': 'en' }, ...(body ? { body } : {}) })
}
const opened = async (subject: Subject) => ((await (await asFrench(subject)).json()) as WorkflowStatus).languages.find(({ language }) => language === 'fr')
const submitted = async (subject: Subject, seen: string | undefined) => {
  const answer = await asFrench(subject, '/submit', { language: 'fr', seen })
  return answer.status === 200 ? 'submitted' : ((await answer.json()) as { errors: { message: string }[] }).errors[0]?.message
}
const aTranslation = async (isLive: boolean) => {
  const image = await aPicture('olive', 'A market')
  await say(image, { by: 'translatorFr', language: 'fr', alt: 'Un marché' })
  const subject = await anUpdate(room, { text: 'With a picture', image })
  if (isLive) await goLive(room, { subject, language: 'en' })
  await edit(room, { subject, language: 'fr', by: room.personas.translatorFr, data: { title: 'Avec une image', body: aBody('Texte') } })
  return { image, subject, seen: (await opened(subject))?.seen.submit }
}

test.each([false, true])('what is said of its image meanwhile, on either side, refuses no translation and marks none as changed (original live: %s)', async (isLive) => {
  const { image, subject, seen } = await aTranslation(isLive)
  await say(image, { by: 'translatorFr', language: 'fr', alt: 'Un marché à Gao', caption: 'Gao' })
  await say(image, { by: 'officer', language: 'en', alt: 'A market in Gao', caption: 'In Gao' })
  if (isLive) {
    await edit(room, { subject, language: 'en', by: room.personas.officer, data: { date: '2026-03-01T00:00:00.000Z' } })
    await goLive(room, { subject, language: 'en' })
  }
  expect(await submitted(subject, seen)).toBe('submitted')
  await say(image, { by: 'officer', language: 'en', alt: 'A market at dawn' })
  expect(await opened(subject)).toMatchObject({ candidate: 'in_review', hasChanges: false, standing: ['inReview'] })
})

test('a word that somebody else changed, in the text or in its original, still keeps it back', async () => {
  const [own, original] = [await aTranslation(false), await aTranslation(false)]
  await edit(room, { subject: own.subject, language: 'fr', by: room.personas.translatorReviewerFr, data: { summary: 'Un autre' } })
  expect(await submitted(own.subject, own.seen)).toMatch(/^This text changed/)
  await edit(room, { subject: original.subject, language: 'en', by: room.personas.officer, data: { summary: 'Another' } })
  expect(await submitted(original.subject, original.seen)).toMatch(/^The original changed/)
})

test('whoever describes an image is told which pages are without it, and so is whoever publishes the original', async () => {
  const image = await aPicture('plum', 'A forum')
  await room.payload.update({ collection: 'media', id: image, locale: 'en', overrideAccess: false, user: room.personas.officer, data: { name: 'Forum' } as never })
  const [shown, draft] = [await anUpdate(room, { text: 'Shows it' }), await anUpdate(room, { text: 'Not in French yet', image })]
  await goLive(room, { subject: shown, language: 'en' })
  await edit(room, { subject: shown, language: 'fr', by: room.personas.translatorFr, data: { title: 'La montre', summary: 'Texte', body: aBody('Texte') } })
  await goLive(room, { subject: shown, language: 'fr' })
  await edit(room, { subject: shown, language: 'en', by: room.personas.officer, data: { image } })
  const usesIn = async (language: string) =>
    (await callApi({ method: 'GET', path: `media/${image}/uses?language=${language}`, cookie: await signedIn(emailOf('translatorFr'), password) })).json()
  expect(await usesIn('fr')).toEqual([{ collection: 'updates', id: shown.id, title: 'La montre', titleLanguage: 'fr' }])
  expect(await usesIn('en')).toEqual([{ id: draft.id, title: 'Not in French yet' }, { id: shown.id, title: 'Shows it' }].map((one) => ({ collection: 'updates', titleLanguage: 'en', ...one })))
  expect(await opened(shown)).toMatchObject({ language: 'fr', lacking: [{ id: image, name: 'Forum' }], losesImages: [{ id: image, name: 'Forum' }] })
  await say(image, { by: 'translatorFr', language: 'fr', alt: 'Un forum' })
  expect(await opened(shown)).toMatchObject({ lacking: [], losesImages: [{ id: image, name: 'Forum' }] })
  await goLive(room, { subject: shown, language: 'fr' })
  expect(await opened(shown)).toMatchObject({ lacking: [], losesImages: [] })
})
