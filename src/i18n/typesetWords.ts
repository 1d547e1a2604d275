import type { PerLanguage } from './languages'

export type TypesetWords = {
  programme: string; contents: string; notice: string; about: string; page: string; of: string
  publisher: (name: string) => string; licence: (name: string) => string; noLicence: string; noLicenceOfEditors: string; permanentLink: string; qrCode: string
}

/** What a typeset PDF says on its own account, around the text it is given. */
export const typesetWords: PerLanguage<TypesetWords> = {
  en: {
    programme: 'Just Future programme', contents: 'Contents', notice: 'Please note', about: 'Where this text comes from', page: 'Page', of: 'of',
    publisher: (name) => `Publisher: ${name}`, licence: (name) => `Licence: ${name}`, noLicence: 'none stated. Please ask the publisher before you reuse this text.', noLicenceOfEditors: 'none stated. Please ask the editors of the “Just Future” site before you reuse this text.',
    permanentLink: 'Permanent link:', qrCode: 'QR code of the permanent link',
  },
  fr: {
    programme: 'programme Just Future', contents: 'Sommaire', notice: 'À noter', about: 'D’où vient ce texte', page: 'Page', of: 'sur',
    publisher: (name) => `Éditeur\u00a0: ${name}`, licence: (name) => `Licence\u00a0: ${name}`, noLicence: 'non précisée. Toute réutilisation est à demander à l’éditeur.', noLicenceOfEditors: 'non précisée. Toute réutilisation est à demander à la rédaction du site «\u00a0Just Future\u00a0».',
    permanentLink: 'Lien permanent\u00a0:', qrCode: 'Code QR du lien permanent',
  },
}
