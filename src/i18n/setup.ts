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
  goneTitle: string
  /** One text for every link that does not work, whether it ever did: a stranger learns nothing from it. */
  gone: string
  goneKnown: string
  toReset: string
  goneNew: string
  /** Where the admin leads while there is no account: where the link is, never the link. */
  nobodyTitle: string
  nobody: string
  nobodyLink: string
}

/** The page that makes the first administrator: shown in both languages at once, since nobody has chosen one yet. */
export const setupWords: PerLanguage<SetupWords> = {
  en: {
    title: 'First administrator',
    explanation: 'This page makes the account of an administrator. It works once.',
    name: 'Name',
    email: 'E-mail address',
    password: 'Password',
    passwordHint: 'At least 12 characters, and hard to guess: several words that do not belong together. Neither your name nor your address.',
    submit: 'Create the account',
    done: 'The account exists. You can sign in now.',
    toAdmin: 'Sign in',
    goneTitle: 'This link does not work',
    gone: 'It works once, within 24 hours, and a newer link takes its place. It may also have been copied incompletely.',
    goneKnown: 'If the account was made: sign in with it.',
    toReset: 'I forgot the password',
    goneNew: 'If no administrator can sign in: whoever runs the server gets a new link with npm run admin:link.',
    nobodyTitle: 'No account yet',
    nobody: 'Nobody has an account here yet, so nobody can sign in.',
    nobodyLink: 'The start of the product prints a one-time link that makes the first administrator. Whoever runs the server finds it there, or gets a new one with npm run admin:link.',
  },
  fr: {
    title: 'Premier compte administrateur',
    explanation: 'Cette page crée un compte administrateur. Elle ne fonctionne qu’une fois.',
    name: 'Nom',
    email: 'Adresse électronique',
    password: 'Mot de passe',
    passwordHint: 'Au moins 12 caractères, et difficile à deviner : plusieurs mots sans rapport entre eux. Ni votre nom ni votre adresse.',
    submit: 'Créer le compte',
    done: 'Le compte existe. Vous pouvez maintenant vous connecter.',
    toAdmin: 'Se connecter',
    goneTitle: 'Ce lien ne fonctionne pas',
    gone: 'Il fonctionne une seule fois, pendant 24 heures, et un lien plus récent le remplace. Il a pu aussi être copié incomplètement.',
    goneKnown: 'Si le compte a été créé : connectez-vous.',
    toReset: 'J’ai oublié le mot de passe',
    goneNew: 'Si aucun administrateur ne peut se connecter\u202f: la personne qui gère le serveur obtient un nouveau lien avec npm run admin:link.',
    nobodyTitle: 'Aucun compte pour l’instant',
    nobody: 'Personne n’a encore de compte ici\u202f: personne ne peut se connecter.',
    nobodyLink: 'Le démarrage du produit affiche un lien à usage unique qui crée le premier compte administrateur. La personne qui gère le serveur l’y trouve, ou en obtient un nouveau avec npm run admin:link.',
  },
}
