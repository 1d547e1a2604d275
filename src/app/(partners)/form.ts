import { isLanguage, type Language } from '../../i18n/languages'
import { fixedPages } from '../../i18n/routes'

const usualBytes = 10_000

/** The fields of a plain HTML form, or null when it is none or too long. */
export const readForm = async (request: Request, mostBytes = usualBytes): Promise<URLSearchParams | null> => {
  const isForm = (request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')
  if (!isForm || Number(request.headers.get('content-length') ?? 0) > mostBytes) return null
  const text = await request.text()
  // Nothing that anybody types has a zero byte in it, and the database takes none.
  return text.length > mostBytes || /%00|\0/.test(text) ? null : new URLSearchParams(text)
}

export const languageIn = (form: URLSearchParams): Language => {
  const language = form.get('language')
  return isLanguage(language) ? language : 'en'
}

/** The address as accounts keep it. */
export const emailIn = (form: URLSearchParams): string => (form.get('email') ?? '').trim().toLowerCase().slice(0, 254)

/** The page of partners' documents, which has the form. */
export const partnersPage = (language: Language): string => `/${language}/${fixedPages.partners[language]}`
