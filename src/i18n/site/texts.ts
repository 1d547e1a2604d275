import { isLanguage, type Language, type PerLanguage } from '../languages'
import { typesetAll } from '../typography'
import { en, type SiteText } from './en'
import { fr } from './fr'

/** Sentences made of parameters are typeset like every other string. */
const typesetTexts = <T>(language: Language, value: T): T => {
  if (typeof value === 'function') return ((...args: unknown[]) => typesetAll(language, (value as (...given: unknown[]) => unknown)(...args))) as T
  if (typeof value !== 'object' || value === null) return typesetAll(language, value)
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, typesetTexts(language, entry)])) as T
}

/** What the site says, per language, as it is printed. */
export const siteTexts: PerLanguage<SiteText> = { en: typesetTexts('en', en), fr: typesetTexts('fr', fr) }

/** The reader's language of an address; null when the site has no such language. */
export const languageOf = (segment: string): Language | null => (isLanguage(segment) ? segment : null)
