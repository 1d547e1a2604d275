import type { Language } from '../i18n/languages'

/** What a document is called in the language it was first written in, or in the other while it has no title there; null where it has none at all. */
export type LeadTitle = { language: Language; title: string | null }
