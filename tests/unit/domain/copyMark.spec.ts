import { expect, test } from 'vitest'

import { bearsCopyMark, titleOfCopy } from '../../../src/domain/copyMark'

test.each([
  ['en', 'A dialogue in Gao', 'A dialogue in Gao (copy)'],
  ['fr', 'Un dialogue à Gao', 'Un dialogue à Gao (copie)'],
  ['en', 'A dialogue in Gao (copy)', 'A dialogue in Gao (copy 2)'],
  ['fr', 'Un dialogue à Gao (copie 9)', 'Un dialogue à Gao (copie 10)'],
  ['en', 'Copy', 'Copy (copy)'],
  ['en', 'W'.repeat(40), `${'W'.repeat(32)}… (copy)`],
] as const)('in %s the copy of "%s" is called "%s"', (language, title, expected) => {
  const copy = titleOfCopy({ title, language, longest: 40 })
  expect([copy, bearsCopyMark(copy), [...copy].length <= 40]).toEqual([expected, true, true])
})

test.each(['A (copy) of a treaty', 'The copy', 'A hard copy', 'Note (copyright)', ''])('"%s" is nobody’s copy', (title) => expect(bearsCopyMark(title)).toBe(false))
