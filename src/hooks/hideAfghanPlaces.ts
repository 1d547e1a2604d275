import type { CollectionBeforeChangeHook } from 'payload'

import { afghanPlacesIn } from '../domain/afghanPlaces'

/** What does not say where people are: a country's capital is part of naming the country. */
const silent = new Set(['capital', 'timeZone', 'timeZones', 'internalNote', 'leadLanguage', 'metPlaces', 'id', 'base'])

const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => (silent.has(key) ? [] : wordsIn(inner)))
}

const known = (doc: Record<string, unknown> | undefined): string[] => (Array.isArray(doc?.['metPlaces']) ? (doc['metPlaces'] as string[]) : [])

/**
 * Hides a document when a save, in whichever language and by whomever, names a place in Afghanistan that none of its saves named before.
 * An officer who then loosens the exposure has decided: the same place never hides the document again, another one does.
 */
export const hideAfghanPlaces: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = known(originalDoc)
  const met = afghanPlacesIn(wordsIn(data).join('\n')).filter((place) => !before.includes(place))
  return met.length === 0 ? data : { ...data, exposure: 'hidden', metPlaces: [...before, ...met] }
}
