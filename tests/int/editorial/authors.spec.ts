import { beforeAll, describe, expect, test } from 'vitest'

import { runOn, sql } from '../../../src/database/session'
import type { Subject } from '../../../src/domain/edition'
import { globalDocumentId } from '../../../src/domain/globals'
import type { Language } from '../../../src/i18n/languages'
import { editionsOf } from '../../../src/editions/candidates'
import { duplicateDocument } from '../../../src/editorial/actions/duplicateDocument'
import { restoreText } from '../../../src/editorial/actions/restoreText'
import { aNewsroom } from '../../support/newsroom'
import { aPerson, type Persona } from '../../support/personas'
import { aPdf, aPicture, uploadDocument, uploadImage } from '../../support/uploads'
import { aBody, act, anUpdate, edit, goLive, refusalsOf } from '../../support/writing'

const room = aNewsroom()
/** Someone who may do everything that the desk may: what she wrote still takes another person. */
let double: Persona
beforeAll(async () => {
  double = await aPerson(room.payload, { name: 'double', roles: ['officer', 'reviewer.en', 'reviewer.fr', 'translator.fr'] })
})

const submit = (subject: Subject, language: Language = 'en') => act(room, { by: language === 'en' ? room.personas.officer : room.personas.translatorFr, action: 'submit', subject, language })
const approvalBy = (by: Persona, subject: Subject, language: Language = 'en') => refusalsOf(act(room, { by, action: 'approve', subject, language }))
const authorsOf = async (subject: Subject, language: Language = 'en') => {
  const [edition] = await editionsOf(runOn(room.payload), { subject, language })
  const names = new Map([...Object.entries(room.personas), ['double', double] as const].map(([name, { id }]) => [id, name]))
  return (edition?.authors ?? []).map((id) => names.get(id)).sort()
}
const saveImage = (id: string, { by, language, data, file }: { by: Persona; language: Language; data: object; file?: Awaited<ReturnType<typeof aPicture>> }) =>
  room.payload.update({ collection: 'media', id, locale: language, overrideAccess: false, user: by, data: data as never, ...(file ? { file } : {}) })

/** An update by the officer that shows an image of hers, with everything in it approved and live. */
const liveWithImage = async () => {
  const image = await uploadImage(room, { by: room.personas.officer, language: 'en', data: { alt: 'A street' } })
  const subject = await anUpdate(room, { image: image.id })
  await goLive(room, { subject, language: 'en' })
  return { image: String(image.id), subject }
}

