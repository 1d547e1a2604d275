import type { SiteText } from './en'

/** French counts nought and one as singular. */
const one = (count: number, singular: string, plural: string): string => `${count} ${count < 2 ? singular : plural}`
/** How much a list holds, and how much of that is on this page. */
const counted = (singular: string, plural: string) => (count: number, shown: number): string =>
  count === shown ? one(count, singular, plural) : `${one(count, singular, plural)}, dont ${shown} sur cette page`
/** « d’Addis-Abeba », « de Kaboul »; h is mute in every name we use. */
const of = (name: string): string => (/^[aeiouyéèêâîôhœæ]/iu.test(name) ? `d’${name}` : `de ${name}`)
const languageIn: Record<string, string> = { English: 'anglais', Français: 'français', anglais: 'anglais', français: 'français' }
const inLanguage = (language: string): string => languageIn[language] ?? language

export const fr: SiteText = {
  site: { name: 'Just Future', feed: 'Just Future : les nouveautés' },
  skip: 'Aller au contenu principal',
  navigation: { label: 'Menu principal', footer: 'Pied de page', breadcrumb: 'Vous êtes ici', home: 'Accueil', language: 'Langue', pages: 'Pages de la liste' },
  sections: {
    updates: 'Actualités', publications: 'Publications', events: 'Événements', countries: 'Pays', outcomes: 'Résultats', organisations: 'Organisations',
  },
  sectionIntros: {
    updates: 'Ce qu’ont fait le programme et ses partenaires, du plus récent au plus ancien.',
    publications: 'Chaque document annonce sa taille avant le téléchargement. Les liens vers les documents ne changent pas.',
    events: 'Les heures sont celles du lieu de l’événement.',
    countries: 'Le programme a travaillé dans six pays touchés par un conflit, ainsi qu’aux niveaux régional et mondial.',
    outcomes: 'Trois changements que le programme a cherché à obtenir. Ensemble, ils mènent à son impact à long terme.',
    organisations: 'L’Alliance : un consortium de six membres, ses partenaires de recherche et son partenaire réseau, et les organisations avec lesquelles ils ont travaillé.',
  },
  fixedPages: { theoryOfChange: 'Théorie du changement', partners: 'Documents réservés aux partenaires' },
  home: {
    impact: 'Impact à long terme', outcomes: 'Trois résultats', countries: 'Six pays', latest: 'Les nouveautés',
    latestPublications: 'Publications', events: 'Événements', programme: 'Le programme',
    allOf: {
      updates: 'Toutes les actualités', publications: 'Toutes les publications', events: 'Tous les événements', countries: 'Tous les pays', outcomes: 'Tous les résultats', organisations: 'Toutes les organisations',
    },
    readTheory: 'Lire la théorie du changement', fundedBy: 'Bailleur de fonds', period: 'Période', ledBy: 'Chef de file',
  },
  theory: {
    assumptions: 'Hypothèses', if: 'Si', andIf: 'et si', impact: 'Impact à long terme',
    intro: 'Comment le programme concevait le changement : ses hypothèses, ses trois résultats et l’impact à long terme auquel ils contribuent ensemble.',
    targets: 'Cibles des ODD', targetsNote: 'Les cibles des ODD sont une correspondance de travail, à confirmer par le programme.',
    document: 'Le document', path: 'Des hypothèses à l’impact', outcomesLead: 'Trois résultats du programme', impactLead: 'et, avec le temps, cet impact se produit',
    nothingYet: 'Rien n’est encore publié.',
  },
  related: {
    countries: 'Pays', outcomes: 'Résultats', publications: 'Publications', updates: 'Actualités', events: 'Événements', organisations: 'Organisations', pages: 'Pages',
  },
  country: {
    capital: 'Capitale', languages: 'Langues', timeZones: 'Fuseaux horaires', memberships: 'Organisations régionales', areas: 'Où le programme a travaillé', map: 'Carte', facts: 'Repères', context: 'Contexte', former: 'ancien membre',
  },
  map: {
    title: 'Carte des six pays du programme', shortNames: { CD: 'RDC' },
    disclaimer: 'Les frontières et les noms indiqués sur cette carte n’impliquent ni reconnaissance ni acceptation officielle. Tracé : Natural Earth.',
  },
  outcome: { about: 'Ce que cela veut dire', assumptions: 'Hypothèses', targets: 'Cibles des ODD', wordingFrom: 'Libellé des cibles :', leadsTo: 'Mène à l’impact à long terme' },
  organisation: {
    roles: {
      lead: 'Chef de file du consortium', consortium: 'Membre du consortium', research: 'Partenaire de recherche', network: 'Partenaire réseau', funder: 'Bailleur de fonds', regional: 'Organisation régionale', local: 'Partenaire local',
    },
    groups: {
      lead: 'Chef de file du consortium', consortium: 'Consortium', research: 'Partenaires de recherche', network: 'Partenaire réseau', funder: 'Bailleur de fonds', regional: 'Organisations régionales', local: 'Partenaires locaux',
    },
    role: 'Rôle', website: 'Site web', activeIn: 'Pays d’intervention', worksWith: 'Organisations partenaires', linesOfWork: 'Axes de travail', members: 'Pays membres',
    leadAndMember: 'Chef de file et membre du consortium',
  },
  publication: {
    types: {
      theoryOfChange: 'Théorie du changement', programmeDocument: 'Document du programme', report: 'Rapport', policyBrief: 'Note d’orientation', briefingNote: 'Note d’information', factsheet: 'Fiche d’information',
    },
    licences: { 'cc-by-4.0': 'CC BY 4.0', 'cc-by-nc-4.0': 'CC BY-NC 4.0', 'cc-by-nc-nd-4.0': 'CC BY-NC-ND 4.0', 'all-rights-reserved': 'Tous droits réservés' },
    download: 'Télécharger', pdf: 'PDF', pages: (count) => one(count, 'page', 'pages'),
    time: (duration) => `environ ${duration} sur une connexion lente (400 kbit/s)`,
    language: 'Langue', size: 'Taille', length: 'Longueur', downloadTime: 'Durée du téléchargement', share: 'Partager sur WhatsApp', permanent: 'Lien permanent',
    abstract: 'Résumé', details: 'Informations', type: 'Type', date: 'Date', publishedBy: 'Par', licence: 'Licence', doi: 'DOI', source: 'Source', supersedes: 'Remplace', published: 'Mise en ligne',
    versions: 'Historique des versions', version: (number) => `Version ${number}`, latest: 'la plus récente', checksum: 'SHA-256',
    noFile: 'Ce site n’en propose aucun fichier.', noFileHere: 'Ce site n’en propose aucun fichier en français.', fileIn: (language) => `Télécharger en ${inLanguage(language)}`, atSource: 'Lire à la source',
  },
  event: {
    status: { scheduled: 'Prévu', postponed: 'Reporté', cancelled: 'Annulé', rescheduled: 'Nouvelle date' },
    titled: (status, title) => `${status}\u00a0: ${title}`, announced: (status, time) => `${status}. Date annoncée\u00a0: ${time}`,
    noDate: 'Date à préciser', withoutDate: (status) => `${status}, date à préciser`, insteadOf: (time, before) => `${time}, au lieu du ${before}`,
    modes: { inPerson: 'En présentiel', online: 'En ligne', hybrid: 'Événement hybride' },
    upcoming: 'À venir', past: 'Passés', noUpcoming: 'Aucun événement n’est prévu pour le moment.', when: 'Quand', where: 'Lieu', mode: 'Format', interpretation: 'Interprétation',
    calendar: 'Ajouter à votre agenda (.ics)', register: 'S’inscrire', registerByMail: 'Inscription par courrier électronique\u00a0:', orByMail: 'Ou par courrier électronique\u00a0:', registerBy: (when) => `Date limite d’inscription : ${when}.`, registrationClosed: 'Les inscriptions sont closes.', recordings: 'Enregistrements', organisers: 'Organisé par',
    at: (days, time, zone) => `${days}, ${time}, ${zone}`, hours: (start, end) => `de ${start} à ${end}`,
    zone: (city, offset) => `heure ${of(city)} (${offset})`,
  },
  update: { source: 'Source' },
  filters: {
    title: 'Filtrer', all: { type: 'Tous', country: 'Tous', outcome: 'Tous', organisation: 'Toutes' }, apply: 'Afficher', clear: 'Effacer les filtres', type: 'Type', country: 'Pays', outcome: 'Résultat', organisation: 'Organisation',
    counted: {
      updates: counted('actualité', 'actualités'), publications: counted('publication', 'publications'), events: counted('événement', 'événements'),
      countries: counted('pays', 'pays'), outcomes: counted('résultat', 'résultats'), organisations: counted('organisation', 'organisations'),
    },
    none: 'Rien ne correspond à ces filtres.', empty: 'Rien n’est encore publié ici.',
    older: { updates: 'Plus anciennes', publications: 'Plus anciennes', events: 'Plus anciens', countries: 'Plus anciens', outcomes: 'Plus anciens', organisations: 'Plus anciennes' },
    newer: { updates: 'Plus récentes', publications: 'Plus récentes', events: 'Plus récents', countries: 'Plus récents', outcomes: 'Plus récents', organisations: 'Plus récentes' },
    page: (number, total) => `Page ${number} sur ${total}`,
  },
  notices: {
    behind: 'L’original a changé depuis cette traduction.',
    readOriginal: (language) => `Lire le texte actuel en ${inLanguage(language)}`,
    needsReview: 'Traduction de travail, non relue par le programme.',
    translatedFrom: (language) => `Traduit de l’${inLanguage(language)}.`,
    reportError: 'Signaler une erreur', reportTranslation: 'Signaler une erreur dans cette traduction',
    partnersOnly: 'Document réservé aux partenaires. Merci de ne pas le transmettre.',
  },
  periods: {
    range: (from, to) => `${from}\u00a0– ${to}`, since: (from) => `depuis ${/^\d/u.test(from) && from.length > 4 ? `le ${from}` : from}`,
    until: (to) => (/^\d{1,2}(er)?\s/u.test(to) ? `jusqu’au ${to}` : `jusqu’en ${to}`),
  },
  detour: { note: 'Cette page n’est pas en français.', home: 'Accueil en français', list: (what) => `${what} en français` },
  ways: { title: 'Pour continuer', home: 'Accueil', again: 'Réessayer' },
  missing: { title: 'Cette page n’existe pas', text: 'L’adresse est peut-être mal saisie. Les pages publiées gardent leur adresse, et une page déplacée redirige vers la nouvelle.', signIn: 'Partenaires : se connecter, puis revenir à cette adresse' },
  noListPage: {
    title: 'La liste n’a pas cette page', pages: (list, count) => (count === 1 ? `La liste « ${list} » tient sur une seule page.` : `La liste « ${list} » compte ${count} pages.`),
    narrowed: (list, count) => (count === 1 ? `Avec ces filtres, la liste « ${list} » tient sur une seule page.` : `Avec ces filtres, la liste « ${list} » compte ${count} pages.`),
    only: 'Toute la liste', onlyNarrowed: 'La liste avec ces filtres', first: 'Première page', last: (number) => `Dernière page (${number})`,
  },
  gone: { title: 'Cette page a été retirée', text: 'Elle n’est plus disponible, dans aucune version.', here: 'Elle n’est plus disponible en français.' },
  withdrawn: {
    title: 'Texte retiré', at: (date) => `Retiré le ${date}.`,
    notices: {
      outdated: 'Ce texte a été retiré parce qu’il n’est plus à jour.', superseded: 'Ce texte a été retiré parce qu’un texte plus récent le remplace.',
      error: 'Ce texte a été retiré parce qu’il contenait une erreur.', atRequest: 'Ce texte a été retiré à la demande des personnes concernées.',
    },
  },
  elsewhere: { title: 'Pas encore en français', text: 'Cette page n’est pas encore traduite en français.', offer: (language) => `Lire en ${inLanguage(language)} :` },
  error: { title: 'Une erreur s’est produite de notre côté', text: 'La page n’a pas pu être affichée. Merci de réessayer dans un instant.' },
  partners: {
    intro: 'Documents partagés avec les partenaires de l’Alliance. Connectez-vous avec le compte qui vous a été remis.',
    email: 'Adresse électronique', password: 'Mot de passe', signIn: 'Se connecter', signOut: 'Se déconnecter', signedIn: 'Vous êtes connecté ou connectée en tant que partenaire.', documents: 'Ce qui est partagé avec vous', none: 'Aucun document n’est partagé avec les partenaires pour le moment.',
    error: 'Vérifiez l’adresse électronique et le mot de passe. Après plusieurs tentatives, chaque nouvel essai prend plus de temps.',
    busy: 'Trop de personnes se connectent en ce moment. Réessayez dans une minute.',
    forgot: 'Mot de passe oublié ?', forgotHelp: 'Indiquez votre adresse électronique : si un compte y correspond, un lien vers un nouveau mot de passe lui est envoyé. Le lien fonctionne une seule fois, pendant une heure.', ask: 'Recevoir un lien',
    asked: 'Si un compte correspond à cette adresse, un lien est en route. Consultez votre messagerie.', askedTitle: 'Votre demande est enregistrée',
    change: 'Changer de mot de passe', current: 'Mot de passe actuel', chosen: 'Nouveau mot de passe', rule: 'Au moins 12 caractères, et difficile à deviner : plusieurs mots sans rapport entre eux. Ni votre nom ni votre adresse.',
    changed: 'Votre mot de passe est changé. Vous restez connecté ou connectée ici et avez été déconnecté ou déconnectée partout ailleurs.', changedTitle: 'Mot de passe changé', notChangedTitle: 'Votre mot de passe n’a pas été changé',
    wrong: 'Ce n’est pas votre mot de passe actuel.',
    errorTitle: 'La connexion a échoué', leadsBack: 'La connexion vous ramène à l’adresse demandée.', noAccount: 'Pas de compte ? Écrivez à votre contact dans l’Alliance.',
  },
  richText: { footnotes: 'Notes', footnote: (number) => `Note ${number}`, backToText: (number) => `Retour au texte de la note ${number}`, done: 'Fait', open: 'À faire', tableScroll: 'Tableau' },
  footer: { programme: 'Le programme Just Future s’est déroulé de 2021 au 31 décembre 2025.', printedFrom: 'Imprimé depuis', cite: (title) => `Pour citer cette page : Just Future, ${title && `« ${title} »,`}`.trim(), weight: 'Ni suivi, ni cookie, ni script : cette page ne vous coûte que quelques kilooctets.', atSignIn: 'Ni suivi, ni script. Les seuls cookies servent à la connexion et à son maintien.', signedIn: 'Ni suivi, ni script. Deux cookies maintiennent votre connexion ; la déconnexion les efface.', feed: 'Flux' },
}
