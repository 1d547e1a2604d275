import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Reference } from '../../../src/domain/content'
import { instantOf, startOfDay, wallClockAt } from '../../../src/domain/forms/wallClock'
import { readCursor, type Cursor } from '../../../src/published/cursor'
import { facets } from '../../../src/published/facets'
import { list, type Listed, type ListInput } from '../../../src/published/list'
import type { Sort } from '../../../src/published/sorts'
import { publish } from '../../support/publishedRows'
import { aReadersDatabase, inEnglish, inFrench, partnerIn, type ReadersDatabase } from '../../support/readers'

let database: ReadersDatabase
/** A zone where it is about noon now, and the start of a day there, so many days from today. */
const timeZone = ((hours) => `Etc/GMT${hours < 0 ? '' : '+'}${hours}`)(new Date().getUTCHours() - 12)
const dayFromToday = (days: number): string => {
  const today = startOfDay(wallClockAt({ instant: new Date().toISOString(), timeZone }))
  return instantOf({ clock: { ...today, day: today.day + days }, timeZone })
}
let mali: Reference & { code: string }
const titles = async (input: Omit<ListInput, 'reader'> & Partial<Pick<ListInput, 'reader'>>) =>
  (await database.read(() => list({ reader: inEnglish, ...input }))).cards.map((card) => card.title)

beforeAll(async () => {
  database = await aReadersDatabase()
  const { owner } = database
  mali = await publish(owner, { collection: 'countries', texts: { en: { slug: 'mali', title: 'Mali' }, fr: { slug: 'le-mali', title: 'Mali' } } })
  const niger = await publish(owner, { collection: 'countries', texts: { en: { slug: 'niger', title: 'Niger' } } })
  const hidden = await publish(owner, { collection: 'countries', texts: { en: { slug: 'hidden', title: 'Hidden' } }, exposure: 'hidden' })
  const publication = (title: string, date: string, countries: Reference[], more = {}) =>
    publish(owner, { collection: 'publications', texts: { en: { title } }, shared: { type: 'report', date, countries }, firstPublishedAt: `2026-05-01T00:00:00.${date.slice(2, 4)}0001Z`, ...more })
  await publication('Élan', '2021', [mali, hidden])
  await publication('Zebra', '2022-03', [niger])
  await publication('apple', '2023-01-02', [mali, niger])
  await publication('Shared with partners', '2024', [mali], { exposure: 'partners' })
  await publication('Withdrawn', '2024', [mali], { withdrawn: { en: { kind: 'gone' } } })
  await publish(owner, { collection: 'publications', texts: { fr: { title: 'Seulement en français' } }, shared: { type: 'factsheet', countries: [mali] } })
  await publish(owner, { collection: 'events', texts: { en: { title: 'Over' } }, shared: { start: '2020-01-01T09:00:00.000Z', end: '2020-01-02T09:00:00.000Z' } })
  await publish(owner, { collection: 'events', texts: { en: { title: 'To come' } }, shared: { start: '2999-01-01T09:00:00.000Z' } })
  await publish(owner, { collection: 'events', texts: { en: { title: 'No date yet' } } })
}, 60_000)
afterAll(() => database.drop())

