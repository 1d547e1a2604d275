import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { canonicalId, withCanonicalTargets } from '../../../src/domain/ids'

/** Any spelling that PostgreSQL reads as this id: capitals, braces, hyphens after any group of four digits. */
const spellings = (id: string): fc.Arbitrary<string> =>
  fc.record({ hyphens: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), capitals: fc.array(fc.boolean(), { minLength: 32, maxLength: 32 }), isBraced: fc.boolean() })
    .map(({ hyphens, capitals, isBraced }) => {
      const signs = [...id.replaceAll('-', '')].map((sign, index) => (capitals[index] ? sign.toUpperCase() : sign))
      const spelt = signs.map((sign, index) => (index % 4 === 3 && index < 31 && hyphens[(index - 3) / 4] ? `${sign}-` : sign)).join('')
      return isBraced ? `{${spelt}}` : spelt
    })

describe('an id', () => {
  test('has one spelling, whichever of PostgreSQL’s spellings it comes in', () => {
    fc.assert(fc.property(fc.uuid().chain((id) => fc.tuple(fc.constant(id), spellings(id))), ([id, spelt]) => {
      expect(canonicalId(spelt)).toBe(id)
    }))
  })

  test.each([
    '', '0', 'not-an-id', '0000-0000', '{00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001}', ' 00000000-0000-4000-8000-000000000001',
    '00000000-0000-4000-8000-00000000000g', '000-00000-0000-4000-8000-000000000001', '00000000--0000-4000-8000-000000000001', '00000000-0000-4000-8000-0000000000011', 7, null, undefined,
  ])('is not made of %j', (value) => {
    expect(canonicalId(value)).toBeNull()
  })
})

describe('what a save points to', () => {
  const id = 'abcdef01-0000-4000-8000-000000000001'

  test('is spelt in the one way in links and images, however deep, and nothing else is touched', () => {
    const given = { title: id.toUpperCase(), body: { root: { children: [{ type: 'upload', relationTo: 'media', value: id.toUpperCase() }, { fields: { doc: { relationTo: 'pages', value: `{${id}}` } } }] } }, date: new Date(0) }
    expect(withCanonicalTargets(given)).toEqual({
      title: id.toUpperCase(), body: { root: { children: [{ type: 'upload', relationTo: 'media', value: id }, { fields: { doc: { relationTo: 'pages', value: id } } }] } }, date: new Date(0),
    })
  })

  test('stays as it is where it is no id: that is refused elsewhere, with its field', () => {
    expect(withCanonicalTargets({ relationTo: 'media', value: 'nothing' })).toEqual({ relationTo: 'media', value: 'nothing' })
  })
})
