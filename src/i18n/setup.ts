import type { PerLanguage } from './languages'

export type SetupWords = {
  title: string
  explanation: string
  name: string
  email: string
  password: string
  passwordHint: string
  submit: string
  done: string
  toAdmin: string
  gone: string
}

/** The page that makes the first administrator: shown in both languages at once, since nobody has chosen one yet. */
export const setupWords: PerLanguage<SetupWords> = {
  en: {
    title: 'First administrator',
    explanation: 'This page makes the first account. It works once.',
    name: 'Name',
    email: 'E-mail address',
    password: 'Password',
    passwordHint: 'At least 12 characters, and hard to guess: several words that do not belong together. Neither your name nor your address.',
    submit: 'Create the account',
    done: 'The account exists. You can sign in now.',
    toAdmin: 'Sign in',
    gone: 'This link has been used or has expired. Start the product again to get a new one.',
  },
  fr: {
    title: 'Premier compte administrateur',
    explanation: 'Cette page crée le premier compte. Elle ne fonctionne qu’une fois.',
    name: 'Nom',
    email: 'Adresse électronique',
    password: 'Mot de passe',
    passwordHint: 'Au moins 12 caractères, et difficile à deviner : plusieurs mots sans rapport entre eux. Ni votre nom ni votre adresse.',
    submit: 'Créer le compte',
    done: 'Le compte existe. Vous pouvez maintenant vous connecter.',
    toAdmin: 'Se connecter',
    gone: 'Ce lien a déjà servi ou a expiré. Redémarrez le produit pour en obtenir un nouveau.',
  },
}
