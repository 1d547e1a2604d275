import type { PerLanguage } from '../languages'

/** How a reader names the clock of a place. Zones that are not here are named after the last part of their IANA name. */
const cities: Record<string, PerLanguage<string>> = {
  'Asia/Kabul': { en: 'Kabul', fr: 'Kaboul' },
  'Africa/Juba': { en: 'Juba', fr: 'Djouba' },
  'Africa/Addis_Ababa': { en: 'Addis Ababa', fr: 'Addis-Abeba' },
  'Africa/Kampala': { en: 'Kampala', fr: 'Kampala' },
  'Africa/Cairo': { en: 'Cairo', fr: 'Le Caire' },
  'Africa/Algiers': { en: 'Algiers', fr: 'Alger' },
  'Africa/Ndjamena': { en: 'N’Djamena', fr: 'N’Djaména' },
  'Europe/London': { en: 'London', fr: 'Londres' },
  'Europe/Brussels': { en: 'Brussels', fr: 'Bruxelles' },
  'Europe/Zurich': { en: 'Zurich', fr: 'Zurich' },
  'America/New_York': { en: 'New York', fr: 'New York' },
  UTC: { en: 'Universal', fr: 'Greenwich' },
}

/** The city that names a time zone: `Asia/Kabul` → "Kabul", « Kaboul ». */
export const cityOf = (language: keyof PerLanguage<string>, zone: string): string =>
  cities[zone]?.[language] ?? zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
