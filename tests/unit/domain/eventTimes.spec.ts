import { describe, expect, test } from 'vitest'

import { daysOf, firstDayOf, isOver, overAt } from '@/domain/eventTimes'

const addis = { timeZone: 'Africa/Addis_Ababa', allDay: true }

describe('an event of which only the days are known', () => {
  test.each([
    [{ ...addis, start: '2023-11-20T21:00:00.000Z', end: '2023-11-21T21:00:00.000Z' }, '2023-11-21', '2023-11-22', '2023-11-22T21:00:00.000Z'],
    [{ ...addis, start: '2023-11-20T21:00:00.000Z' }, '2023-11-21', '2023-11-21', '2023-11-21T21:00:00.000Z'],
    [{ ...addis, start: '2023-12-30T21:00:00.000Z' }, '2023-12-31', '2023-12-31', '2023-12-31T21:00:00.000Z'],
    [{ ...addis, start: '2023-11-20T21:00:00.000Z', end: '2023-11-01T21:00:00.000Z' }, '2023-11-21', '2023-11-21', '2023-11-21T21:00:00.000Z'],
    [{ allDay: true, timeZone: 'America/New_York', start: '2026-11-01T04:00:00.000Z' }, '2026-11-01', '2026-11-01', '2026-11-02T05:00:00.000Z'],
    [{ allDay: true, timeZone: 'Nowhere/Atall', start: '2026-05-10T09:00:00.000Z' }, '2026-05-10', '2026-05-10', '2026-05-11T00:00:00.000Z'],
  ])('of %j lasts from %s to %s and is over at %s', (times, first, last, over) => {
    expect(daysOf(times)).toEqual({ first, last })
    expect([firstDayOf(times), overAt(times)]).toEqual([first, over])
    expect([isOver(times, new Date(Date.parse(over) - 1).toISOString()), isOver(times, over)]).toEqual([false, true])
  })
})

describe('an event with hours', () => {
  test.each([
    [{ start: '2026-05-10T09:00:00.000Z', end: '2026-05-10T11:00:00.000Z' }, '2026-05-10T11:00:00.000Z'],
    [{ start: '2026-05-10T09:00:00.000Z', timeZone: 'Asia/Kabul' }, '2026-05-10T09:00:00.000Z'],
    [{ end: '2026-05-10T11:00:00.000Z' }, '2026-05-10T11:00:00.000Z'],
  ])('of %j is over at %s', (times, over) => {
    expect(overAt(times)).toBe(over)
    expect(daysOf(times)).toBeNull()
  })
})

test.each([[{}], [{ allDay: true }], [{ start: 'soon', allDay: true }], [{ start: 'soon' }]])('an event of %j has no days and is never over', (times) => {
  expect([daysOf(times), overAt(times), isOver(times, '2999-01-01T00:00:00.000Z')]).toEqual([null, null, false])
})
