import { describe, expect, test } from 'vitest'

import { siteTexts } from '../../../src/i18n/site/texts'

/** Every sentence of a dictionary by its key; what takes parameters is asked with numbers and words that no sentence holds. */
const sentences = (words: unknown, path = ''): Map<string, string> => {
  if (typeof words === 'string') return new Map([[path, words]])
  if (typeof words === 'function') return new Map([[path, String((words as (...given: unknown[]) => unknown)(2, 2, 2))]])
  return new Map(Object.entries(words as object).flatMap(([key, value]) => [...sentences(value, `${path}.${key}`)]))
}
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')
const [english, french] = [sentences(siteTexts.en), sentences(siteTexts.fr)]

describe('the words of the site', () => {
  test('in French, a result is an outcome of the programme and never what a list holds', () => {
    const astray = [...french].filter(([key, words]) => /résultat/iu.test(words) && !/outcome/iu.test(`${english.get(key) ?? ''}${key}`))
    expect(astray).toEqual([])
  })

  test('a list says what it holds, one and many, whole and in part', () => {
    const { updates, publications, events } = siteTexts.fr.filters.counted
    expect([updates(1, 1), publications(6, 6), events(0, 0), updates(30, 12)].map(plain)).toEqual(['1 actualité', '6 publications', '0 événement', '30 actualités, dont 12 sur cette page'])
    const { countries, publications: english } = siteTexts.en.filters.counted
    expect([countries(1, 1), countries(6, 6), english(30, 12)].map(plain)).toEqual(['1 country', '6 countries', '30 publications, 12 shown'])
  })

  test('French says all, older and newer in the gender of what there is', () => {
    const { all, older, newer } = siteTexts.fr.filters
    expect(all).toEqual({ type: 'Tous', country: 'Tous', outcome: 'Tous', organisation: 'Toutes' })
    expect([older.updates, newer.publications, older.events]).toEqual(['Plus anciennes', 'Plus récentes', 'Plus anciens'])
    expect([siteTexts.fr.home.allOf.updates, siteTexts.fr.home.allOf.events, siteTexts.en.home.allOf.updates]).toEqual(['Toutes les actualités', 'Tous les événements', 'All updates'])
  })

  test('kilooctets are written as one word', () => {
    expect([...french].filter(([, words]) => /kilo-octet/iu.test(words))).toEqual([])
  })

  test('English says that nothing is there at present, not for the moment', () => {
    expect([...english].filter(([, words]) => /(at|for) the moment|presently|currently/iu.test(words))).toEqual([])
  })

  test.each([['English', english], ['French', french]] as const)('in %s no sentence breaks a date over a line', (_name, words) => {
    expect([...words].filter(([, sentence]) => /\d (December|décembre)|(December|décembre) \d/u.test(sentence))).toEqual([])
  })
})