describe('a list', () => {
  it('has what is live in the reader’s language and exposed to this reader, and nothing else', async () => {
    expect(await titles({ collection: 'publications', sort: 'title' })).toEqual(['apple', 'Élan', 'Zebra'])
    expect(await titles({ collection: 'publications', sort: 'title', reader: inFrench })).toEqual(['Seulement en français'])
    expect(await titles({ collection: 'publications', sort: '-date', reader: partnerIn('en') })).toEqual(['Shared with partners', 'apple', 'Zebra', 'Élan'])
  })

  it('narrows by relation, by slug or code, by type and by year', async () => {
    expect(await titles({ collection: 'publications', sort: 'title', filters: { country: 'mali' } })).toEqual(['apple', 'Élan'])
    expect(await titles({ collection: 'publications', sort: 'title', filters: { country: mali.code, year: '2023' } })).toEqual(['apple'])
    expect(await titles({ collection: 'publications', filters: { type: 'factsheet' } })).toEqual([])
    expect(await titles({ collection: 'publications', filters: { country: 'le-mali' } })).toEqual([])
    expect(await titles({ collection: 'publications', filters: { country: 'hidden' } })).toEqual([])
  })

  it('tells events to come from events over; those without a date are to come, after those that have one, and behind what is over once they are cancelled', async () => {
    expect(await titles({ collection: 'events', sort: 'start', filters: { when: 'upcoming' } })).toEqual(['To come', 'No date yet'])
    expect(await titles({ collection: 'events', sort: '-start', filters: { when: 'past' } })).toEqual(['Over'])
    const place = await publish(database.owner, { collection: 'countries', texts: { en: { slug: 'without-date' } } })
    for (const eventStatus of ['scheduled', 'postponed', 'cancelled']) await publish(database.owner, { collection: 'events', texts: { en: { title: eventStatus } }, shared: { countries: [place] }, eventStatus })
    await publish(database.owner, { collection: 'events', texts: { en: { title: 'long over' } }, shared: { start: '2020-01-01T09:00:00.000Z', countries: [place] }, eventStatus: 'postponed' })
    const filters = { country: 'without-date' }
    const upcoming = await titles({ collection: 'events', sort: 'start', filters: { ...filters, when: 'upcoming' } })
    expect(upcoming.sort()).toEqual(['postponed', 'scheduled'])
    expect(await titles({ collection: 'events', sort: '-start', filters: { ...filters, when: 'past' } })).toEqual(['long over', 'cancelled'])
    const counted = (await database.read(() => facets({ reader: inEnglish, collection: 'events' }))).country.find(({ value }) => value === 'without-date')
    expect(counted?.count).toBe(4)
  })

  it('has an event of which only the days are known among those to come until its last day is over where it takes place', async () => {
    const place = await publish(database.owner, { collection: 'countries', texts: { en: { slug: 'with-days' } } })
    const lasting = (title: string, shared: object) => publish(database.owner, { collection: 'events', texts: { en: { title } }, shared: { allDay: true, timeZone, countries: [place], ...shared } })
    await lasting('Today', { start: dayFromToday(0) })
    await lasting('Since yesterday', { start: dayFromToday(-1), end: dayFromToday(0) })
    await lasting('Yesterday', { start: dayFromToday(-1) })
    await lasting('This morning', { start: dayFromToday(0), allDay: false })
    const filters = { country: 'with-days' }
    expect(await titles({ collection: 'events', sort: 'title', filters: { ...filters, when: 'upcoming' } })).toEqual(['Since yesterday', 'Today'])
    expect(await titles({ collection: 'events', sort: 'title', filters: { ...filters, when: 'past' } })).toEqual(['This morning', 'Yesterday'])
  })

  it('has an event in the year in which it begins where it takes place', async () => {
    await publish(database.owner, { collection: 'events', texts: { en: { title: 'New Year' } }, shared: { allDay: true, timeZone: 'Africa/Juba', start: '2030-12-31T22:00:00.000Z' } })
    expect(await titles({ collection: 'events', filters: { year: '2031' } })).toEqual(['New Year'])
    expect(await titles({ collection: 'events', filters: { year: '2030' } })).toEqual([])
    expect((await database.read(() => facets({ reader: inEnglish, collection: 'events' }))).year.map(({ value }) => value)).toContain('2031')
  })

  it.each<Sort>(['-published', 'published', '-date', 'date', 'title'])('sorted by %s is the same in one piece and cursor by cursor', async (sort) => {
    const whole = await titles({ collection: 'publications', sort })
    const pieces: string[] = []
    let after: Cursor | null = null
    do {
      const piece: Listed = await database.read(() => list({ reader: inEnglish, collection: 'publications', sort, limit: 1, ...(after && { after }) }))
      pieces.push(...piece.cards.map((card) => card.title))
      after = piece.next === undefined ? null : readCursor({ text: piece.next, sort })
    } while (after)
    expect(pieces).toEqual(whole)
  })

  it('counts what it has, and pages by number', async () => {
    const second = await database.read(() => list({ reader: inEnglish, collection: 'publications', sort: 'title', limit: 2, page: 2 }))
    expect(second).toMatchObject({ total: 3, page: 2, pages: 2 })
    expect(second.cards.map((card) => card.title)).toEqual(['Zebra'])
    expect(second.next).toBeUndefined()
  })

  it('carries no reference to what a reader may not see', async () => {
    const { cards } = await database.read(() => list({ reader: inEnglish, collection: 'publications' }))
    expect(JSON.stringify(cards)).not.toContain(mali.id)
  })
})

describe('the choices of a filter', () => {
  it('are those of live documents in the reader’s language, with how many have them', async () => {
    expect(await database.read(() => facets({ reader: inEnglish, collection: 'publications' }))).toEqual({
      country: [{ value: 'mali', title: 'Mali', count: 2 }, { value: 'niger', title: 'Niger', count: 2 }],
      outcome: [], organisation: [], role: [],
      type: [{ value: 'report', count: 3 }],
      year: [{ value: '2023', count: 1 }, { value: '2022', count: 1 }, { value: '2021', count: 1 }],
    })
    expect((await database.read(() => facets({ reader: inFrench, collection: 'publications' }))).country).toEqual([{ value: 'le-mali', title: 'Mali', count: 1 }])
  })
})
