import type { PerLanguage } from './languages'

export type TypesetWords = {
  programme: string; contents: string; notice: string; about: string; page: string; of: string
  publisher: (name: string) => string; licence: (name: string) => string; noLicence: string; permanentLink: string; qrCode: string
}

/** What a typeset PDF says on its own account, around the text it is given. */
export const typesetWords: PerLanguage<TypesetWords> = {
  en: {
    programme: 'Just Future Programme', contents: 'Contents', notice: 'Please note', about: 'Where this text comes from', page: 'Page', of: 'of',
    publisher: (name) => `Publisher: ${name}`, licence: (name) => `Licence: ${name}`, noLicence: 'none stated. Please ask the publisher before you reuse this text.',
    permanentLink: 'Permanent link:', qrCode: 'QR code of the permanent link',
  },
  fr: {
    programme: 'Programme Just Future', contents: 'Sommaire', notice: 'À noter', about: 'D’où vient ce texte', page: 'Page', of: 'sur',
    publisher: (name) => `Éditeur\u00a0: ${name}`, licence: (name) => `Licence\u00a0: ${name}`, noLicence: 'non précisée. Toute réutilisation est à demander à l’éditeur.',
    permanentLink: 'Lien permanent\u00a0:', qrCode: 'Code QR du lien permanent',
  },
}
