import type { Language } from '../i18n/languages'

/** What a document is called in the language it was first written in; null where it has no title there either. */
export type LeadTitle = { language: Language; title: string | null }
