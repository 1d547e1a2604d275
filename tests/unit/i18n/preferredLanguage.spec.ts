import { expect, it } from 'vitest'

import { preferredLanguage } from '../../../src/i18n/preferredLanguage'

it.each([
  ['fr', 'fr'], ['fr-CD,fr;q=0.9,en;q=0.8', 'fr'], ['en;q=0.5, fr;q=0.7', 'fr'], ['de, fr;q=0.1', 'fr'], ['sw', 'en'], ['', 'en'], [null, 'en'], ['fr;q=0', 'en'], ['*', 'en'], ['x'.repeat(9999), 'en'],
])('Accept-Language %j asks for %s', (header, language) => {
  expect(preferredLanguage({ header })).toBe(language)
})

it('chooses among what there is', () => {
  expect(preferredLanguage({ header: 'en', offered: ['fr'] })).toBe('fr')
  expect(preferredLanguage({ header: 'en', offered: [] })).toBeUndefined()
})
