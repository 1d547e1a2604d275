import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { canonical, canonicalText } from '../../../src/domain/canonical'
import { isTighter, tighter } from '../../../src/domain/exposure'
import { referencesIn } from '../../../src/domain/references'
import { isSlug } from '../../../src/domain/requirements/submit'
import { slugOf } from '../../../src/domain/slug'

describe('the canonical form', () => {
  test.each([[null], [''], [[]], [{}], [{ a: null, b: { c: [] } }], [[null, '', {}]], [{ root: { type: 'root', children: [{ type: 'paragraph', children: [] }] } }]])('takes %j for nothing', (empty) => {
    expect(canonical(empty)).toBeUndefined()
  })
  test('keeps false and zero, which say something', () => {
    expect(canonical({ a: false, b: 0 })).toEqual({ a: false, b: 0 })
  })
  test('writes one letter one way, and a date as an instant', () => {
    expect(canonical({ a: 'e\u0301', b: new Date(0) })).toEqual({ a: 'é', b: '1970-01-01T00:00:00.000Z' })
  })
  test('keeps the empty members of rich text, which its editor needs', () => {
    const text = { root: { type: 'root', format: '', children: [{ type: 'paragraph', children: [] }, { type: 'text', text: 'x' }] } }
    expect(canonical(text)).toEqual(text)
  })
  test('is the same however keys are ordered, and stays the same when taken twice', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (values) => {
      const shuffled = Object.fromEntries(Object.entries(values).reverse())
      expect(canonicalText(shuffled)).toBe(canonicalText(values))
      expect(canonicalText(canonical(values))).toBe(canonicalText(values))
    }))
  })
})

describe('addresses', () => {
  test.each([
    ['Théorie de l’État', 'theorie-de-l-etat'],
    ['Œuvre & sœur', 'oeuvre-soeur'],
    ['  « Réforme » : 1er mars  ', 'reforme-1er-mars'],
    ['Ça va — à Gao !', 'ca-va-a-gao'],
  ])('%s becomes %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })
  test('made from any title are addresses or nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const slug = slugOf(title)
      expect(slug === '' || isSlug(slug)).toBe(true)
    }))
  })
})

describe('exposure', () => {
  test('grows tighter from public to partners to hidden', () => {
    expect([isTighter('partners', 'public'), isTighter('hidden', 'partners'), isTighter('public', 'hidden'), isTighter('public', 'public')]).toEqual([true, true, false, false])
    expect(tighter('public', 'partners')).toBe('partners')
  })
})

test('references are found in relations, lists and rich text alike, with where they stand', () => {
  const found = referencesIn({
    lead: { collection: 'organisations', id: 'a' },
    countries: [{ country: { collection: 'countries', id: 'b' } }],
    body: { root: { children: [{ type: 'link', fields: { doc: { relationTo: 'updates', value: 'c' } } }, { type: 'upload', relationTo: 'media', value: 'd' }] } },
  })
  expect(found.map(({ collection, id, path }) => `${path.split('.')[0] ?? ''} ${collection}:${id}`)).toEqual([
    'lead organisations:a', 'countries countries:b', 'body updates:c', 'body media:d',
  ])
})
