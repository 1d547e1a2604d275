import { isLanguage, type Language } from '../../i18n/languages'
import { fixedPages } from '../../i18n/routes'

const mostBytes = 10_000

/** The fields of a plain HTML form, or null when it is none or too long. */
export const readForm = async (request: Request): Promise<URLSearchParams | null> => {
  const isForm = (request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')
  if (!isForm || Number(request.headers.get('content-length') ?? 0) > mostBytes) return null
  const text = await request.text()
  return text.length > mostBytes ? null : new URLSearchParams(text)
}

export const languageIn = (form: URLSearchParams): Language => {
  const language = form.get('language')
  return isLanguage(language) ? language : 'en'
}

/** The page of partners' documents, which has the form. */
export const partnersPage = (language: Language): string => `/${language}/${fixedPages.partners[language]}`
