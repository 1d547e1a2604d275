import { describe, expect, test } from 'vitest'

import type { Exposure } from '../../../src/domain/content'
import type { Subject } from '../../../src/domain/edition'
import { globalDocumentId } from '../../../src/domain/globals'
import { standingsOf } from '../../../src/domain/queue'
import { runOn, sql } from '../../../src/database/session'
import { readWorkflow } from '../../../src/editorial/endpoints/workflow'
import { standingRowsOf } from '../../../src/editorial/queue'
import { aNewsroom } from '../../support/newsroom'
import type { Persona } from '../../support/personas'
import { aBody, act, anUpdate, edit, goLive, refusalsOf } from '../../support/writing'

const room = aNewsroom()
const choose = (subject: Subject, exposure: Exposure) => edit(room, { subject, language: 'en', by: room.personas.officer, data: { exposure } })
const live = async ({ id }: Subject) => (await runOn(room.payload)<{ exposure: string }>(sql`select exposure from published.documents where document = ${id}::uuid`))[0]?.exposure
const status = (subject: Subject, person: Persona = room.personas.officer) => readWorkflow({ req: { payload: room.payload, user: person } as never, subject, person })
const english = async (subject: Subject, person?: Persona) => (await status(subject, person)).languages.find(({ language }) => language === 'en')
const listed = async (subject: Subject) => (await standingRowsOf(runOn(room.payload), subject)).filter(({ language }) => language === 'en').flatMap(standingsOf)
const waits = async (subject: Subject) => (await status(subject)).exposure

describe('loosening exposure', () => {
  test('after a tightening takes the whole way, and each step says what it waits for', async () => {
    const { personas } = room
    const subject = await anUpdate(room, { text: 'There and back' })
    await goLive(room, { subject, language: 'en' })
    await choose(subject, 'partners')
    expect([await live(subject), (await english(subject))?.offered, await waits(subject), await listed(subject)])
      .toEqual(['partners', ['withdraw'], { live: 'partners', chosen: 'partners', waitsFor: null, places: [] }, ['live']])
    await choose(subject, 'public')
    expect([await live(subject), (await english(subject))?.offered, await waits(subject), await listed(subject)])
      .toEqual(['partners', ['submit', 'withdraw'], { live: 'partners', chosen: 'public', waitsFor: 'submit', places: [] }, ['live', 'changesNotSubmitted']])
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    expect([await live(subject), (await waits(subject))?.waitsFor, (await english(subject))?.willPublish, await listed(subject)]).toEqual(['partners', 'approve', ['exposure'], ['live', 'inReview']])
    await act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' })
    expect([await live(subject), (await waits(subject))?.waitsFor]).toEqual(['partners', 'publish'])
    await act(room, { by: personas.officer2, action: 'publish', subject, language: 'en' })
    expect([await live(subject), (await waits(subject))?.waitsFor, (await english(subject))?.offered]).toEqual(['public', null, ['withdraw']])
  })

  test('from hidden over partners to public is never a dead end, in whatever order', async () => {
    const subject = await anUpdate(room, { exposure: 'hidden' })
    await goLive(room, { subject, language: 'en' })
    for (const exposure of ['partners', 'hidden', 'public', 'partners', 'public', 'hidden', 'partners', 'public'] as const) {
      await choose(subject, exposure)
      if ((await english(subject))?.offered.includes('submit')) await goLive(room, { subject, language: 'en' })
      expect(await live(subject)).toBe(exposure)
    }
  })

  test('is not done by an approval from before the tightening', async () => {
    const { personas } = room
    const subject = await anUpdate(room)
    await goLive(room, { subject, language: 'en' })
    await edit(room, { subject, language: 'en', by: personas.officer, data: { summary: 'A new summary' } })
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    await act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' })
    await choose(subject, 'hidden')
    await choose(subject, 'public')
    expect([(await waits(subject))?.waitsFor, await listed(subject)]).toEqual(['submit', ['live', 'approved', 'changesNotSubmitted']])
    await act(room, { by: personas.officer2, action: 'publish', subject, language: 'en' })
    expect([await live(subject), (await waits(subject))?.waitsFor]).toEqual(['hidden', 'submit'])
    await goLive(room, { subject, language: 'en' })
    expect(await live(subject)).toBe('public')
  })

  test('is approved only by who saw that it loosens', async () => {
    const { personas } = room
    const subject = await anUpdate(room, { exposure: 'hidden' })
    await goLive(room, { subject, language: 'en' })
    await choose(subject, 'partners')
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    const seen = (await english(subject, personas.reviewerEn))?.seen.approve
    await choose(subject, 'public')
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    expect(await refusalsOf(act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en', seen }))).toEqual(['action.changedSince'])
  })

  test('by force is the administrator’s, and acts on what was chosen', async () => {
    const subject = await anUpdate(room)
    await goLive(room, { subject, language: 'en' })
    await choose(subject, 'hidden')
    await choose(subject, 'public')
    await act(room, { by: room.personas.admin, action: 'forcePublish', subject, language: 'en', reason: 'Hidden by mistake' })
    expect(await live(subject)).toBe('public')
  })
})

describe('a global', () => {
  test('has no exposure to take it from the pages it is part of', async () => {
    const subject: Subject = { collection: 'navigation', id: globalDocumentId.navigation }
    await room.payload.updateGlobal({ slug: 'navigation', locale: 'en', overrideAccess: false, user: room.personas.officer, data: { title: 'Navigation', slug: 'navigation', footerNote: 'A note', exposure: 'hidden' } as never })
    await goLive(room, { subject, language: 'en' })
    expect([await live(subject), (await status(subject)).exposure, room.payload.globals.config.flatMap(({ flattenedFields }) => flattenedFields.map(({ name }) => name)).includes('exposure')]).toEqual(['public', null, false])
    const { personas } = room
    expect(await refusalsOf(act(room, { by: personas.officer, action: 'withdraw', subject, language: 'en', reason: 'Why' }))).toEqual(['action.globalStays'])
    expect((await status(subject)).languages.flatMap(({ offered }) => offered)).not.toContain('withdraw')
  })

  test('that names a new place in Afghanistan is kept back until an officer confirms it', async () => {
    const { personas, payload } = room
    const subject: Subject = { collection: 'programme', id: globalDocumentId.programme }
    const write = (text: string) => payload.updateGlobal({ slug: 'programme', locale: 'en', overrideAccess: false, user: personas.officer, data: { title: 'Programme', slug: 'programme', impact: text, body: aBody(text) } as never })
    const submit = () => refusalsOf(act(room, { by: personas.officer, action: 'submit', subject, language: 'en' }))
    const { confirmPlaces } = await import('../../../src/editorial/actions/places')
    await write('A meeting in Herat and in Mazar-e-Sharif')
    expect([await submit(), (await english(subject))?.unconfirmedPlaces]).toEqual([['places.unconfirmed'], ['Herat', 'Mazar-i-Sharif']])
    expect(await refusalsOf(act(room, { by: personas.admin, action: 'forcePublish', subject, language: 'en', reason: 'Now' }))).toEqual(['places.unconfirmed'])
    for (const by of [personas.reviewerEn, personas.translatorEn, personas.admin]) expect(await refusalsOf(confirmPlaces({ payload, user: by, subject, language: 'en' }))).toEqual(['action.notAllowed'])
    await confirmPlaces({ payload, user: personas.officer, subject, language: 'en' })
    expect([await submit(), (await english(subject))?.unconfirmedPlaces]).toEqual([[], []])
    await write('A meeting in Herat, and one in Kabul')
    expect(await submit()).toEqual(['places.unconfirmed'])
  })
})
