import type { PerLanguage } from './languages'

export type TypesetWords = { programme: string; contents: string; notice: string; about: string; page: string; of: string }

/** What a typeset PDF says on its own account, around the text it is given. */
export const typesetWords: PerLanguage<TypesetWords> = {
  en: { programme: 'Just Future Programme', contents: 'Contents', notice: 'Please note', about: 'Where this text comes from', page: 'Page', of: 'of' },
  fr: { programme: 'Programme Just Future', contents: 'Sommaire', notice: 'À noter', about: 'D’où vient ce texte', page: 'Page', of: 'sur' },
}
