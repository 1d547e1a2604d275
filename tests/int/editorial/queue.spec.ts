import { describe, expect, test } from 'vitest'

import { runOn } from '../../../src/database/session'
import { newestRemarks } from '../../../src/editions/events'
import type { Subject } from '../../../src/domain/edition'
import { queueOf, standingsOf, waitingOf } from '../../../src/domain/queue'
import { duplicateDocument } from '../../../src/editorial/actions/duplicateDocument'
import { requestTranslation } from '../../../src/editorial/actions/immediate'
import { standingRows, standingRowsOf } from '../../../src/editorial/queue'
import { aNewsroom } from '../../support/newsroom'
import { aPerson, type Persona } from '../../support/personas'
import { aBody, act, anUpdate, edit, goLive, refusalsOf } from '../../support/writing'

const room = aNewsroom()
const waitsFor = async (person: Persona, { id }: Subject) =>
  queueOf(person, await standingRows(runOn(room.payload))).filter(({ row }) => row.subject.id === id).map(({ group, row }) => `${group} ${row.language}`)
const standings = async (subject: Subject) =>
  Object.fromEntries((await standingRowsOf(runOn(room.payload), subject)).map((row) => [row.language, standingsOf(row)]))

describe('the queue', () => {
  test('a text passes from the officer to the reviewer, back to the officer, and then waits for its translator', async () => {
    const { officer, reviewerEn, translatorFr, translatorEn } = room.personas
    const subject = await anUpdate(room)
    expect(await waitsFor(officer, subject)).toEqual(['drafts en'])
    await act(room, { by: officer, action: 'submit', subject, language: 'en' })
    expect([await waitsFor(reviewerEn, subject), await waitsFor(officer, subject)]).toEqual([['inReview en'], []])
    await act(room, { by: reviewerEn, action: 'approve', subject, language: 'en' })
    expect([await waitsFor(reviewerEn, subject), await waitsFor(officer, subject)]).toEqual([[], ['toPublish en']])
    await act(room, { by: officer, action: 'publish', subject, language: 'en' })
    expect([await waitsFor(translatorFr, subject), await waitsFor(translatorEn, subject), await waitsFor(officer, subject)]).toEqual([['missing fr'], [], []])
    await requestTranslation({ payload: room.payload, user: officer, subject, language: 'fr' })
    expect(await waitsFor(translatorFr, subject)).toEqual(['requested fr'])
  })

  test('who handed a text on, or asked for a translation, is shown with whom it lies', async () => {
    const { officer, officer2, reviewerEn } = room.personas
    const subject = await anUpdate(room)
    const lies = async (person: Persona) =>
      waitingOf(person, await standingRows(runOn(room.payload))).filter(({ row }) => row.subject.id === subject.id).map(({ waitsFor, row }) => `${waitsFor} ${row.language}`)
    await act(room, { by: officer, action: 'submit', subject, language: 'en' })
    await requestTranslation({ payload: room.payload, user: officer2, subject, language: 'fr' })
    expect([await lies(officer), await lies(officer2), await lies(reviewerEn)]).toEqual([['review en'], ['translation fr'], []])
  })

  test('an author is shown what the reviewer asked for, until it is submitted again', async () => {
    const { officer, reviewerEn } = room.personas
    const subject = await anUpdate(room)
    const remarks = async () => (await standingRowsOf(runOn(room.payload), subject)).find(({ language }) => language === 'en')?.remarks
    const answeredBy = async () => (await newestRemarks(runOn(room.payload), { subject, language: 'en' }))?.answeredBy
    await act(room, { by: officer, action: 'submit', subject, language: 'en' })
    await act(room, { by: reviewerEn, action: 'requestChanges', subject, language: 'en', reason: 'Name the town.' })
    expect([await waitsFor(officer, subject), await remarks()]).toEqual([['changesRequested en'], 'Name the town.'])
    expect(await answeredBy()).toBeNull()
    await act(room, { by: officer, action: 'submit', subject, language: 'en' })
    expect(await remarks()).toBeNull()
    expect(await answeredBy()).toBe(2)
    await act(room, { by: officer, action: 'takeBack', subject, language: 'en' })
    expect([await waitsFor(officer, subject), await remarks()]).toEqual([['changesRequested en'], 'Name the town.'])
    expect(await answeredBy()).toBeNull()
  })

  test('a second review waits for another reviewer than who forced the text live', async () => {
    const { officer, reviewerEn } = room.personas
    const forcer = await aPerson(room.payload, { name: 'forcer', roles: ['administrator', 'reviewer.en'] })
    const subject = await anUpdate(room)
    await act(room, { by: forcer, action: 'forcePublish', subject, language: 'en', reason: 'Urgent' })
    expect([await waitsFor(forcer, subject), await waitsFor(reviewerEn, subject), await waitsFor(officer, subject)]).toEqual([[], ['secondReview en'], []])
  })

  test('a draft that was taken back waits for its author again', async () => {
    const { officer } = room.personas
    const subject = await anUpdate(room)
    await act(room, { by: officer, action: 'submit', subject, language: 'en' })
    await act(room, { by: officer, action: 'takeBack', subject, language: 'en' })
    expect([await waitsFor(officer, subject), await standings(subject)]).toEqual([['drafts en'], { en: ['draft'], fr: ['notStarted'] }])
  })

  test('a copy is a draft of who made it, not of those whose words it holds', async () => {
    const { officer, officer2 } = room.personas
    const subject = await anUpdate(room)
    const { id } = await duplicateDocument({ payload: room.payload, user: officer2, subject })
    expect([await waitsFor(officer, { collection: 'updates', id }), await waitsFor(officer2, { collection: 'updates', id })]).toEqual([[], ['drafts en']])
  })

  const isBehindInPublic = async ({ id }: Subject) => (await room.readers.query(`select is_behind from reading_public.live where document = $1 and language = 'fr'`, [id])).rows[0]?.is_behind
  const translated = async (data: Record<string, unknown> = {}) => {
    const subject = await anUpdate(room, data)
    await goLive(room, { subject, language: 'en' })
    await edit(room, { subject, language: 'fr', by: room.personas.translatorFr, data: { title: 'Titre', body: aBody('Texte') } })
    await goLive(room, { subject, language: 'fr' })
    return subject
  }

  test.each<[string, Record<string, unknown>, boolean]>([
    ['a changed date', { date: '2026-06-01T00:00:00.000Z' }, false],
    ['a changed address', { slug: `renamed-${Date.now().toString(36)}` }, false],
    ['a changed body', { body: aBody('Another text') }, true],
    ['a changed title', { title: 'Another title' }, true],
  ])('%s of the original: out of date is %s', async (_what, data, isOut) => {
    const subject = await translated()
    await edit(room, { subject, language: 'en', by: room.personas.officer, data })
    await goLive(room, { subject, language: 'en' })
    expect([(await standings(subject))['fr'], await isBehindInPublic(subject)]).toEqual([isOut ? ['live', 'behind'] : ['live'], isOut])
  })

  test('an original that was put back as it was leaves its translation current', async () => {
    const subject = await translated({ text: 'As it was' })
    for (const title of ['Not for long', 'As it was']) {
      await edit(room, { subject, language: 'en', by: room.personas.officer, data: { title } })
      await goLive(room, { subject, language: 'en' })
    }
    expect([(await standings(subject))['fr'], await isBehindInPublic(subject)]).toEqual([['live'], false])
  })

  test.each([false, true])('a translation submitted before its original was answers the original as it stood; changed since: %s', async (isChanged) => {
    const { officer, translatorFr, reviewerFr } = room.personas
    const subject = await anUpdate(room)
    await edit(room, { subject, language: 'fr', by: translatorFr, data: { title: 'Titre', body: aBody('Texte') } })
    await act(room, { by: translatorFr, action: 'submit', subject, language: 'fr' })
    await act(room, { by: reviewerFr, action: 'approve', subject, language: 'fr' })
    if (isChanged) await edit(room, { subject, language: 'en', by: officer, data: { summary: 'Written later' } })
    await goLive(room, { subject, language: 'en' })
    await act(room, { by: officer, action: 'publish', subject, language: 'fr' })
    expect([(await standings(subject))['fr'], await isBehindInPublic(subject)]).toEqual([isChanged ? ['live', 'behind'] : ['live'], isChanged])
  })

  test('a translation in review says that its original moved on since, until it is submitted from the new one', async () => {
    const { officer, translatorFr } = room.personas
    const subject = await anUpdate(room)
    await goLive(room, { subject, language: 'en' })
    await edit(room, { subject, language: 'fr', by: translatorFr, data: { title: 'Titre', body: aBody('Texte') } })
    await act(room, { by: translatorFr, action: 'submit', subject, language: 'fr' })
    expect((await standings(subject))['fr']).toEqual(['inReview'])
    await edit(room, { subject, language: 'en', by: officer, data: { title: 'Moved on' } })
    await goLive(room, { subject, language: 'en' })
    expect((await standings(subject))['fr']).toEqual(['inReview', 'originalMovedOn'])
    await edit(room, { subject, language: 'fr', by: translatorFr, data: { title: 'Titre suivi' } })
    await act(room, { by: translatorFr, action: 'submit', subject, language: 'fr' })
    expect((await standings(subject))['fr']).toEqual(['inReview'])
  })

  test('a translation that still answers its original is submitted as it is once its translator confirms that, and is current once it is published', async () => {
    const subject = await translated()
    await edit(room, { subject, language: 'en', by: room.personas.officer, data: { summary: 'A comma, moved' } })
    await goLive(room, { subject, language: 'en' })
    expect(await refusalsOf(act(room, { by: room.personas.translatorFr, action: 'submit', subject, language: 'fr' }))).toEqual(['action.unconfirmed'])
    expect(await refusalsOf(goLive(room, { subject, language: 'fr' }))).toEqual([])
    expect([(await standings(subject))['fr'], await isBehindInPublic(subject)]).toEqual([['live'], false])
  })

  test('a translation is out of date once its original goes live anew, until it is published again', async () => {
    const { officer, translatorFr } = room.personas
    const subject = await anUpdate(room)
    await goLive(room, { subject, language: 'en' })
    await edit(room, { subject, language: 'fr', by: translatorFr, data: { title: 'Titre', body: aBody('Texte') } })
    await goLive(room, { subject, language: 'fr' })
    expect([await standings(subject), await waitsFor(translatorFr, subject)]).toEqual([{ en: ['live'], fr: ['live'] }, []])
    await edit(room, { subject, language: 'en', by: officer, data: { summary: 'A new summary' } })
    expect(await standings(subject)).toEqual({ en: ['live', 'changesNotSubmitted'], fr: ['live'] })
    await goLive(room, { subject, language: 'en' })
    expect([await standings(subject), await waitsFor(translatorFr, subject)]).toEqual([{ en: ['live'], fr: ['live', 'behind'] }, ['behind fr']])
  })

  test('what is in the trash waits for nobody', async () => {
    const { admin, officer } = room.personas
    const subject = await anUpdate(room)
    await room.payload.update({ collection: 'updates', id: subject.id, data: { deletedAt: new Date().toISOString() } as never, overrideAccess: false, user: admin, locale: 'en' })
    expect(await waitsFor(officer, subject)).toEqual([])
  })
})
