import type { PerLanguage } from './languages'

/** Said where no page is rendered: a closed door, a body that is too large, a start that failed half way. */
export type PlainMessage = 'badRequest' | 'notFound' | 'lengthRequired' | 'tooLarge' | 'error' | 'busy'

export const plainMessages: Record<PlainMessage, PerLanguage<string>> = {
  badRequest: { en: 'This request cannot be understood.', fr: 'Cette requête est incompréhensible.' },
  notFound: { en: 'There is nothing at this address.', fr: 'Il n’y a rien à cette adresse.' },
  lengthRequired: { en: 'The length of what is sent must be given.', fr: 'La longueur de l’envoi doit être indiquée.' },
  tooLarge: { en: 'What was sent is too large.', fr: 'L’envoi est trop volumineux.' },
  busy: { en: 'This page cannot be shown just now. Please try again in a moment.', fr: 'Cette page ne peut pas être affichée pour le moment. Veuillez réessayer dans un instant.' },
  error: { en: 'Something went wrong on our side. Please try again.', fr: 'Une erreur s’est produite de notre côté. Veuillez réessayer.' },
}

/** To what was not sent from a page at the public address, with that address; `panel` is for who works in the panel. */
export const elsewhereMessages: Record<'site' | 'panel', PerLanguage<(address: string) => string>> = {
  site: {
    en: (address) => `This was not sent from a page of this site, so nothing was changed. Open the site at its own address, ${address}, and try again.`,
    fr: (address) => `Cet envoi ne vient pas d’une page de ce site\u202f: rien n’a été modifié. Ouvrez le site à sa propre adresse, ${address}, et réessayez.`,
  },
  panel: {
    en: (address) => `This was not sent from the panel at its own address, so nothing was changed. The panel is used at ${address}.`,
    fr: (address) => `Cet envoi ne vient pas du panneau à sa propre adresse\u202f: rien n’a été modifié. Le panneau s’utilise à l’adresse ${address}.`,
  },
}
