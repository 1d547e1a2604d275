import type { PerLanguage } from './languages'

/** What a title ends with while its document is a copy that nobody has named yet. */
export const copyMarks: PerLanguage<string> = { en: 'copy', fr: 'copie' }
