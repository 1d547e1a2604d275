import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { gatherShortages, isDatabaseShort, isShort, noteShort } from '../../src/shortage'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const failure = (facts: object, message = 'refused') => Object.assign(new Error(message), facts)

test('a shortage is told once at once, then with a number each half minute while it lasts', () => {
  const told: string[] = []
  const note = gatherShortages({ every: 30_000, tell: ({ shortage, count, error }) => told.push(`${shortage} ${count} ${String(error)}`) })
  for (let n = 0; n < 2900; n++) note('database', n)
  note('line')
  expect(told).toEqual(['database 1 0', 'line 1 undefined'])
  vi.advanceTimersByTime(30_000)
  expect(told.splice(0)).toEqual(['database 1 0', 'line 1 undefined', 'database 2899 2899'])
  note('database', 'again')
  vi.advanceTimersByTime(30_000)
  expect(told.splice(0)).toEqual(['database 1 again'])
  vi.advanceTimersByTime(90_000)
  expect(told).toEqual([])
  note('database', 'another day')
  expect(told).toEqual(['database 1 another day'])
})

test.each([
  [failure({ code: '53300', severity: 'FATAL' }), true], [failure({ code: '57014', severity: 'ERROR' }), true], [failure({ code: 'ECONNREFUSED' }), true], [failure({}, 'timeout exceeded when trying to connect'), true],
  [failure({}, 'timeout expired'), true], [failure({ code: '42501', severity: 'ERROR' }), false], [new TypeError('x is not a function'), false], ['timeout', false],
])('a question that failed with %s was met by a shortage: %s', (error, isMet) => expect(isDatabaseShort(error)).toBe(isMet))

test('whoever writes an error down knows a shortage from a fault', () => {
  const [late, missing] = [failure({ code: '57014' }), failure({ code: 'ENOENT' })]
  expect([late, missing].map((error) => isShort(error))).toEqual([false, false])
  noteShort(late)
  expect([late, new Error('a page', { cause: late }), failure({ code: '53300' }), failure({}, 'timeout exceeded when trying to connect'), missing].map((error) => isShort(error))).toEqual([true, true, true, true, false])
})