describe('who changed only what the text names is an author of it:', () => {
  test.each<[string, object, boolean]>([
    ['the alternative text of an image', { alt: 'Another street' }, false],
    ['its caption', { caption: 'A caption' }, false],
    ['its credit', { credit: 'Someone' }, false],
    ['the image itself', {}, true],
  ])('%s', async (_what, data, isReplaced) => {
    const { image, subject } = await liveWithImage()
    await saveImage(image, { by: double, language: 'en', data, ...(isReplaced ? { file: await aPicture() } : {}) })
    await edit(room, { subject, language: 'en', by: room.personas.officer, data: { summary: 'New' } })
    await submit(subject)
    expect(await authorsOf(subject)).toEqual(['double', 'officer'])
    expect(await approvalBy(double, subject)).toEqual(['action.secondPerson'])
    expect(await approvalBy(room.personas.reviewerEn, subject)).toEqual([])
  })

  test('an image in the body that she uploaded long ago, when somebody else puts it in', async () => {
    const image = await uploadImage(room, { by: double, language: 'en', data: { alt: 'A square' } })
    const { subject } = await liveWithImage()
    const body = aBody('With a picture')
    body.root.children.push({ type: 'upload', relationTo: 'media', value: image.id, fields: null, id: '65f000000000000000000000', version: 3, format: '' } as never)
    await edit(room, { subject, language: 'en', by: room.personas.officer, data: { body } })
    await submit(subject)
    expect(await approvalBy(double, subject)).toEqual(['action.secondPerson'])
  })

  test('the French words of an image in the French text, and not in the English one', async () => {
    const { image, subject } = await liveWithImage()
    await saveImage(image, { by: double, language: 'fr', data: { alt: 'Une rue' } })
    await edit(room, { subject, language: 'fr', by: room.personas.translatorFr, data: { title: 'Titre', body: aBody('Texte') } })
    await submit(subject, 'fr')
    expect(await authorsOf(subject, 'fr')).toEqual(['double', 'translatorFr'])
    expect(await approvalBy(double, subject, 'fr')).toEqual(['action.secondPerson'])
    await edit(room, { subject, language: 'en', by: room.personas.officer, data: { summary: 'New' } })
    await submit(subject)
    expect(await approvalBy(double, subject)).toEqual([])
  })

  test('the PDF of a publication, brought or replaced', async () => {
    const { personas, payload } = room
    const pdf = await uploadDocument(room, { by: double, language: 'en' })
    const { id } = await payload.create({ collection: 'publications', locale: 'en', overrideAccess: false, user: personas.officer, data: { title: 'A report', abstract: 'On reform', type: 'report', file: pdf.id } as never })
    const subject = { collection: 'publications', id: String(id) }
    await submit(subject)
    expect(await approvalBy(double, subject)).toEqual(['action.secondPerson'])
    await act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' })
    await act(room, { by: personas.officer2, action: 'publish', subject, language: 'en' })
    await edit(room, { subject, language: 'en', by: personas.officer, data: { abstract: 'On reforms' } })
    await submit(subject)
    expect(await authorsOf(subject)).toEqual(['officer'])
    await payload.update({ collection: 'documents', id: pdf.id, locale: 'en', overrideAccess: false, user: double, data: {}, file: aPdf() })
    await submit(subject)
    expect(await approvalBy(double, subject)).toEqual(['action.secondPerson'])
  })

  test('a text of a global', async () => {
    const { payload, personas } = room
    const subject = { collection: 'programme', id: globalDocumentId.programme }
    const write = (user: Persona, data: object) => payload.updateGlobal({ slug: 'programme', locale: 'en', overrideAccess: false, user, data: data as never })
    await write(personas.officer, { title: 'Just Future', slug: 'programme', impact: 'Peace' })
    await write(double, { impact: 'Just peace' })
    await submit(subject)
    expect(await approvalBy(double, subject)).toEqual(['action.secondPerson'])
  })

  test('who may see it', async () => {
    const { subject } = await liveWithImage()
    await edit(room, { subject, language: 'en', by: double, data: { exposure: 'partners' } })
    await edit(room, { subject, language: 'en', by: double, data: { exposure: 'public' } })
    await edit(room, { subject, language: 'en', by: room.personas.officer, data: { summary: 'New' } })
    await submit(subject)
    expect(await approvalBy(double, subject)).toEqual(['action.secondPerson'])
  })
})

describe('the authors of a text', () => {
  test('are those since its last approval, saves after submitting included', async () => {
    const { personas } = room
    const subject = await anUpdate(room)
    await submit(subject)
    await edit(room, { subject, language: 'en', by: double, data: { summary: 'Typed while it was read' } })
    await act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' })
    await submit(subject)
    expect(await authorsOf(subject)).toEqual(['double'])
  })

  test('count again when an approval was followed by a request for changes', async () => {
    const { personas } = room
    const subject = await anUpdate(room)
    await submit(subject)
    await act(room, { by: double, action: 'approve', subject, language: 'en' })
    await act(room, { by: personas.reviewerEn, action: 'requestChanges', subject, language: 'en', reason: 'No' })
    await submit(subject)
    expect(await authorsOf(subject)).toEqual(['officer'])
  })

  test('do not depend on any clock', async () => {
    const { personas } = room
    const subject = await anUpdate(room)
    await goLive(room, { subject, language: 'en' })
    await edit(room, { subject, language: 'en', by: double, data: { summary: 'Mine' } })
    await runOn(room.payload)(sql`alter table editorial.saves disable trigger saves_append_only`)
    await runOn(room.payload)(sql`update editorial.saves set at = '2001-01-01' where document = ${subject.id}::uuid`)
    await runOn(room.payload)(sql`alter table editorial.saves enable trigger saves_append_only`)
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    expect(await authorsOf(subject)).toEqual(['double'])
  })

  test('come with a duplicate', async () => {
    const { payload, personas } = room
    const subject = await anUpdate(room)
    await edit(room, { subject, language: 'en', by: double, data: { summary: 'Mine' } })
    await goLive(room, { subject, language: 'en' })
    const { id } = await duplicateDocument({ payload, user: personas.officer2, subject })
    const copy = { collection: 'updates', id: String(id) }
    const again = await duplicateDocument({ payload, user: personas.officer2, subject: copy })
    for (const one of [copy, { collection: 'updates', id: String(again.id) }]) {
      await edit(room, { subject: one, language: 'en', by: personas.officer2, data: { title: 'A title of its own' } })
      await submit(one)
      expect(await authorsOf(one)).toEqual(['double', 'officer', 'officer2'])
      expect(await approvalBy(double, one)).toEqual(['action.secondPerson'])
    }
  })

  test('come with a restored text', async () => {
    const { payload, personas } = room
    const subject = await anUpdate(room)
    await edit(room, { subject, language: 'en', by: double, data: { body: aBody('Mine') } })
    await submit(subject)
    const [mine] = await editionsOf(runOn(payload), { subject, language: 'en' })
    await edit(room, { subject, language: 'en', by: personas.officer, data: { body: aBody('Another') } })
    await goLive(room, { subject, language: 'en' })
    await restoreText({ payload, user: personas.officer2, subject, language: 'en', edition: mine?.id ?? '' })
    await submit(subject)
    expect(await authorsOf(subject)).toEqual(['double', 'officer', 'officer2'])
    expect(await approvalBy(double, subject)).toEqual(['action.secondPerson'])
  })
})

