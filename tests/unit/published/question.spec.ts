import { describe, expect, it } from 'vitest'

import { readQuestion } from '../../../src/published/api/question'
import { readCursor, writeCursor } from '../../../src/published/cursor'

const ask = (query: string, type: 'publications' | 'events' | 'pages' = 'publications') => readQuestion({ type, query: new URLSearchParams(query) })
const refusal = (key: string, field: string) => ({ error: { key, field } })

describe('a question to the read API', () => {
  it('has the order and size of its type unless it says otherwise', () => {
    expect(ask('')).toEqual({ filters: {}, sort: '-date', limit: 20 })
    expect(ask('country=mali&type=report&year=2024&sort=title&limit=50')).toEqual({ filters: { country: 'mali', type: 'report', year: '2024' }, sort: 'title', limit: 50 })
  })

  it('that names what its type does not have is refused, never answered more widely', () => {
    expect(ask('contry=mali')).toEqual(refusal('unknownParameter', 'contry'))
    expect(ask('when=past')).toEqual(refusal('unknownParameter', 'when'))
    expect(ask('country=mali', 'pages')).toEqual(refusal('unknownParameter', 'country'))
    expect(ask('exposure=partners')).toEqual(refusal('unknownParameter', 'exposure'))
    expect(ask('draft=true')).toEqual(refusal('unknownParameter', 'draft'))
    expect(ask('constructor=x')).toEqual(refusal('unknownParameter', 'constructor'))
  })

  it.each(['limit=0', 'limit=51', 'limit=1.5', 'limit=x', 'limit=', 'sort=id', 'sort=', 'sort=-start', 'after=x', 'after=', 'year=24', 'type=secret', 'country=', 'country=%00', 'country=a%27b', 'year=2024&year=2025'])(
    '%s is refused', (query) => {
      expect(ask(query)).toMatchObject({ error: { key: 'invalidParameter', field: query.split('=')[0] } })
    })
})

describe('a cursor', () => {
  it('comes back as it was written, for its own order only', () => {
    const cursor = { sort: 'title', value: 'L’élan', code: 'k7m2' } as const
    expect(readCursor({ text: writeCursor(cursor), sort: 'title' })).toEqual(cursor)
    expect(readCursor({ text: writeCursor(cursor), sort: '-date' })).toBeNull()
  })

  it('that PostgreSQL could not read is none', () => {
    expect(readCursor({ text: writeCursor({ sort: '-published', value: 'infinity', code: 'a' }), sort: '-published' })).toBeNull()
    expect(readCursor({ text: writeCursor({ sort: 'title', value: 'a\0', code: 'a' }), sort: 'title' })).toBeNull()
    expect(readCursor({ text: Buffer.from('[]').toString('base64url'), sort: 'title' })).toBeNull()
  })
})
