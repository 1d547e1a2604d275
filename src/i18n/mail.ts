import type { PerLanguage } from './languages'

type Letter = { subject: string; text: string }
type ResetWords = { name: string; url: string; site: string }

/** The letter with a link to a new password. */
export const resetLetter: PerLanguage<(words: ResetWords) => Letter> = {
  en: ({ name, url, site }) => ({
    subject: 'Choose a new password for Just Future',
    text: `Hello ${name},

somebody asked for a new password for your account at ${site}. If it was you, choose one here:

${url}

The link works once, for one hour. It ends all sessions of your account.
If it was not you, you need not do anything: your password stays as it is.
`,
  }),
  fr: ({ name, url, site }) => ({
    subject: 'Choisissez un nouveau mot de passe pour Just Future',
    text: `Bonjour ${name},

Un nouveau mot de passe a été demandé pour votre compte sur ${site}. Si la demande vient de vous, choisissez-le ici :

${url}

Le lien fonctionne une seule fois, pendant une heure. Il met fin à toutes les sessions de votre compte.
Si la demande ne vient pas de vous, vous n’avez rien à faire : votre mot de passe reste inchangé.
`,
  }),
}
