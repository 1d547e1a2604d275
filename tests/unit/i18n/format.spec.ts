import { expect, test } from 'vitest'

import { formatBytes, formatDate, formatDays, formatDownloadTime, formatOffset, formatTime, isTimeZone } from '../../../src/i18n/format'

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

test.each([
  ['en', '2026-03-01', '1 March 2026'],
  ['fr', '2026-03-01', '1er mars 2026'],
  ['fr', '2026-03-11', '11 mars 2026'],
  ['fr', '2021-03', 'mars 2021'],
  ['en', '2021', '2021'],
  ['en', 'no date', ''],
] as const)('in %s the date %s reads "%s"', (language, date, words) => {
  expect(formatDate(language, date)).toBe(words)
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
  expect(formatDays({ language: 'fr', ...kabul })).toBe('1er–2 mars 2026')
  expect(formatDays({ language: 'en', ...kabul })).toBe('1–2 March 2026')
})

test('an event that ends before it starts is given its first day', () => {
  expect(formatDays({ language: 'en', start: '2026-03-02T00:00:00Z', end: '2026-03-01T00:00:00Z', timeZone: 'UTC' })).toBe('2 March 2026')
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
