import type { PerLanguage } from './languages'

/** Said where no page is rendered: a closed door, a body that is too large, a start that failed half way. */
export type PlainMessage = 'badRequest' | 'elsewhere' | 'notFound' | 'lengthRequired' | 'tooLarge' | 'error' | 'busy'

export const plainMessages: Record<PlainMessage, PerLanguage<string>> = {
  badRequest: { en: 'This request cannot be understood.', fr: 'Cette requête est incompréhensible.' },
  elsewhere: {
    en: 'This was not sent from a page of this site, so nothing was changed. Open the site at its own address and try again.',
    fr: 'Cet envoi ne vient pas d’une page de ce site\u00a0: rien n’a été modifié. Ouvrez le site à sa propre adresse et réessayez.',
  },
  notFound: { en: 'There is nothing at this address.', fr: 'Il n’y a rien à cette adresse.' },
  lengthRequired: { en: 'The length of what is sent must be given.', fr: 'La longueur de l’envoi doit être indiquée.' },
  tooLarge: { en: 'What was sent is too large.', fr: 'L’envoi est trop volumineux.' },
  busy: { en: 'This page cannot be shown just now. Please try again in a moment.', fr: 'Cette page ne peut pas être affichée pour le moment. Veuillez réessayer dans un instant.' },
  error: { en: 'Something went wrong on our side. Please try again.', fr: 'Une erreur s’est produite de notre côté. Veuillez réessayer.' },
}
