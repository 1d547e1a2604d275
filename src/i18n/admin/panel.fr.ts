import type { EventStatus, WithdrawalNotice } from '../../domain/content'
import type { Standing } from '../../domain/standing'
import type { Action } from '../../domain/workflow'
import type { Language } from '../languages'
import type { PanelWords } from './panel.en'

const name = (language: Language): string => (language === 'fr' ? 'français' : 'anglais')
/** « le français », « l’anglais ». */
const the = (language: Language): string => (language === 'fr' ? 'le français' : 'l’anglais')
/** « du français », « de l’anglais ». */
const ofThe = (language: Language): string => (language === 'fr' ? 'du français' : 'de l’anglais')
const pageIn = (language: Language): string => `page en ${name(language)}`
const list = (items: string[]): string => new Intl.ListFormat('fr-FR', { type: 'conjunction' }).format(items)
const when = (iso: string): string => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso))

const standing: Record<Standing, string> = {
  notStarted: 'Non commencé', draft: 'Brouillon', inReview: 'En relecture', changesRequested: 'Modifications demandées', approved: 'Approuvé',
  live: 'En ligne', liveNeedsSecondReview: 'En ligne, en attente d’une seconde relecture', withdrawn: 'Retiré',
  leadWithdrawn: 'Original hors ligne', behind: 'Traduction à mettre à jour', changesNotSubmitted: 'Modifications non soumises', requested: 'Demandé',
}

const button: Record<Action, (language: Language) => string> = {
  submit: (language) => `Soumettre ${the(language)} à relecture`,
  approve: (language) => `Approuver ${the(language)}`,
  requestChanges: (language) => `Demander des modifications ${ofThe(language)}`,
  publish: (language) => `Publier ${the(language)}`,
  forcePublish: (language) => `Publier ${the(language)} sans seconde relecture`,
  withdraw: (language) => `Retirer ${the(language)}`,
}

const effect: Record<Action, (language: Language) => string> = {
  submit: () => 'Confie le texte, tel qu’il est, à une deuxième personne. Ce que voit le public ne change pas.',
  approve: () => 'Accepte que le texte soumis, et lui seul, soit publié.',
  requestChanges: () => 'Rend le texte à ses auteurs avec vos remarques.',
  publish: (language) => `Met en ligne le texte ${name(language)} approuvé.`,
  forcePublish: (language) => `Met en ligne aussitôt le texte ${name(language)} en cours d’écriture. Il attend ensuite une seconde relecture.`,
  withdraw: (language) => `Retire du site la ${pageIn(language)}.`,
}

const done: Record<Action, (language: Language) => string> = {
  submit: (language) => `Le texte ${name(language)} est en relecture.`,
  approve: (language) => `Le texte ${name(language)} est approuvé.`,
  requestChanges: (language) => `Les modifications du texte ${name(language)} sont demandées.`,
  publish: (language) => `Le texte ${name(language)} est en ligne.`,
  forcePublish: (language) => `Le texte ${name(language)} est en ligne, en attente d’une seconde relecture.`,
  withdraw: (language) => `Le texte ${name(language)} est retiré.`,
}

const notices: Record<WithdrawalNotice, string> = {
  outdated: 'Il n’est plus à jour', superseded: 'Un document plus récent le remplace', error: 'Il contenait une erreur', atRequest: 'Il a été retiré sur demande',
}

const eventStatuses: Record<EventStatus, string> = { scheduled: 'A lieu comme prévu', postponed: 'Reporté', cancelled: 'Annulé' }
const documents = (count: number): string => (count < 2 ? `${count}\u00a0document` : `${count}\u00a0documents`)

