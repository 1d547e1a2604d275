import { expect, test } from 'vitest'

import { partsOf } from '../../../src/domain/authors'
import type { Language } from '../../../src/i18n/languages'

const subject = { collection: 'updates', id: 'u' }
const media = (id: string) => ({ collection: 'media', id })
const scopes = (language: Language, named: { text?: string[]; shared?: string[] }) =>
  partsOf({ subject, language, lead: 'en', named: { text: (named.text ?? []).map(media), shared: (named.shared ?? []).map(media) } })
    .map(({ document, scope }) => `${document} ${scope}`)

test.each<[string, Language, { text?: string[]; shared?: string[] }, string[]]>([
  ['a lead is made of its text and of the shared values', 'en', {}, ['u en', 'u shared']],
  ['a translation is made of its text alone', 'fr', {}, ['u fr']],
  ['an image in a text counts with its words in that language, its credit and its bytes', 'fr', { text: ['m'] }, ['u fr', 'm fr', 'm shared', 'm file']],
  ['an image among the shared values counts for the lead with its bytes', 'en', { shared: ['m'] }, ['u en', 'u shared', 'm en', 'm shared', 'm file']],
  ['of the same image a translation holds the words and the credit', 'fr', { shared: ['m'] }, ['u fr', 'm fr', 'm shared']],
  ['an image in both places counts once, with all it has', 'fr', { text: ['m'], shared: ['m'] }, ['u fr', 'm fr', 'm shared', 'm file']],
])('%s', (_name, language, named, expected) => {
  expect(scopes(language, named)).toEqual(expected)
})

test('documents that a text only links to are no part of it, and a PDF is', () => {
  const parts = partsOf({ subject, language: 'en', lead: 'en', named: { text: [{ collection: 'documents', id: 'd' }], shared: [{ collection: 'countries', id: 'c' }] } })
  expect(parts.filter(({ collection }) => collection !== 'updates').map(({ collection, scope }) => `${collection} ${scope}`)).toEqual(['documents en', 'documents shared', 'documents file'])
})
