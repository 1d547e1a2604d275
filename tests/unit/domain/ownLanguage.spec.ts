import { expect, test } from 'vitest'

import { ownLanguage } from '../../../src/domain/ownLanguage'
import type { Role } from '../../../src/domain/roles'

const cases: [roles: Role[], interfaceLanguage: string | undefined, expected: string][] = [
  [['translator.fr'], 'en', 'fr'],
  [['reviewer.en'], 'fr', 'en'],
  [['translator.fr', 'reviewer.fr'], 'en', 'fr'],
  [['translator.fr', 'reviewer.en'], 'fr', 'fr'],
  [['officer'], 'fr', 'fr'],
  [['officer', 'translator.fr'], 'en', 'en'],
  [['administrator'], undefined, 'en'],
  [['officer'], 'de', 'en'],
  [[], 'fr', 'fr'],
]

test.each(cases)('%j, who reads the panel in %s, begins in %s', (roles, interfaceLanguage, expected) => {
  expect(ownLanguage({ roles, interfaceLanguage })).toBe(expected)
})
