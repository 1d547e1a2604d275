import { describe, expect, it } from 'vitest'

import { afghanPlacesIn } from '../../../src/domain/afghanPlaces'

describe('a place in Afghanistan', () => {
  it('is found in English and French spellings, with accents, hyphens and apostrophes', () => {
    expect(afghanPlacesIn('À Kaboul, Mazar-e-Charif et dans l’Hérat')).toEqual(['herat', 'kabul', 'mazar-i-sharif'])
    expect(afghanPlacesIn('in Kabul, and again in KABUL')).toEqual(['kabul'])
  })
  it('is not the country itself, nor a part of another word', () => {
    expect(afghanPlacesIn('Afghanistan, l’Afghanistan, the Afghan people')).toEqual([])
    expect(afghanPlacesIn('The Ghorbani family and the Logarithm')).toEqual([])
    expect(afghanPlacesIn('Goma, Juba, Gao and Bujumbura')).toEqual([])
  })
})
