import { ref } from '../references'
import type { SeedDocument } from '../types'

export const navigation: SeedDocument<'navigation'> = {
  key: 'navigation',
  lead: 'en',
  frenchConfidence: 'high',
  live: true,
  text: {
    en: {
      slug: 'navigation',
      title: 'Navigation',
      footerNote: 'With the financial support of the Ministry of Foreign Affairs of the Netherlands',
    },
    fr: {
      slug: 'navigation',
      title: 'Navigation',
      footerNote: 'Avec le soutien financier du ministère des Affaires étrangères des Pays-Bas',
    },
  },
  shared: {
    main: [
      { section: 'theoryOfChange' },
      { section: 'outcomes' },
      { section: 'countries' },
      { section: 'publications' },
      { section: 'updates' },
      { section: 'events' },
      { section: 'organisations' },
    ],
    footer: [
      { page: ref('pages', 'about') },
      { page: ref('pages', 'partners') },
      { page: ref('pages', 'contact') },
      { page: ref('pages', 'accessibility') },
      { page: ref('pages', 'privacy') },
      { section: 'partners' },
    ],
  },
}
