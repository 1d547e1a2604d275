import { isWorkflowGlobal } from '../domain/globals'
import type { Language } from '../i18n/languages'
import { pathOf } from '../i18n/routes'

/** Path of a live document's page; globals have none of their own, they are what the home page is made of. */
export const addressOf = ({ language, collection, slug }: { language: Language; collection: string; slug: string }): string =>
  isWorkflowGlobal(collection) ? `/${language}` : pathOf(language, collection, slug)
