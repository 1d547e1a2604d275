import { describe, expect, test } from 'vitest'

import { runOn } from '../../../src/database/session'
import type { Subject } from '../../../src/domain/edition'
import { queueOf, standingsOf } from '../../../src/domain/queue'
import { requestTranslation } from '../../../src/editorial/actions/immediate'
import { standingRows, standingRowsOf } from '../../../src/editorial/queue'
import { aNewsroom } from '../../support/newsroom'
import type { Persona } from '../../support/personas'
import { aBody, act, anUpdate, edit, goLive } from '../../support/writing'

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
