import type { PerLanguage } from './languages'

type ResetWords = Record<'title' | 'explanation' | 'password' | 'rule' | 'submit' | 'done' | 'signIn' | 'goneTitle' | 'gone' | 'ofStaff' | 'ofPartners', string>

/** The page that a letter with a link to a new password leads to. */
export const resetWords: PerLanguage<ResetWords> = {
  en: {
    title: 'Choose a new password',
    explanation: 'All sessions of your account end with it; you then sign in with the new password.',
    password: 'New password',
    rule: 'At least 12 characters, and hard to guess: several words that do not belong together. Neither your name nor your address.',
    submit: 'Save the new password',
    done: 'Your password is changed, and your account was signed out everywhere.',
    signIn: 'Sign in',
    goneTitle: 'This link does not work any more',
    gone: 'This link has been used or has expired: it works once, for one hour. Ask for a new one.',
    ofStaff: 'Ask for a new link, as a member of staff',
    ofPartners: 'Ask for a new link, as a partner',
  },
  fr: {
    title: 'Choisissez un nouveau mot de passe',
    explanation: 'Toutes les sessions de votre compte se terminent alors ; vous vous connectez ensuite avec le nouveau mot de passe.',
    password: 'Nouveau mot de passe',
    rule: 'Au moins 12 caractères, et difficile à deviner : plusieurs mots sans rapport entre eux. Ni votre nom ni votre adresse.',
    submit: 'Enregistrer le nouveau mot de passe',
    done: 'Votre mot de passe est changé et votre compte a été déconnecté partout.',
    signIn: 'Se connecter',
    goneTitle: 'Ce lien ne fonctionne plus',
    gone: 'Ce lien a déjà servi ou a expiré : il fonctionne une seule fois, pendant une heure. Demandez-en un nouveau.',
    ofStaff: 'Demander un nouveau lien, pour l’équipe',
    ofPartners: 'Demander un nouveau lien, pour les partenaires',
  },
}
