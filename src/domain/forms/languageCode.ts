import { languageOfTag } from '../statedLanguage'

/** Whether this is the code of a language that this machine can name, as in `sw`: BCP 47, without a country. */
export const isLanguageCode = (code: string): boolean =>
  /^[a-z]{2,3}$/i.test(code) && languageOfTag(code) !== null && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined
