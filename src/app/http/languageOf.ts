import { isLanguage, type Language } from '../../i18n/languages'
import { preferredLanguage } from '../../i18n/preferredLanguage'

/** By what it differs, where the address does not say it. */
export const languageVary = 'Accept-Language, Cookie'

/** The language of whoever asks: the one chosen in the panel, else what the browser prefers. */
export const languageOf = (request: Request): Language => {
  const chosen = /(?:^|;\s*)[\w-]*-lng=([a-z]{2})/.exec(request.headers.get('cookie') ?? '')?.[1]
  return isLanguage(chosen) ? chosen : (preferredLanguage({ header: request.headers.get('accept-language') }) ?? 'en')
}
