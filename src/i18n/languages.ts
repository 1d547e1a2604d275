/** The languages of the product, equal among themselves. To add one, add an entry: the compiler lists what is missing. */
export const languages = {
  en: { name: 'English', intl: 'en-GB', openGraph: 'en_GB' },
  fr: { name: 'Français', intl: 'fr-FR', openGraph: 'fr_FR' },
} as const

export type Language = keyof typeof languages

export const languageCodes = Object.keys(languages) as Language[]

export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(languages, value)

/** What a program gets that asks for texts and names no language. */
export const defaultLanguage: Language = 'en'

/** A value per language; a missing language does not compile. */
export type PerLanguage<T> = Record<Language, T>
