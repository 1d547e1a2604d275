import { describe, expect, it } from 'vitest'
import { ref, referencesIn, resolveReferences } from '../../../src/seed/references'
import { body, link, p } from '../../../src/seed/richText'

const text = body(p('see ', link('Mali', ref('countries', 'mali'))))

describe('relations by name', () => {
  it('are found in shared values and inside rich text', () => {
    expect(referencesIn([{ funder: ref('organisations', 'mfa-nl') }, text])).toEqual([
      { collection: 'organisations', key: 'mfa-nl' },
      { collection: 'countries', key: 'mali' },
    ])
  })

  it('become ids, and nothing else changes', () => {
    const resolved = resolveReferences(text, ({ collection, key }) => `${collection}-${key}`)
    expect(referencesIn(resolved)).toEqual([])
    expect(JSON.stringify(resolved)).toBe(
      JSON.stringify(text).replace('{"collection":"countries","key":"mali"}', '"countries-mali"'),
    )
  })
})
