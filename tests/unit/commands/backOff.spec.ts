import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { pauseBeforeRestart } from '../../../src/commands/backOff'

describe('what ended is started again', () => {
  test('at once the first time, then after longer and longer waits, then no more', () => {
    const ends = [0, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000]
    expect(ends.map((_, index) => pauseBeforeRestart(ends.slice(0, index + 1)))).toEqual([0, 250, 500, 1_000, 2_000, 4_000, null])
  })

  test('for ever, when it ends less often than once a minute', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 60_001, max: 10_000_000 }), { minLength: 1, maxLength: 50 }), (gaps) => {
        const ends = gaps.reduce<number[]>((all, gap) => [...all, (all.at(-1) ?? 0) + gap], [])
        expect(pauseBeforeRestart(ends)).toBe(0)
      }),
    )
  })
})
