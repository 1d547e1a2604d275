import type { PerLanguage } from './languages'

/** Said where no page is rendered: a closed door, a body that is too large, a start that failed half way. */
export type PlainMessage = 'badRequest' | 'notFound' | 'lengthRequired' | 'tooLarge' | 'error'

export const plainMessages: Record<PlainMessage, PerLanguage<string>> = {
  badRequest: { en: 'This request cannot be understood.', fr: 'Cette requête est incompréhensible.' },
  notFound: { en: 'There is nothing at this address.', fr: 'Il n’y a rien à cette adresse.' },
  lengthRequired: { en: 'The length of what is sent must be given.', fr: 'La longueur de l’envoi doit être indiquée.' },
  tooLarge: { en: 'What was sent is too large.', fr: 'L’envoi est trop volumineux.' },
  error: { en: 'Something went wrong on our side. Please try again.', fr: 'Une erreur s’est produite de notre côté. Veuillez réessayer.' },
}
