import type { Language, PerLanguage } from './languages'

/** Listing sections of the public site and the first segment of their addresses, per language. */
export const sections = {
  updates: { en: 'updates', fr: 'actualites' },
  publications: { en: 'publications', fr: 'publications' },
  events: { en: 'events', fr: 'evenements' },
  countries: { en: 'countries', fr: 'pays' },
  outcomes: { en: 'outcomes', fr: 'resultats' },
  organisations: { en: 'organisations', fr: 'organisations' },
} as const satisfies Record<string, PerLanguage<string>>

/** Pages that are not documents: they are composed from relations. */
export const fixedPages = {
  theoryOfChange: { en: 'theory-of-change', fr: 'theorie-du-changement' },
  partners: { en: 'partner-documents', fr: 'documents-partenaires' },
} as const satisfies Record<string, PerLanguage<string>>

export type Section = keyof typeof sections
export type FixedPage = keyof typeof fixedPages

export const sectionSlugs = Object.keys(sections) as Section[]

/** The section whose segment this is in this language, or null. */
export const sectionOf = (language: Language, segment: string): Section | null =>
  sectionSlugs.find((section) => sections[section][language] === segment) ?? null

/** First segments under `/<language>/` that no document of `pages` may take as its slug. */
export const reservedSlugs = (language: Language): string[] =>
  [...Object.values(sections), ...Object.values(fixedPages)].map((segments) => segments[language])

/** Path of a document's page: `/fr/pays/mali`; documents of `pages` stand directly below the language: `/fr/a-propos`. */
export const pathOf = (language: Language, collection: string, slug: string): string =>
  collection in sections
    ? `/${language}/${sections[collection as Section][language]}/${slug}`
    : `/${language}/${slug}`

/** The partners' sign-in, which leads on to a path of the site. */
export const signInPath = ({ language, next }: { language: Language; next: string }): string => `/${language}/${fixedPages.partners[language]}?next=${encodeURIComponent(next)}`
