import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { calendarRoute } from '../../../src/app/http/calendarRoute'
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
const anEvent = async (slug: string, dates: object = days): Promise<Subject> => {
  const { id } = await room.payload.create({
    collection: 'events', locale: 'en', overrideAccess: false, user: room.personas.officer,
    data: { title: slug, slug, summary: 'People meet.', body: aBody('People meet.'), exposure: 'public', ...dates } as never,
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

/** What a calendar that asks now is told. */
const toldTo = async (slug: string, language: Language = 'en') => {
  const answer = await calendarRoute({ request: new Request('https://example.org/'), language, slug })
  const event = new ICAL.Component(ICAL.parse(await answer.text())).getFirstSubcomponent('vevent')
  const value = (name: string): string => event?.getFirstPropertyValue(name)?.toString() ?? ''
  return { uid: value('uid'), sequence: Number(value('sequence')), stamp: value('dtstamp'), modified: value('last-modified'), status: value('status'), start: value('dtstart'), end: value('dtend'), summary: value('summary') }
}

describe('a calendar that has an event', () => {
  test('is told at once, in both languages, that it was postponed, cancelled or has a new date, and knows it by the same name', async () => {
    const subject = await anEvent('told')
    const first = await toldTo('told')
    expect(first).toMatchObject({ sequence: 0, status: 'CONFIRMED', start: '2027-05-10', end: '2027-05-12', summary: 'told' })
    const seen = [first]
    const changes: [() => Promise<unknown>, object][] = [
      [() => say(subject, 'postponed'), { status: 'TENTATIVE', start: '2027-05-10', summary: 'Postponed: told' }],
      [() => publishDates(subject, later), { status: 'CONFIRMED', start: '2027-06-10', end: '2027-06-12', summary: 'New date: told' }],
      [() => say(subject, 'cancelled'), { status: 'CANCELLED', start: '2027-06-10' }],
      [() => say(subject, 'scheduled'), { status: 'CONFIRMED', start: '2027-06-10', summary: 'told' }],
    ]
    for (const [change, expected] of changes) {
      // A stamp counts seconds.
      await runOn(room.payload)(sql`update published.documents set revised_at = revised_at - interval '2 seconds'`)
      await runOn(room.payload)(sql`update published.live set published_at = published_at - interval '2 seconds'`)
      const before = await toldTo('told')
      await change()
      const [now, french] = [await toldTo('told'), await toldTo('told-fr', 'fr')]
      expect(now).toMatchObject({ ...expected, uid: first.uid })
      expect(french).toMatchObject({ uid: first.uid, sequence: now.sequence, status: now.status, start: now.start })
      expect(now.sequence).toBeGreaterThan(before.sequence)
      expect(now.stamp > before.stamp && now.modified === now.stamp && french.stamp === now.stamp).toBe(true)
      seen.push(now)
    }
    expect(seen.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3, 4])
  })
})

describe('an event whose date was taken away', () => {
  const taken = { start: null, end: null, allDay: false }

  test('is still found by calendars that have it, on its last known days, and its next date is a new one', async () => {
    const subject = await anEvent('taken')
    const first = await toldTo('taken')
    await say(subject, 'postponed')
    await publishDates(subject, taken)
    expect(await toldTo('taken')).toMatchObject({ uid: first.uid, sequence: 2, status: 'TENTATIVE', start: '2027-05-10', end: '2027-05-12', summary: 'Postponed: taken' })
    expect(await toldTo('taken-fr', 'fr')).toMatchObject({ uid: first.uid, sequence: 2, status: 'TENTATIVE', start: '2027-05-10' })
    await publishDates(subject, { title: 'Taken' })
    await say(subject, 'cancelled')
    expect(await toldTo('taken')).toMatchObject({ sequence: 4, status: 'CANCELLED', start: '2027-05-10', summary: 'Cancelled: Taken' })
    await say(subject, 'scheduled')
    expect(await toldTo('taken')).toMatchObject({ status: 'TENTATIVE', start: '2027-05-10', summary: 'Date to be announced: Taken' })
    await say(subject, 'postponed')
    await publishDates(subject, { ...later, allDay: true })
    expect(await toldTo('taken')).toMatchObject({ status: 'CONFIRMED', start: '2027-06-10', summary: 'New date: Taken' })
    expect(await runOn(room.payload)(sql`select previous_start, last_times from reading_public.live where document = ${subject.id}::uuid and language = 'fr'`))
      .toEqual([{ previous_start: days.start, last_times: { ...days, ...later } }])
  })

  test('and one that never had a date has no file for calendars', async () => {
    const subject = await anEvent('never', taken)
    const answer = await calendarRoute({ request: new Request('https://example.org/'), language: 'en', slug: 'never' })
    expect([subject.collection, answer.status]).toEqual(['events', 404])
  })
})

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
    expect((await previewDoc({ payload: room.payload, id: edition?.id ?? '', language: 'en' }))?.doc, 'the preview says what readers will be told').toMatchObject({ eventStatus: 'rescheduled', previousStart: days.start })
    expect(await isTold('en', subject.id)).toBe('postponed')
    await act(room, { by: room.personas.reviewerEn, action: 'approve', subject, language: 'en' })
    await act(room, { by: room.personas.officer2, action: 'publish', subject, language: 'en' })
    expect([await isTold('en', subject.id), await isTold('fr', subject.id)]).toEqual(['rescheduled', 'rescheduled'])
    expect(await timeline(subject)).toEqual([[false, 'rescheduled'], [true, 'postponed']])
    expect(await runOn(room.payload)(sql`select previous_start from reading_public.live where document = ${subject.id}::uuid and language = 'fr'`)).toEqual([{ previous_start: days.start }])
    await say(subject, 'scheduled')
    expect([await isTold('en', subject.id), (await toldTo('moved')).summary]).toEqual(['scheduled', 'Moved'])
  })

  test('and cancelled stays cancelled with another date', async () => {
    const subject = await anEvent('cancelled')
    await say(subject, 'cancelled')
    await publishDates(subject, later)
    expect(await isTold('en', subject.id)).toBe('cancelled')
  })
})
