import { expect, test } from 'vitest'

import { formatBytes, formatDate, formatDays, formatDownloadTime, formatOffset, formatTime, isTimeZone, languageName } from '../../../src/i18n/format'

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ').replaceAll('\u2060', '')

test.each([
  ['en', '2026-03-01', '1 March 2026'],
  ['fr', '2026-03-01', '1er mars 2026'],
  ['fr', '2026-03-11', '11 mars 2026'],
  ['fr', '2021-03', 'mars 2021'],
  ['en', '2021', '2021'],
  ['en', 'no date', ''],
] as const)('in %s the date %s reads "%s"', (language, date, words) => {
  expect(plain(formatDate(language, date))).toBe(words)
})

test.each(['en', 'fr'] as const)('in %s no date breaks over a line, and a stretch of days only between two dates', (language) => {
  for (const date of ['2021', '2021-03', '2026-03-01', '2026-11-23T23:30:00Z']) expect(formatDate(language, date)).toMatch(/^[^ \u2009]+$/)
  const days = (start: string, end: string) => formatDays({ language, start, end, timeZone: 'UTC' })
  expect(days('2023-11-21', '2023-11-22')).toMatch(/^21–\u206022\u00A0[^ ]+\u00A02023$/)
  expect(days('2023-12-01', '2023-12-02')).toMatch(/^1(er)?–\u20602\u00A0[^ ]+\u00A02023$/)
  expect(days('2023-11-30', '2023-12-02')).toMatch(/^30\u00A0[^ ]+\u00A0– 2\u00A0[^ ]+\u00A02023$/)
  expect(days('2025-12-31', '2026-01-02')).toMatch(/^31\u00A0[^ ]+\u00A02025\u00A0– 2\u00A0[^ ]+\u00A02026$/)
})

test.each([
  ['en', 245_321, '245 KB'], ['fr', 245_321, '245 ko'], ['fr', 1_400_000, '1,4 Mo'], ['en', 1_400_000, '1.4 MB'], ['en', 999_600, '1 MB'], ['en', 12, '1 KB'],
] as const)('in %s, %i bytes weigh %s', (language, bytes, words) => {
  expect(plain(formatBytes(language, bytes))).toBe(words)
})

test.each([
  ['en', 50_000, '1 second'], ['en', 245_321, '5 seconds'], ['fr', 1_000_000, '20 secondes'], ['fr', 2_900_000, '1 minute'], ['en', 20_000_000, '7 minutes'],
] as const)('in %s, %i bytes take %s at 400 kbit/s', (language, bytes, words) => {
  expect(plain(formatDownloadTime(language, bytes))).toBe(words)
})

test('the days of an event are those of its place', () => {
  const kabul = { start: '2026-02-28T20:30:00Z', end: '2026-03-02T10:00:00Z', timeZone: 'Asia/Kabul' }
  expect(plain(formatDays({ language: 'fr', ...kabul }))).toBe('1er–2 mars 2026')
  expect(plain(formatDays({ language: 'en', ...kabul }))).toBe('1–2 March 2026')
})

test('an event that ends before it starts is given its first day', () => {
  expect(plain(formatDays({ language: 'en', start: '2026-03-02T00:00:00Z', end: '2026-03-01T00:00:00Z', timeZone: 'UTC' }))).toBe('2 March 2026')
})

test('the clock of Kabul is half an hour off the others', () => {
  expect(plain(formatTime('fr', '2026-03-01T09:30:00Z', 'Asia/Kabul'))).toBe('14 h 00')
  expect(formatTime('en', '2026-03-01T04:00:00Z', 'Asia/Kabul')).toBe('08:30')
  expect(formatOffset('2026-03-01T09:30:00Z', 'Asia/Kabul')).toBe('UTC+4:30')
  expect(formatOffset('2026-03-01T09:30:00Z', 'Africa/Bamako')).toBe('UTC')
})

test('what is no time zone is known as none', () => {
  expect(['Asia/Kabul', 'Mars/Olympus', '', undefined].map(isTimeZone)).toEqual([true, false, false, false])
})

test.each([
  ['en', 'fr', 'French'], ['fr', 'AR', 'arabe'], ['en', 'English', 'English'], ['fr', 'English and French', 'English and French'], ['en', 'xx', 'xx'],
] as const)('in %s the language of the code %s is called "%s": what is no code stays as it was written', (language, code, name) => {
  expect(languageName(language, code)).toBe(name)
})
