import type { PerLanguage } from '../languages'

/** The list of a type as a whole, beside its trash: French agrees with each. */
export const wholeLists: Record<string, PerLanguage<string>> = {
  updates: { en: 'All updates', fr: 'Toutes les actualités' },
  publications: { en: 'All publications', fr: 'Toutes les publications' },
  events: { en: 'All events', fr: 'Tous les événements' },
  organisations: { en: 'All organisations', fr: 'Toutes les organisations' },
  countries: { en: 'All countries', fr: 'Tous les pays' },
  outcomes: { en: 'All programme outcomes', fr: 'Tous les résultats du programme' },
  pages: { en: 'All pages', fr: 'Toutes les pages' },
}
