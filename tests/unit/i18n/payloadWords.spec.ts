import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { describe, expect, test } from 'vitest'

import { payloadEn } from '../../../src/i18n/admin/payload.en'
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

  test.each([['English', en.translations as Words, payloadEn], ['French', fr.translations as Words, payloadFr]])('no sentence of the panel ends with three dots in %s', (_name, theirs, own) => {
    const shown = new Map([...sentences(theirs), ...sentences(own)])
    expect([...shown].filter(([key, sentence]) => !unused.test(key) && sentence.includes('...')).map(([key]) => key)).toEqual([])
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

  test('the line of what is selected in a list, which gives no label, reads without it', () => {
    expect(payloadFr.general.selectedCount.replace('{{count}}', '3').replace('{{label}}', '').trim()).toBe('Dans la sélection\u00a0: 3')
  })

  test.each(['created', 'deleted', 'lastModified'] as const)('%s, behind which Payload sets a colon, ends as it does in French', (key) => {
    expect(payloadFr.general[key]).toMatch(/\S\u00a0$/)
  })
})

describe('accounts and the trash, in Payload’s panel', () => {
  const english = new Map(sentences(en.translations as Words))
  const parts = (sentence: string): string[] => [...new Set(sentence.match(/\{\{\w+\}\}|<\/?\d>/g) ?? [])].sort()

  test.each(sentences(payloadEn))('our English for %s takes the place of Payload’s, with what it gives', (key, sentence) => {
    expect(parts(english.get(key) ?? '').filter((part) => part !== '{{label}}')).toEqual(parts(sentence).filter((part) => part !== '{{label}}'))
  })

  test.each(['aboutToTrash', 'aboutToTrashCount', 'aboutToRestore', 'aboutToRestoreCount'] as const)('%s says in both languages what happens', (key) => {
    const told = key.startsWith('aboutToTrash') ? [/Readers.*submitted.*Nothing is deleted/, /public.*soumis.*Rien n’est supprimé/] : [/working copy.*site.*address/, /en cours d’écriture.*en ligne.*adresse/]
    expect(payloadEn.general[key]).toMatch(told[0] ?? '')
    expect(payloadFr.general[key]).toMatch(told[1] ?? '')
  })
})
