import { fr } from '@payloadcms/translations/languages/fr'
import { describe, expect, test } from 'vitest'

import { payloadFr } from '../../../src/i18n/admin/payload.fr'

type Words = { [key: string]: string | Words }

/** Every sentence with its key. */
const sentences = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] => (typeof value === 'string' ? [[`${path}${key}`, value]] : sentences(value, `${path}${key}:`)))

/** What the panel of this product never shows: native versions, folders, locks, API keys. */
const unused = /^(version|folder|localization|plugin|authentication:(verify|username)|general:(reindex|confirmReindex|aboutToRestoreAsDraft))/
const placeholders = (sentence: string): string[] => [...new Set(sentence.match(/\{\{\w+\}\}/g) ?? [])].sort()
const payloads = new Map(sentences(fr.translations as Words))
const ours = sentences(payloadFr)

describe('Payload’s panel in French', () => {
  test.each(ours)('our words for %s take the place of Payload’s and name nothing that it does not give', (key, sentence) => {
    expect(payloads.has(key)).toBe(true)
    const given = placeholders(payloads.get(key) ?? '')
    expect(placeholders(sentence).filter((name) => !given.includes(name))).toEqual([])
  })

  test('no sentence hesitates over a gender', () => {
    const shown = new Map([...payloads, ...ours])
    expect([...shown].filter(([key, sentence]) => !unused.test(key) && /\(e\)|\(s\)|nouveau ou nouvelle/.test(sentence)).map(([key]) => key)).toEqual([])
  })

  test('ours are spaced as French is', () => {
    for (const [key, sentence] of ours) {
      expect(sentence, key).not.toMatch(/ [:;!?»]|« |'|[^\u202f][!?]$/)
    }
  })
})
