import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { runOn, sql } from '../../../src/database/session'
import type { SayableStatus } from '../../../src/domain/content'
import type { Subject } from '../../../src/domain/edition'
import { editionsOf } from '../../../src/editions/candidates'
import { eventsOf } from '../../../src/editions/events'
import { changeEventStatus } from '../../../src/editorial/actions/immediate'
import { previewDoc } from '../../../src/editorial/preview/previewDoc'
import type { Language } from '../../../src/i18n/languages'
import { list } from '../../../src/published/list'
import { closeReadersPool } from '../../../src/published/pool'
import { aNewsroom } from '../../support/newsroom'
import { aBody, act, edit, goLive } from '../../support/writing'

const room = aNewsroom()
const days = { allDay: true, timeZone: 'Africa/Juba', start: '2027-05-09T22:00:00.000Z', end: '2027-05-10T22:00:00.000Z' }
const later = { start: '2027-06-09T22:00:00.000Z', end: '2027-06-10T22:00:00.000Z' }

beforeAll(async () => {
  await closeReadersPool()
  Object.assign(process.env, { DATABASE_READ_URL: room.database.readersUrl, PUBLIC_URL: 'https://example.org' })
})
afterAll(closeReadersPool)

/** An event that is live in both languages. */
const anEvent = async (slug: string): Promise<Subject> => {
  const { id } = await room.payload.create({
    collection: 'events', locale: 'en', overrideAccess: false, user: room.personas.officer,
    data: { title: slug, slug, summary: 'People meet.', body: aBody('People meet.'), exposure: 'public', ...days } as never,
  })
  const subject = { collection: 'events', id: String(id) }
  await goLive(room, { subject, language: 'en' })
  await edit(room, { subject, language: 'fr', by: room.personas.translatorFr, data: { title: `${slug} fr`, slug: `${slug}-fr`, summary: 'On se rencontre.', body: aBody('On se rencontre.') } })
  await goLive(room, { subject, language: 'fr' })
  return subject
}

const say = (subject: Subject, status: SayableStatus) => changeEventStatus({ payload: room.payload, user: room.personas.officer, subject, status, reason: 'The hall is closed.' })
const publishDates = async (subject: Subject, dates: object) => {
  await edit(room, { subject, language: 'en', by: room.personas.officer, data: { ...dates } })
  await goLive(room, { subject, language: 'en' })
}

describe('an event that was postponed', () => {
  const isTold = async (language: Language, id: string) => (await list({ reader: { language, audience: 'public' }, collection: 'events' })).cards.find((card) => card.id === id)?.eventStatus
  const timeline = async (subject: Subject) => (await eventsOf(runOn(room.payload), { subject, language: 'en' })).filter(({ action }) => action === 'setEventStatus').map(({ actor, to }) => [actor !== null, to])

  test('has a new date once one is published, stays postponed while none is, and is as planned when somebody says so', async () => {
    const subject = await anEvent('moved')
    await say(subject, 'postponed')
    await publishDates(subject, { title: 'Moved' })
    expect(await isTold('en', subject.id)).toBe('postponed')
    await edit(room, { subject, language: 'en', by: room.personas.officer, data: later })
    await act(room, { by: room.personas.officer, action: 'submit', subject, language: 'en' })
    const [edition] = await editionsOf(runOn(room.payload), { subject, language: 'en' })
    expect((await previewDoc({ payload: room.payload, id: edition?.id ?? '', language: 'en' }))?.doc.eventStatus, 'the preview says what readers will be told').toBe('rescheduled')
    expect(await isTold('en', subject.id)).toBe('postponed')
    await act(room, { by: room.personas.reviewerEn, action: 'approve', subject, language: 'en' })
    await act(room, { by: room.personas.officer2, action: 'publish', subject, language: 'en' })
    expect([await isTold('en', subject.id), await isTold('fr', subject.id)]).toEqual(['rescheduled', 'rescheduled'])
    expect(await timeline(subject)).toEqual([[false, 'rescheduled'], [true, 'postponed']])
    expect(await runOn(room.payload)(sql`select previous_start from reading_public.live where document = ${subject.id}::uuid and language = 'fr'`)).toEqual([{ previous_start: days.start }])
    await say(subject, 'scheduled')
    expect(await isTold('en', subject.id)).toBe('scheduled')
  })

  test('and cancelled stays cancelled with another date', async () => {
    const subject = await anEvent('cancelled')
    await say(subject, 'cancelled')
    await publishDates(subject, later)
    expect(await isTold('en', subject.id)).toBe('cancelled')
  })
})
