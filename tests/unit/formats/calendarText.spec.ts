import fc from 'fast-check'
import { expect, test } from 'vitest'

import { calendar } from '../../../src/formats/calendar'

const written = (words: string) =>
  calendar({ language: 'en', host: 'example.org', events: [{ code: 'abcdefgh', title: words, summary: words, place: words, url: 'https://example.org/en/events/a', start: '2026-03-01T09:00:00.000Z', status: 'scheduled', publishedAt: '2026-02-01T09:00:00.000Z' }] })

const names = ['BEGIN', 'VERSION', 'PRODID', 'CALSCALE', 'BEGIN', 'UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'URL', 'STATUS', 'END', 'END']

test('whatever a text holds, a calendar has its own lines, no control characters, and no line of the text’s making', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('\r', '\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\0', '\u001b', '\u007f', '\ud800', '\t', ',', '\\', 'ATTACH:x', 'é') })), (words) => {
    const text = written(words)
    const lines = text.replace(/\r\n /g, '').split('\r\n').slice(0, -1)
    expect(lines.map((line) => /^[A-Z]+/.exec(line)?.[0])).toEqual(names)
    expect(text.replaceAll('\r\n', '').replaceAll('\t', '')).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028\u2029]/u)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  }), { numRuns: 200 })
}, 60_000)

test('the ends of lines that people write become the format’s own', () => expect(written('a\r\nb\rc\u2028d').replace(/\r\n /g, '')).toContain('SUMMARY;LANGUAGE=en:a\\nb\\nc\\nd\r\n'))
