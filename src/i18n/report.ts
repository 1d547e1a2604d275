import { formatDate, formatTime } from './format'
import type { PerLanguage } from './languages'

type ReportWords = {
  title: string; about: string; intro: string; kept: string; danger: string; label: string; hint: (most: number) => string; submit: string; back: string
  empty: string; tooLong: (given: number, most: number) => string; tooMany: string; sentTitle: string; sent: string; backToPage: string
}

const counted = (language: string, count: number): string => new Intl.NumberFormat(language).format(count)

/** The form in which a reader reports an error of a page, and what comes after it. */
export const reportWords: PerLanguage<ReportWords> = {
  en: {
    title: 'Report an error',
    about: 'On the page',
    intro: 'Say what is wrong and, if you know it, what would be right.',
    kept: 'We do not ask who you are, and keep neither your name nor your address: so we cannot answer you. We keep the address and the language of the page, when it was published, your words and the day, for a year at most.',
    danger: 'Please do not name anyone whom this could put in danger.',
    label: 'What is wrong?',
    hint: (most) => `At most ${counted('en-GB', most)}\u00a0characters.`,
    submit: 'Send',
    back: 'Back to the page, without sending anything',
    empty: 'Please say what is wrong.',
    tooLong: (given, most) => `This is ${counted('en-GB', given)}\u00a0characters long; at most ${counted('en-GB', most)} can be sent. Nothing has been sent yet.`,
    tooMany: 'Too many errors have been reported in a short time, perhaps by others in your network. Nothing has been sent: what you wrote stands below. Please try again in an hour.',
    sentTitle: 'Thank you',
    sent: 'Your report has reached the people who edit this site.',
    backToPage: 'Back to the page',
  },
  fr: {
    title: 'Signaler une erreur',
    about: 'Sur la page',
    intro: 'Dites ce qui est faux et, si vous le savez, ce qui serait juste.',
    kept: 'Nous ne vous demandons pas qui vous êtes et ne gardons ni votre nom ni votre adresse\u00a0: nous ne pouvons donc pas vous répondre. Nous gardons l’adresse et la langue de la page, sa date de publication, ce que vous écrivez et le jour de l’envoi, pendant un an au plus.',
    danger: 'Merci de ne nommer personne que cela pourrait mettre en danger.',
    label: 'Qu’est-ce qui est faux\u202f?',
    hint: (most) => `${counted('fr-FR', most)}\u00a0caractères au plus.`,
    submit: 'Envoyer',
    back: 'Revenir à la page sans rien envoyer',
    empty: 'Merci de dire ce qui est faux.',
    tooLong: (given, most) => `Votre texte compte ${counted('fr-FR', given)}\u00a0caractères\u202f; ${counted('fr-FR', most)} au plus peuvent être envoyés. Rien n’a encore été envoyé.`,
    tooMany: 'Trop d’erreurs ont été signalées en peu de temps, peut-être par d’autres personnes de votre réseau. Rien n’a été envoyé\u00a0: votre texte figure ci-dessous. Merci de réessayer dans une heure.',
    sentTitle: 'Merci',
    sent: 'Votre signalement est parvenu aux personnes qui s’occupent de ce site.',
    backToPage: 'Revenir à la page',
  },
}

type Reported = { page: string; language: string; version: string | null; url: string }

/** Tells an officer that a reader reported an error. What the reader wrote stays in the panel: letters travel in the open, and may lie about for years. */
export const reportLetter: PerLanguage<(reported: Reported) => { subject: string; text: string }> = {
  en: ({ page, language, version, url }) => ({
    subject: 'A reader of Just Future reports an error',
    text: `Page: ${page}
Language: ${language}
${version === null ? '' : `Version: published on ${formatDate('en', version)}, ${formatTime('en', version, 'UTC')} UTC\n`}
What the reader wrote stands in the panel, under “Reported errors”:

${url}
`,
  }),
  fr: ({ page, language, version, url }) => ({
    subject: 'Une erreur est signalée sur Just Future',
    text: `Page\u00a0: ${page}
Langue\u00a0: ${language}
${version === null ? '' : `Version\u00a0: publiée le ${formatDate('fr', version)} à ${formatTime('fr', version, 'UTC')} UTC\n`}
Le texte du signalement figure dans le panneau, sous «\u00a0Erreurs signalées\u00a0»\u00a0:

${url}
`,
  }),
}
