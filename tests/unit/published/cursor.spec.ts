import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readCursor, writeCursor } from '../../../src/published/cursor'

const read = (value: string) => readCursor({ sort: '-published', text: writeCursor({ sort: '-published', value, code: 'abcdefgh' }) })
const untimed = (title: string) => readCursor({ sort: '-published', text: writeCursor({ sort: '-published', value: null, code: 'abcdefgh', title }) })

test.each(['2026-13-01 00:00:00+00', '2026-00-01 00:00:00+00', '2026-02-30 00:00:00+00', '2025-02-29 00:00:00+00', '2026-01-01 24:00:00+00', '2026-01-01 23:60:00+00', '2026-01-01 23:59:60+00', '0000-01-01 00:00:00+00', '2026-01-01', ''])(
  '%s is no place in a list: PostgreSQL knows no such time', (value) => expect(read(value)).toBeNull())

test.each(['2026-02-28 23:59:59+00', '2024-02-29 00:00:00.123456+00', '0099-01-01 00:00:00+00'])('%s is one', (value) => expect(read(value)?.value).toBe(value))

test('no value is the place by title among what has none', () => {
  expect(untimed('Écoles')).toEqual({ sort: '-published', value: null, code: 'abcdefgh', title: 'Écoles' })
  expect(untimed('a\0b')).toBeNull()
})

test('neither a value with a title nor none without is a place', () => {
  for (const place of [['-published', '2026-02-28 23:59:59+00', 'abcdefgh', 'A'], ['-published', null, 'abcdefgh']]) {
    expect(readCursor({ sort: '-published', text: Buffer.from(JSON.stringify(place)).toString('base64url') })).toBeNull()
  }
})

test('every time that is on the calendar is one', () => {
  fc.assert(fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
    expect(read(`${date.toISOString().slice(0, 19).replace('T', ' ')}+00`)).not.toBeNull()
  }))
})
