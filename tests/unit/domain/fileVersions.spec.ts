import { expect, test } from 'vitest'

import { versionsToBe } from '../../../src/domain/fileVersions'

const version = (number: number, sha256: string, isLatest = false) => ({ number, sha256, name: 'a.pdf', bytes: 1, pages: 1, fileLanguage: 'en', publishedAt: '2026-01-01T00:00:00.000Z', isLatest })
const file = (sha256: string) => ({ collection: 'documents', id: 'd', sha256, name: 'b.pdf', bytes: 2, pages: 3, language: 'fr', previewAt: '/preview/fr/e/file' })
const publishedAt = '2026-03-01T00:00:00.000Z'

test.each([
  ['the first', [], file('a'), ['1 a latest']],
  ['the next, which was not there before', [version(1, 'a', true)], file('b'), ['2 b latest', '1 a']],
  ['the next, although an earlier one is the same', [version(2, 'b', true), version(1, 'a')], file('a'), ['3 a latest', '2 b', '1 a']],
  ['the newest as it is', [version(2, 'b', true), version(1, 'a')], file('b'), ['2 b latest', '1 a']],
  ['none', [version(1, 'a', true)], undefined, ['1 a latest']],
] as const)('the file of a text becomes %s', (_what, versions, given, expected) => {
  expect(versionsToBe({ versions, file: given, publishedAt }).map(({ number, sha256, isLatest }) => `${number} ${sha256}${isLatest ? ' latest' : ''}`)).toEqual(expected)
})

test('what is not published yet is found where staff see it', () => {
  expect(versionsToBe({ versions: [], file: file('a'), publishedAt })).toEqual([
    { number: 1, sha256: 'a', name: 'b.pdf', bytes: 2, pages: 3, fileLanguage: 'fr', publishedAt, isLatest: true, previewAt: '/preview/fr/e/file' },
  ])
})
