import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { counterpart } from '../../../../src/components/admin/document/counterpart'

const [heading, text] = [true, false]

describe('the block of the original that a block of its translation stands for', () => {
  test.each([
    { says: 'the same place in the same text', own: [text, text], original: [text, text, text], is: 1 },
    { says: 'a heading for a heading', own: [text, heading], original: [text, text, heading, text], is: 2 },
    { says: 'as far behind the same heading, whatever became of what stands before', own: [text, text, text, heading, text], original: [text, heading, text, text], is: 2 },
    { says: 'the last of the section where one paragraph became several', own: [text, text, text], original: [text, heading, text], is: 0 },
    { says: 'the first section of two headings in a row', own: [heading, heading], original: [heading, heading, text], is: 1 },
    { says: 'the last block where the translation has more headings', own: [heading, heading, text], original: [heading, text], is: 1 },
    { says: 'nothing in an empty original', own: [text], original: [], is: -1 },
  ])('is $says', ({ own, original, is }) => {
    expect(counterpart(own, original)).toBe(is)
  })

  const shape = fc.array(fc.boolean(), { minLength: 1, maxLength: 30 })

  test('is each block’s own in a translation of the same shape', () => {
    fc.assert(fc.property(shape, (blocks) => {
      blocks.forEach((_, place) => expect(counterpart(blocks.slice(0, place + 1), blocks)).toBe(place))
    }))
  })

  test('is always a block of the original, whatever shape the two have', () => {
    fc.assert(fc.property(shape, shape, (own, original) => {
      const place = counterpart(own, original)
      expect(place).toBeGreaterThanOrEqual(0)
      expect(place).toBeLessThan(original.length)
    }))
  })
})