/** The words of the admin panel's own screens, in French. */
export const panelFr: PanelWords = {
  language: name,
  list,
  when,
  standing,
  button,
  effect,
  done,
  panel: {
    title: 'Publication',
    lead: 'langue de rédaction',
    loading: 'Lecture de l’état de ce document…',
    notSaved: 'Rien de ce document n’est public. Enregistrez-le pour le garder, puis soumettez-le ici à relecture.',
    alsoPublishes: (labels) => `Cela publiera aussi, dans les deux langues\u00a0: ${list(labels)}.`,
    otherStays: (language) => `La ${pageIn(language)} ne change pas.`,
    confirmsLive: 'Confirme le texte déjà en ligne.',
    savesFirst: 'Enregistre d’abord ce que vous avez saisi.',
    openPage: (language) => `Voir la ${pageIn(language)}`,
    openText: (language) => `Ouvrir le texte ${name(language)}`,
    readSubmitted: 'Lire ce qui a été soumis',
    nothingToDo: 'Vous n’avez rien à faire ici pour le moment.',
    next: { inReview: 'La relecture l’approuve ou demande des modifications.', approved: 'La communication peut maintenant le publier.', liveNeedsSecondReview: 'Une deuxième personne approuve ce qui est en ligne ou le corrige.' },
    refused: 'Cela n’a pas pu être fait\u00a0:',
    failed: 'Une erreur s’est produite. Rien n’a été modifié\u202f; réessayez.',
    working: 'Un instant…',
  },
  dialog: {
    cancel: 'Annuler',
    reason: 'Motif',
    remarks: 'Que faut-il modifier\u202f?',
    reasonHelp: 'L’équipe le voit dans l’historique.',
    kind: 'Ce que l’on trouve à cette adresse',
    gone: 'Rien\u00a0: la page indique qu’elle n’existe plus',
    notice: 'Un avis à la place du texte',
    redirect: 'Une autre page du site',
    noticeKind: 'Avis',
    notices,
    redirectType: 'Type de l’autre page',
    redirectTo: 'L’autre page',
    choose: 'Choisir…',
  },
  translation: {
    ask: (language) => `Demander la traduction en ${name(language)}`,
    askAgain: (language) => `Redemander la traduction en ${name(language)}`,
    asked: (language) => `La traduction en ${name(language)} est dans la file de travail.`,
    help: 'Place ce document en tête de la file de travail des traductions.',
  },
  duplicate: { button: 'Dupliquer en un nouveau brouillon', help: 'Copie le texte original. La copie est masquée et n’a pas de traduction.', done: 'La copie est prête.' },
  event: {
    title: 'L’événement a-t-il lieu\u202f?',
    now: (status) => `Actuellement\u00a0: ${eventStatuses[status].toLowerCase()}.`,
    button: { scheduled: 'Rétablir l’événement', postponed: 'Reporter l’événement', cancelled: 'Annuler l’événement' },
    help: 'Affiché aussitôt, dans toutes les langues, sans attendre de relecture.',
    done: 'La page de l’événement l’indique désormais.',
  },
  beside: {
    heading: (language) => `Texte ${name(language)}`,
    empty: (language) => `Aucun texte ${name(language)} ici.`,
    shared: (language) => `Valeur commune à toutes les langues. Elle se modifie dans le texte ${name(language)}.`,
    image: 'Image',
    file: 'Fichier',
  },
  keep: {
    found: (at) => `Le texte saisi le ${when(at)} n’a pas été enregistré.`,
    restore: 'Le rétablir',
    discard: 'L’abandonner',
    signedOut: 'Votre session a pris fin\u00a0: rien n’a été enregistré. Votre saisie est gardée dans ce navigateur. Connectez-vous à nouveau, puis enregistrez.',
    signIn: 'Se connecter (nouvel onglet)',
    offline: 'La connexion est coupée\u00a0: rien n’a été enregistré. Votre saisie est gardée dans ce navigateur.',
    retry: 'Enregistrer à nouveau',
    refused: 'L’enregistrement a été refusé. Votre saisie est toujours là\u202f; les motifs figurent à côté des champs.',
    failed: 'L’enregistrement a échoué à cause d’une panne de notre côté. Votre saisie est gardée dans ce navigateur.',
    conflict: 'Une autre personne a modifié ce champ pendant que vous écriviez.',
    theirs: 'Son texte',
    mine: 'Votre texte',
    keepMine: 'Garder mon texte',
    takeTheirs: 'Prendre son texte',
    emptyText: '(vide)',
  },
  history: {
    tab: 'Historique',
    title: 'Historique',
    intro: 'Chaque texte soumis ou publié est conservé tel quel.',
    languages: 'Langue',
    none: 'Rien n’a encore été soumis dans cette langue.',
    edition: (number) => `Version ${number}`,
    working: 'Texte en cours d’écriture',
    submittedBy: (person, at) => `Soumise par ${person} le ${when(at)}`,
    system: 'le système',
    formerPerson: 'une personne partie depuis',
    states: { in_review: 'En relecture', approved: 'Approuvée', changes_requested: 'Modifications demandées', published: 'Publiée', replaced: 'Remplacée par une version plus récente' },
    isLive: 'En ligne',
    compare: 'Comparer',
    from: 'Texte antérieur',
    to: 'Texte postérieur',
    nothing: '(aucun texte antérieur)',
    same: 'Ces deux textes sont identiques.',
    added: 'ajouté',
    removed: 'supprimé',
    restore: (number) => `Rétablir ce texte (version\u00a0${number})`,
    restoreHelp: (language) => `Copie le texte de cette version dans le texte ${name(language)} en cours d’écriture. Le site, l’autre langue et les valeurs communes ne changent pas.`,
    restored: 'Le texte est rétabli. Relisez-le, puis soumettez-le.',
    back: 'Aller au texte',
    media: 'Textes des images',
    events: 'Ce qui s’est passé',
    allLanguages: 'toutes les langues',
    reason: (reason) => `«\u00a0${reason}\u00a0»`,
    actions: {
      created: 'a créé le document', saved: 'a enregistré', submit: 'a soumis à relecture', approve: 'a approuvé', requestChanges: 'a demandé des modifications',
      publish: 'a publié', forcePublish: 'a publié sans seconde relecture', withdraw: 'a retiré', import: 'a importé', tightenExposure: 'a restreint la diffusion',
      setEventStatus: 'a modifié la tenue de l’événement', requestTranslation: 'a demandé une traduction', restoreText: 'a rétabli un texte antérieur',
      duplicate: 'a créé cette copie', trash: 'a mis à la corbeille', untrash: 'a sorti de la corbeille',
    },
  },
  listing: {
    column: 'État',
    publish: (language) => `Publier la sélection (${name(language)})`,
    selected: (count) => (count < 2 ? `${count}\u00a0document sélectionné` : `${count}\u00a0documents sélectionnés`),
    publishing: 'Publication en cours…',
    report: (count, language) => `${documents(count)} ${count < 2 ? 'publié' : 'publiés'} en ${name(language)}.`,
    published: 'publié',
    refused: 'non publié',
    close: 'Fermer le compte rendu',
    tooMany: 'Au plus 100\u00a0documents à la fois\u00a0: réduisez la sélection.',
  },
  queue: {
    title: 'Votre file de travail',
    empty: 'Rien ne vous attend.',
    since: (at) => `depuis le ${when(at)}`,
    untitled: 'Sans titre',
    groups: {
      requested: 'Traductions demandées',
      missing: 'Pas encore traduits',
      behind: 'Traductions à mettre à jour',
      changesRequested: 'Modifications demandées',
      inReview: 'À relire',
      secondReview: 'En ligne, en attente d’une seconde relecture',
      toPublish: 'Approuvés, à publier',
      drafts: 'Vos brouillons',
    },
    summary: 'Où en sont les textes',
    counts: (group, count) => `${group}\u00a0: ${count}`,
    more: (count) => `et ${count} de plus`,
  },
  shell: { locale: 'Langue du texte', save: 'Enregistrer' },
}
