import { expect, test } from 'vitest'

import { spokenLanguages } from '../../../src/fields/addresses'

const say = (value: unknown, language: string) => (spokenLanguages({ name: 'interpretation' }).validate as (value: unknown, options: object) => true | string)(value, { req: { i18n: { language } } })

test.each([
  ['en', '“English” is not the code of a language. Write codes as in en, fr, ar, sw.'],
  ['fr', '«\u00a0English\u00a0» n’est pas le code d’une langue. Indiquez des codes, comme en, fr, ar, sw.'],
])('in %s a language written out is refused, with what to write: %s', (language, words) => {
  expect(say(['fr', 'English', 'Français'], language)).toBe(words)
  for (const right of [['en', 'FR', 'sw'], [], null, undefined]) expect(say(right, language)).toBe(true)
})
