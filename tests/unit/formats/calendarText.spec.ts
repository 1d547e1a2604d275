import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'

import { calendar, type CalendarEvent } from '../../../src/formats/calendar'

const plain: CalendarEvent = {
  code: 'abcdefgh', title: 'A dialogue', url: 'https://example.org/en/events/a', times: { start: '2026-03-01T09:00:00.000Z' }, status: 'scheduled', revision: 0, revisedAt: '2026-02-01T09:00:00.000Z',
}
const file = (event: Partial<CalendarEvent>, language = 'en') => calendar({ language, host: 'example.org', events: [{ ...plain, ...event }] })
const written = (words: string) => file({ title: words, summary: words, place: words })

/** As a program that we did not write reads it. */
const read = (text: string): ICAL.Component => {
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
  if (!event) throw new Error('no event')
  return event
}
const told = (event: Partial<CalendarEvent>, name: string): string | undefined => read(file(event)).getFirstPropertyValue(name)?.toString()

const names = ['BEGIN', 'VERSION', 'PRODID', 'CALSCALE', 'BEGIN', 'UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'LOCATION', 'DESCRIPTION', 'URL', 'STATUS', 'LAST-MODIFIED', 'END', 'END']
const wild = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('\r', '\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\0', '\u001b', '\u007f', '\ud800', '\t', ',', '\\', ';', ':', 'ATTACH:x', '\nSUMMARY:x', 'é', '😀') }))
const ends = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g
const clean = (words: string) => words.replace(ends, '\n').replace(/(?![\t\n])[\p{Cc}\p{Surrogate}]/gu, '')

describe('whatever a text holds', () => {
  test('a calendar has its own lines, no control characters, and no line of the text’s making', () => {
    fc.assert(fc.property(wild, (words) => {
      const text = file({ title: `a${words}`, summary: `a${words}`, place: `a${words}` })
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      const lines = text.replace(/\r\n /g, '').split('\r\n').slice(0, -1)
      expect(lines.map((line) => /^[A-Z-]+/.exec(line)?.[0])).toEqual(names)
      expect(text.replaceAll('\r\n', '').replaceAll('\t', '')).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028\u2029]/u)
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }), { numRuns: 200 })
  }, 60_000)

  test('another program reads the words as they were written', () => {
    fc.assert(fc.property(wild, (words) => {
      const event = read(file({ title: `a${words}`, summary: `a${words}`, place: `a${words}` }))
      for (const name of ['summary', 'description', 'location']) expect(event.getFirstPropertyValue(name)).toBe(clean(`a${words}`))
    }), { numRuns: 200 })
  }, 60_000)

  test('the ends of lines that people write become the format’s own', () => expect(written('a\r\nb\rc\u2028d').replace(/\r\n /g, '')).toContain('SUMMARY;LANGUAGE=en:a\\nb\\nc\\nd\r\n'))
})

test.each(['en', 'fr'])('words are marked as %s', (language) => {
  const text = file({ title: 'SUMMARY: a title', summary: 'DESCRIPTION:\nSUMMARY:', place: 'Bamako' }, language)
  for (const name of ['summary', 'description', 'location']) expect(read(text).getFirstProperty(name)?.getFirstParameter('language')).toBe(language)
  expect(read(text).getFirstPropertyValue('summary')).toBe('SUMMARY: a title')
  expect(text).toContain(`PRODID:-//Just Future//Events//${language.toUpperCase()}\r\n`)
})

describe('when it takes place', () => {
  const days = { allDay: true, timeZone: 'Africa/Addis_Ababa', start: '2023-11-20T21:00:00.000Z' }

  test('hours are told in UTC', () => {
    const times = { start: '2026-03-01T09:00:00.000Z', end: '2026-03-01T17:30:00.000Z', timeZone: 'Asia/Kabul' }
    expect([told({ times }, 'dtstart'), told({ times }, 'dtend')]).toEqual(['2026-03-01T09:00:00Z', '2026-03-01T17:30:00Z'])
    const { start } = times
    expect([told({ times: { start } }, 'dtend'), told({ times: { start, end: start } }, 'dtend')], 'an end that is not after the start is none').toEqual([undefined, undefined])
  })

  test.each([
    [{ ...days, end: '2023-11-21T21:00:00.000Z' }, '2023-11-21', '2023-11-23'],
    [days, '2023-11-21', '2023-11-22'],
    [{ ...days, start: '2023-12-30T21:00:00.000Z' }, '2023-12-31', '2024-01-01'],
    [{ allDay: true, timeZone: 'America/New_York', start: '2026-11-01T04:00:00.000Z' }, '2026-11-01', '2026-11-02'],
  ])('of %j only the days are told, from %s and without %s', (times, first, after) => {
    const event = read(file({ times }))
    expect(['dtstart', 'dtend'].map((name) => event.getFirstProperty(name)?.type)).toEqual(['date', 'date'])
    expect([told({ times }, 'dtstart'), told({ times }, 'dtend')]).toEqual([first, after])
    expect(file({ times })).not.toMatch(/\d{8}T\d{6}(?!Z)/)
  })
})

test.each([['scheduled', 'CONFIRMED'], ['postponed', 'TENTATIVE'], ['rescheduled', 'CONFIRMED'], ['cancelled', 'CANCELLED']] as const)('what is %s is %s to a calendar', (status, word) => expect(told({ status }, 'status')).toBe(word))

test('a calendar that has an event is told that it changed, and knows it by the same name', () => {
  const changed = { revision: 3, revisedAt: '2026-02-07T10:00:00.000Z', title: 'Another', url: 'https://example.org/en/events/b' }
  expect([told({}, 'sequence'), told(changed, 'sequence')]).toEqual(['0', '3'])
  for (const name of ['dtstamp', 'last-modified']) expect([told({}, name), told(changed, name)]).toEqual(['2026-02-01T09:00:00Z', '2026-02-07T10:00:00Z'])
  expect([told({}, 'uid'), told(changed, 'uid'), told(changed, 'url')]).toEqual(['abcdefgh@example.org', 'abcdefgh@example.org', changed.url])
  expect(file({})).toBe(file({}))
})
