import { isLanguage, type Language } from '../i18n/languages'
import type { Person } from './roles'

/** Under which the language that a person chose for the panel is kept with their account. */
export const interfaceLanguageKey = 'interface-language'

/**
 * The language of content that a person begins with: that of their roles where these are all for one language; otherwise the
 * language in which they read the panel, English where that is none of ours.
 */
export const ownLanguage = ({ roles, interfaceLanguage }: Pick<Person, 'roles'> & { interfaceLanguage: string | undefined }): Language => {
  const bound = new Set(roles.map((role) => role.split('.')[1]))
  const [only] = bound
  if (bound.size === 1 && isLanguage(only)) return only
  return isLanguage(interfaceLanguage) ? interfaceLanguage : 'en'
}
