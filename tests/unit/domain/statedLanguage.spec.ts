import { expect, test } from 'vitest'

import { doubtedLanguage, languageOfTag } from '../../../src/domain/statedLanguage'

test.each([
  ['en', 'en'], ['en-GB', 'en'], ['EN_us', 'en'], ['fr-FR', 'fr'], ['fra', 'fr'], ['ENG', 'en'], [' pt-BR', 'pt'],
  ['', null], [null, null], ['x-default', null], ['und', null], ['zxx', null], ['English', null], ['1', null], ['en1', null],
])('the tag %j names %j', (tag, language) => {
  expect(languageOfTag(tag)).toBe(language)
})

test.each([
  ['en', 'fr', 'en'], ['fr', 'fr', null], [null, 'fr', null], [undefined, 'fr', null], ['', 'fr', null], ['pt', 'en', 'pt'], ['en', undefined, null],
])('a PDF that states %j in a record of %j is doubted for %j', (stated, given, doubted) => {
  expect(doubtedLanguage({ stated, given })).toBe(doubted)
})
