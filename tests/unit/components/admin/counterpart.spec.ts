import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { counterparts } from '../../../../src/components/admin/document/counterpart'

/** Blocks as letters: 2 and 3 headings of that level, p a paragraph, l a list, t a table, q a quotation, i an image. */
const kinds: Record<string, string> = { 2: 'h2', 3: 'h3', p: 'text', l: 'list', t: 'table', q: 'quote', i: 'image' }
const blocks = (letters: string): string[] => [...letters].map((letter) => kinds[letter] ?? letter)

describe('the blocks of the original that those of its translation stand for', () => {
  test.each([
    { says: 'each its own in a text of the same shape', own: '2pplp2ptp', original: '2pplp2ptp', is: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
    { says: 'as far as it is translated', own: '2pp', original: '2pplp2ptp', is: [0, 1, 2] },
    { says: 'a heading for its heading, where a paragraph before it is missing', own: '2p2p', original: '2pp2p', is: [0, 1, 3, 4] },
    { says: 'a paragraph that was parted for the one it was', own: '2ppl2p', original: '2pl2p', is: [0, 1, 1, 2, 3, 4] },
    { says: 'what follows a heading that was left out for what follows it', own: '2pp2pl2pq', original: '2p2p2pl2pq', is: [0, 1, 3, 4, 5, 6, 7, 8, 9] },
    { says: 'paragraphs whose headings have no style yet in their order', own: 'pppp', original: '2p2p', is: [0, 1, 2, 3] },
    { says: 'the first, for what comes before anything it stands for', own: 'pp2p', original: '2p', is: [0, 0, 0, 1] },
    { says: 'the last of the original, for what is longer', own: '2ppp', original: '2p', is: [0, 1, 1, 1] },
    { says: 'nothing in an empty original', own: 'pp', original: '', is: [] },
  ])('are $says', ({ own, original, is }) => {
    expect(counterparts(blocks(own), blocks(original))).toEqual(is)
  })

  const shape = fc.array(fc.constantFrom(...Object.values(kinds)), { minLength: 1, maxLength: 25 })

  test('are its own in a text of the same shape, as far as it goes', () => {
    fc.assert(fc.property(shape, (all) => {
      expect(counterparts(all, all)).toEqual(all.map((_, place) => place))
    }))
  })

  test('are always blocks of the original, and never go back', () => {
    fc.assert(fc.property(shape, shape, (own, original) => {
      const found = counterparts(own, original)
      expect(found).toHaveLength(own.length)
      expect(found.every((place, index) => place >= (found[index - 1] ?? 0) && place < original.length)).toBe(true)
    }))
  })
})