describe('a withdrawn text', () => {
  const withdrawn = async () => {
    const subject = await anUpdate(room)
    await goLive(room, { subject, language: 'en' })
    await edit(room, { subject, language: 'en', by: double, data: { summary: 'Mine' } })
    await goLive(room, { subject, language: 'en' })
    await act(room, { by: room.personas.officer, action: 'withdraw', subject, language: 'en', reason: 'An error' })
    return subject
  }
  const stateOf = async (subject: Subject) => (await runOn(room.payload)<{ state: string }>(sql`select state from published.live where document = ${subject.id}::uuid`))[0]?.state

  test('is approved anew before it is public, and not by who wrote what was withdrawn', async () => {
    const { personas } = room
    const subject = await withdrawn()
    expect(await refusalsOf(act(room, { by: double, action: 'publish', subject, language: 'en' }))).toEqual(['action.notApproved'])
    await act(room, { by: double, action: 'submit', subject, language: 'en' })
    expect(await approvalBy(double, subject)).toEqual(['action.secondPerson'])
    await act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' })
    await act(room, { by: personas.officer, action: 'publish', subject, language: 'en' })
    expect(await stateOf(subject)).toBe('live')
  })

  test('takes with it the approval of what waited behind it', async () => {
    const { personas } = room
    const subject = await anUpdate(room)
    await edit(room, { subject, language: 'en', by: double, data: { summary: 'Mine' } })
    await goLive(room, { subject, language: 'en' })
    await edit(room, { subject, language: 'en', by: personas.officer, data: { title: 'Next' } })
    await submit(subject)
    await act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' })
    await act(room, { by: personas.officer, action: 'withdraw', subject, language: 'en', reason: 'An error' })
    expect(await refusalsOf(act(room, { by: personas.officer, action: 'publish', subject, language: 'en' }))).toEqual(['action.notApproved'])
    expect(await approvalBy(double, subject)).toEqual(['action.secondPerson'])
    expect(await approvalBy(personas.reviewerEn, subject)).toEqual([])
    await act(room, { by: personas.officer, action: 'publish', subject, language: 'en' })
    expect(await stateOf(subject)).toBe('live')
  })

  test('that is forced back waits for a second person, who did not write it', async () => {
    const { personas } = room
    const subject = await withdrawn()
    await act(room, { by: personas.admin, action: 'forcePublish', subject, language: 'en', reason: 'Needed' })
    expect(await stateOf(subject)).toBe('live_needs_second_review')
    expect(await approvalBy(double, subject)).toEqual(['action.secondPerson'])
    expect(await approvalBy(personas.reviewerEn, subject)).toEqual([])
    expect(await stateOf(subject)).toBe('live')
  })
})

test('saves of one image at once undo nothing of each other: what comes back unseen would come back without its author', async () => {
  const image = await uploadImage(room, { by: room.personas.officer, language: 'en', data: { alt: 'At first', credit: 'At first' } })
  const id = String(image.id)
  for (let round = 0; round < 8; round += 1) {
    await Promise.all([
      saveImage(id, { by: double, language: 'en', data: { alt: `alt ${round}` } }),
      saveImage(id, { by: room.personas.officer2, language: 'en', data: { credit: `credit ${round}` } }),
      saveImage(id, { by: room.personas.translatorFr, language: 'fr', data: { alt: `texte ${round}` } }),
    ])
    const now = async (locale: Language) => room.payload.findByID({ collection: 'media', id, locale, overrideAccess: true })
    expect([await now('en'), await now('fr')]).toMatchObject([{ alt: `alt ${round}`, credit: `credit ${round}` }, { alt: `texte ${round}` }])
  }
  const noted = await runOn(room.payload)<{ scope: string; count: number }>(sql`select scope, count(*)::int as count from editorial.saves where collection = 'media' and document = ${id}::uuid group by scope order by scope`)
  expect(noted).toEqual([{ scope: 'en', count: 9 }, { scope: 'file', count: 1 }, { scope: 'fr', count: 8 }, { scope: 'shared', count: 9 }])
})
