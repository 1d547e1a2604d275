import { expect, test } from 'vitest'

import { eventTime, eventTitle, eventWhen, periodWords } from '../../../src/components/site/when'

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ').replaceAll('\u2060', '')

test.each([
  ['fr', { start: '2026-03-01T09:30:00Z', timeZone: 'Asia/Kabul' }, '1er mars 2026, 14 h 00, heure de Kaboul (UTC+4:30)'],
  ['fr', { start: '2026-03-01T09:30:00Z', end: '2026-03-01T10:30:00Z', timeZone: 'Africa/Addis_Ababa' }, '1er mars 2026, de 12 h 30 à 13 h 30, heure d’Addis-Abeba (UTC+3)'],
  ['en', { start: '2026-03-01T09:30:00Z', timeZone: 'Africa/Lubumbashi' }, '1 March 2026, 11:30, Lubumbashi time (UTC+2)'],
  ['en', { start: '2023-11-20T21:00:00Z', end: '2023-11-21T21:00:00Z', timeZone: 'Africa/Addis_Ababa', allDay: true }, '21–22 November 2023'],
  ['en', { timeZone: 'Asia/Kabul' }, ''],
] as const)('in %s the time of %j is told as "%s"', (language, times, words) => {
  expect(plain(eventTime(language, times))).toBe(words)
})

test.each([
  ['en', { from: '2021', to: '2025-12-31' }, '2021 – 31 December 2025'],
  ['fr', { to: '2025-01-29' }, 'jusqu’au 29 janvier 2025'],
  ['fr', { to: '2025-03-01' }, 'jusqu’au 1er mars 2025'],
  ['fr', { to: '2025' }, 'jusqu’en 2025'],
  ['fr', { from: '2023-07' }, 'depuis juillet 2023'],
  ['fr', { from: '2025-03-01' }, 'depuis le 1er mars 2025'],
  ['en', {}, ''],
] as const)('in %s the period %j reads "%s"', (language, period, words) => {
  expect(plain(periodWords(language, period))).toBe(words)
})

test.each([
  ['en', 'scheduled', '1 March 2026', 'A dialogue'],
  ['en', 'postponed', 'Postponed. Announced for 1 March 2026', 'Postponed: A dialogue'],
  ['fr', 'postponed', 'Reporté. Date annoncée : 1er mars 2026', 'Reporté : A dialogue'],
  ['en', 'rescheduled', 'New date: 1 March 2026', 'New date: A dialogue'],
  ['fr', 'rescheduled', 'Nouvelle date : 1er mars 2026', 'Nouvelle date : A dialogue'],
  ['fr', 'cancelled', 'Annulé. Date annoncée : 1er mars 2026', 'Annulé : A dialogue'],
] as const)('in %s an event that is %s reads "%s", and "%s" in a feed', (language, eventStatus, when, title) => {
  expect(plain(eventWhen(language, { shared: { start: '2026-03-01T09:30:00Z', allDay: true }, eventStatus }))).toBe(when)
  expect(plain(eventTitle(language, { title: 'A dialogue', eventStatus }))).toBe(title)
})

const kabul = { start: '2026-12-21T09:30:00Z', timeZone: 'Asia/Kabul' }
test.each([
  ['en', kabul, '2026-11-21T04:30:00Z', 'New date: 21 December 2026, 14:00, Kabul time (UTC+4:30), instead of 21 November 2026'],
  ['fr', { ...kabul, allDay: true }, '2026-11-01T04:30:00Z', 'Nouvelle date : 21 décembre 2026, au lieu du 1er novembre 2026'],
  ['en', { ...kabul, allDay: true }, '2026-11-20T20:00:00Z', 'New date: 21 December 2026, instead of 21 November 2026'],
  ['fr', kabul, '2026-12-21T04:30:00Z', 'Nouvelle date : 21 décembre 2026, 14 h 00, heure de Kaboul (UTC+4:30), au lieu du 21 décembre 2026, 9 h 00, heure de Kaboul (UTC+4:30)'],
] as const)('in %s a new date %j says which one it replaces: %s', (language, shared, previousStart, words) => {
  expect(plain(eventWhen(language, { shared, eventStatus: 'rescheduled', previousStart }))).toBe(words)
})
