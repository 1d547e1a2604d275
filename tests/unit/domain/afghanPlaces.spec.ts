import { describe, expect, it } from 'vitest'

import { afghanPlacesIn, namesAfghanPlace } from '../../../src/domain/afghanPlaces'

describe('a place in Afghanistan', () => {
  it('is found in English and French spellings, with accents, hyphens and apostrophes', () => {
    expect(afghanPlacesIn('À Kaboul, Mazar-e-Charif et dans l’Hérat')).toEqual(['herat', 'kabul', 'mazar-i-sharif'])
    expect(afghanPlacesIn('in Kabul, and again in KABUL')).toEqual(['kabul'])
  })
  it('is not the country itself, nor a part of another word', () => {
    expect(namesAfghanPlace('Afghanistan, l’Afghanistan, the Afghan people')).toBe(false)
    expect(namesAfghanPlace('The Ghorbani family and the Logarithm')).toBe(false)
    expect(namesAfghanPlace('Goma, Juba, Gao and Bujumbura')).toBe(false)
  })
})
