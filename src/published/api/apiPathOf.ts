import { isLanguage } from '../../i18n/languages'
import { sectionOf } from '../../i18n/routes'

/** Where the API has what a page has: `/fr/pays/mali` → `/v1/fr/countries/mali`. */
export const apiPathOf = (path: string): string => {
  const [, language = '', ...rest] = path.split('/')
  const section = rest.length === 2 && isLanguage(language) ? sectionOf(language, rest[0] ?? '') : null
  return `/v1/${language}/${section ?? 'pages'}/${rest.at(-1) ?? ''}`
}
