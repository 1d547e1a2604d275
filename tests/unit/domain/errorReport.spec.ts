import { describe, expect, test } from 'vitest'

import { longestReport, reportedPage, reportedWords, reportProblem } from '../../../src/domain/errorReport'
import { reportLanguages } from '../../../src/domain/roles'

const of = (page: string | null, version: string | null = null) => reportedPage({ page, version, language: 'fr' })

describe('the page that a reader reports', () => {
  test.each(['/fr', '/en/updates', '/fr/pays/mali', '/en/updates/nobody-ever-wrote-this', '/fr/actualités/élections-2026'])('is taken as it was named: %s', (page) => expect(of(page).page).toBe(page))

  test.each([null, '', '/', '/de/x', '/admin', 'https://evil.example/fr', '//evil.example', '/fr/../admin', '/fr/a b', '/fr/x?y=z', '/fr/<b>', '/fr/a\nb', '/fr/a\u202eb', `/fr/${'x'.repeat(300)}`, '/fr/a/b/c/d'])(
    'is the home page where it has not the form of one: %j', (page) => expect(of(page, '2026-11-30T10:00:00.000Z')).toEqual({ page: '/fr', language: 'fr', version: null }))

  test('has the language of its address, and the version that was read where that is a moment', () => {
    expect(of('/en/updates/x', '2026-11-30T10:00:00.000Z')).toEqual({ page: '/en/updates/x', language: 'en', version: '2026-11-30T10:00:00.000Z' })
    for (const version of ['', '3', 'now', '2026-13-45T99:00:00Z', '2026-02-31T10:00:00Z', '2026-11-30T24:00:00Z', '2026-11-30', "2026-11-30T10:00:00Z'; --"]) expect(of('/en', version).version).toBeNull()
  })
})

describe('the words of a report', () => {
  test('are kept as they were typed, without what nobody types', () => expect(reportedWords('  Le 3\u0007 mai\r\n\r\n\tau Mali \u001b')).toBe('Le 3 mai\n\n\tau Mali'))

  test('are some, and at most two thousand characters, however many bytes those take', () => {
    for (const nothing of [' \r\n ', '\u200b\u200b', '\u2800\u00ad'.slice(1), '\u0301']) expect(reportProblem(reportedWords(nothing))).toBe('empty')
    expect([reportProblem('x'), reportProblem('?'), reportProblem('٣')]).toEqual([null, null, null])
    expect([reportProblem('𝒜'.repeat(longestReport)), reportProblem('é'.repeat(longestReport + 1))]).toEqual([null, 'tooLong'])
  })
})

test('reports are for those who edit pages of that language', () => {
  const of = (...roles: Parameters<typeof reportLanguages>[0]['roles']) => reportLanguages({ roles })
  expect([of('officer'), of('translator.fr'), of('translator.en'), of('reviewer.fr'), of('administrator'), of()]).toEqual([['en', 'fr'], ['fr'], ['en'], [], [], []])
})
