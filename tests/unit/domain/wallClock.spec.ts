import fc from 'fast-check'
import { expect, test } from 'vitest'

import { sameClock, instantOf, startOfDay, wallClockAt } from '@/domain/forms/wallClock'

const day = { year: 2026, month: 4, day: 10, hour: 0, minute: 0 }

test.each([
  ['Africa/Juba', '2026-05-09T22:00:00.000Z'],
  ['America/New_York', '2026-05-10T04:00:00.000Z'],
  ['Asia/Kabul', '2026-05-09T19:30:00.000Z'],
  ['UTC', '2026-05-10T00:00:00.000Z'],
])('the tenth of May begins in %s at %s', (timeZone, instant) => {
  expect(instantOf({ clock: day, timeZone })).toBe(instant)
  expect(wallClockAt({ instant, timeZone })).toEqual(day)
})

test('an hour that the clocks skip is the one after it', () => {
  expect(instantOf({ clock: { year: 2026, month: 2, day: 29, hour: 2, minute: 30 }, timeZone: 'Europe/Amsterdam' })).toBe('2026-03-29T01:30:00.000Z')
})

const zones = fc.constantFrom('Africa/Juba', 'Africa/Kinshasa', 'Asia/Kabul', 'America/New_York', 'Pacific/Auckland', 'UTC')
/** Noon is an hour that no clock skips or repeats. */
const noons = fc.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate(), hour: 12, minute: 15 }))

test('what a wall clock shows becomes an instant at which it shows just that', () => {
  fc.assert(fc.property(noons, zones, (clock, timeZone) => {
    expect(wallClockAt({ instant: instantOf({ clock, timeZone }), timeZone })).toEqual(clock)
  }))
})

test('a typed day and hour stay what they were when the zone is chosen afterwards', () => {
  fc.assert(fc.property(noons, zones, zones, (clock, from, to) => {
    expect(wallClockAt({ instant: sameClock({ instant: instantOf({ clock, timeZone: from }), from, to }), timeZone: to })).toEqual(clock)
  }))
})

test('of a moment of which only the day counts, the day stays when the zone is chosen afterwards', () => {
  expect(sameClock({ instant: '2026-05-10T15:30:00.000Z', from: 'UTC', to: 'Africa/Juba', isDay: true })).toBe('2026-05-09T22:00:00.000Z')
})

test('the first moment of a day is of that day', () => {
  fc.assert(fc.property(noons, zones, (clock, timeZone) => {
    expect(wallClockAt({ instant: instantOf({ clock: startOfDay(clock), timeZone }), timeZone })).toMatchObject({ day: clock.day, month: clock.month })
  }))
})
