import { describe, expect, test } from 'vitest'

import { readTyped } from '../../../src/domain/forms/typedDates'

const shown = (typed: string, isDay: boolean): string | null => {
  const date = readTyped(typed, { isDay })
  return date && `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()} ${date.getHours()}:${date.getMinutes()}`
}

describe('a day that was typed', () => {
  test.each([
    ['15 March 2027', '2027-3-15 0:0'],
    ['15 mars 2027', '2027-3-15 0:0'],
    ['1 août 2027', '2027-8-1 0:0'],
    ['15\u00a0mars\u00a02027', '2027-3-15 0:0'],
    ['15  March   2027', '2027-3-15 0:0'],
    ['1er août 2026', '2026-8-1 0:0'],
    ['le 3 mars 2026', '2026-3-3 0:0'],
    ['mardi 3 mars 2026', '2026-3-3 0:0'],
    ['le mardi 3 mars 2026', '2026-3-3 0:0'],
    ['Tuesday, 3rd March 2026', '2026-3-3 0:0'],
    ['lundi 3 mars 2026', null],
    ['Someday 3 March 2026', null],
    ['3 decembre 2026', '2026-12-3 0:0'],
    ['1ER FEVRIER 2026', '2026-2-1 0:0'],
    ['10/12/2026', '2026-12-10 0:0'],
    [' 2027-03-15 ', '2027-3-15 0:0'],
    ['30 February 2027', null],
    ['15/3/27', null],
    ['next week', null],
    ['', null],
  ])('%s', (typed, expected) => expect(shown(typed, true)).toBe(expected))
})

test.each([
  ['15 March 2027 10:00', '2027-3-15 10:0'],
  ['15 mars 2027 à 10h30', '2027-3-15 10:30'],
  ['3\u00a0mars\u00a02026 à 10\u00a0h\u00a030', '2026-3-3 10:30'],
  ['le 1er août 2026 à 9h', '2026-8-1 9:0'],
  ['15 March 2027', '2027-3-15 0:0'],
  ['15 March 2027, in the morning', null],
])('an hour: %s', (typed, expected) => expect(shown(typed, false)).toBe(expected))
