import type { EventStatus, Exposure, WithdrawalNotice } from '../../domain/content'
import type { Standing } from '../../domain/standing'
import type { Action } from '../../domain/workflow'
import type { Language } from '../languages'
import { compareFr } from './compare.fr'
import type { PanelWords } from './panel.en'
import { reviewFr } from './review.fr'
import { leftOut } from './pasting'
import { publishingFr } from './publishing.fr'

const name = (language: Language): string => (language === 'fr' ? 'français' : 'anglais')
/** « le français », « l’anglais ». */
const the = (language: Language): string => (language === 'fr' ? 'le français' : 'l’anglais')
const pageIn = (language: Language): string => `page en ${name(language)}`
const list = (items: string[]): string => new Intl.ListFormat('fr-FR', { type: 'conjunction' }).format(items)
/** French says before each language again that a text is in it. */
const inEach = (languages: string[]): string => list(languages.map((language) => `en ${language}`))
const when = (iso: string): string => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso))
/** Where the server writes the time: by its own clock, and so with its zone. */
const zoned = (iso: string): string =>
  new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }).format(new Date(iso))

const standing: Record<Standing, string> = {
  notStarted: 'Non commencé', draft: 'Brouillon', inReview: 'En relecture', changesRequested: 'Modifications demandées', approved: 'Approuvé',
  live: 'En ligne', liveNeedsSecondReview: 'En ligne, en attente d’une seconde relecture', withdrawn: 'Retiré',
  leadWithdrawn: 'Original hors ligne', behind: 'Traduction à mettre à jour', originalMovedOn: 'Original modifié entre-temps', changesNotSubmitted: 'Modifications non soumises', requested: 'Demandé',
}

const button: Record<Action, (language: Language) => string> = {
  submit: (language) => `Soumettre ${the(language)} à relecture`,
  takeBack: (language) => `Reprendre le texte ${name(language)} soumis`,
  approve: (language) => `Approuver ${the(language)}`,
  requestChanges: (language) => `Demander des modifications du texte ${name(language)}`,
  publish: (language) => `Publier ${the(language)}`,
  forcePublish: (language) => `Publier ${the(language)} sans seconde relecture`,
  withdraw: (language) => `Retirer ${the(language)}`,
}

const effect: Record<Action, (language: Language) => string> = {
  submit: () => 'Confie le texte, tel qu’il est, à une deuxième personne. Ce que voit le public ne change pas.',
  takeBack: () => 'Reprend le texte soumis pour y travailler. Plus personne n’a à le relire ; il reste dans l’historique.',
  approve: () => 'Accepte que le texte soumis, et lui seul, soit publié.',
  requestChanges: () => 'Rend le texte à ses auteurs avec vos remarques.',
  publish: (language) => `Met en ligne le texte ${name(language)} approuvé.`,
  forcePublish: (language) => `Met en ligne aussitôt le texte ${name(language)} en cours d’écriture. Il attend ensuite une seconde relecture.`,
  withdraw: (language) => `Retire du site la ${pageIn(language)}.`,
}

const done: Record<Action, (language: Language) => string> = {
  submit: (language) => `Le texte ${name(language)} est en relecture.`,
  takeBack: (language) => `Le texte ${name(language)} est repris.`,
  approve: (language) => `Le texte ${name(language)} est approuvé.`,
  requestChanges: (language) => `Les modifications du texte ${name(language)} sont demandées.`,
  publish: (language) => `Le texte ${name(language)} est en ligne.`,
  forcePublish: (language) => `Le texte ${name(language)} est en ligne, en attente d’une seconde relecture.`,
  withdraw: (language) => `Le texte ${name(language)} est retiré.`,
}

const notices: Record<WithdrawalNotice, string> = {
  outdated: 'Il n’est plus à jour', superseded: 'Un document plus récent le remplace', error: 'Il contenait une erreur', atRequest: 'Il a été retiré sur demande',
}

const readers: Record<Exposure, (languages: string[]) => string> = {
  public: (languages) => `Tout le monde peut le lire ${inEach(languages)}.`,
  partners: (languages) => `Seuls les partenaires connectés peuvent le lire, ${inEach(languages)}. Pour toute autre personne, la page n’existe pas.`,
  hidden: () => 'Personne ne peut le lire en dehors de l’équipe.',
}
const exposures: Record<Exposure, string> = { public: 'Public', partners: 'Réservé aux partenaires', hidden: 'Masqué' }

const eventStatuses: Record<EventStatus, string> = { scheduled: 'A lieu comme prévu', postponed: 'Reporté', cancelled: 'Annulé' }
const documents = (count: number): string => (count < 2 ? `${count} document` : `${count} documents`)

/** The words of the admin panel's own screens, in French. */
export const panelFr: PanelWords = {
  code: 'fr',
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
    alsoPublishes: (labels) => `Cela publiera aussi, dans les deux langues : ${list(labels)}.`,
    otherStays: (language) => `La ${pageIn(language)} ne change pas.`,
    confirmsLive: 'Confirme le texte déjà en ligne.',
    staysMeanwhile: 'Ce qui est en ligne le reste jusqu’à la publication d’un texte corrigé.',
    confirmsTranslation: 'Indique que le texte, tel qu’il est, répond toujours à l’original.',
    confirmUnchanged: 'Il répond toujours à l’original\u00a0: le soumettre',
    answersAnew: (isLive) => `Indique que le texte répond à l’original tel ${isLive ? 'que le public l’a' : 'qu’il est'} maintenant.`,
    remarksOf: (person, at) => `Modifications demandées par ${person} le ${when(at)}`,
    savesFirst: 'Enregistre d’abord ce que vous avez saisi.',
    openPage: (language) => `Voir la ${pageIn(language)}`,
    openText: (language) => `Ouvrir le texte ${name(language)}`,
    nothingToDo: 'Vous n’avez rien à faire ici pour le moment.',
    next: { changesRequested: 'Ses auteurs le corrigent et le soumettent à nouveau.', inReview: 'La relecture l’approuve ou demande des modifications.', approved: 'La communication peut maintenant le publier.', liveNeedsSecondReview: 'Une deuxième personne approuve ce qui est en ligne ou le corrige.' },
    refused: 'Cela n’a pas pu être fait :',
    failed: 'Une erreur s’est produite. Rien n’a été modifié ; réessayez.',
    working: 'Un instant…',
  },
  links: {
    title: 'Vérifiez ces liens. Rien ne vous empêche de continuer :',
    doubt: {
      otherAddress: (text, target) => `« ${text} » mène à une autre adresse : ${target}`,
      bareNumber: (text, target) => `« ${text} » mène à un numéro au lieu d’un nom : ${target}`,
      unencrypted: (text, target) => `« ${text} » mène à une adresse sans chiffrement (http:) : ${target}`,
    },
  },
  dialog: {
    cancel: 'Fermer',
    reason: 'Motif',
    remarks: 'Que faut-il modifier ?',
    reasonHelp: 'L’équipe le voit dans l’historique.',
    kind: 'Ce que l’on trouve à cette adresse',
    gone: 'Rien : la page indique qu’elle n’existe plus',
    notice: 'Un avis à la place du texte ; le titre reste lisible',
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
  exposure: {
    now: 'Actuellement :',
    none: 'Rien de ce document n’est sur le site.',
    notice: 'Le titre, et un avis à la place du texte.',
    led: (language, title) => `La page en ${name(language)} mène à «\u00a0${title}\u00a0».`,
    readers,
    onceLive: { public: 'Une fois en ligne, tout le monde pourra le lire.', partners: 'Une fois en ligne, seuls les partenaires connectés pourront le lire.', hidden: 'Une fois en ligne, il restera masqué : personne ne pourra le lire en dehors de l’équipe.' },
    waits: {
      submit: (exposure, language) => `« ${exposures[exposure]} » est choisi et attend : soumettez le texte ${name(language)} à relecture. Ce niveau s’appliquera une fois le texte approuvé et publié.`,
      approve: (exposure, language) => `« ${exposures[exposure]} » attend qu’une deuxième personne approuve le texte ${name(language)}.`,
      publish: (exposure, language) => `« ${exposures[exposure]} » est approuvé et attend la publication du texte ${name(language)}.`,
    },
    places: (places) => `Masqué parce qu’il nomme un lieu en Afghanistan : ${list(places)}. Si cela ne nuit à personne, choisissez un autre niveau de diffusion.`,
    tighten: {
      title: 'Restreindre la diffusion ?',
      effect: {
        public: '',
        partners: 'Dès l’enregistrement, dans toutes les langues : pages, fichiers, flux, recherche et API ne répondent plus qu’aux partenaires connectés.',
        hidden: 'Dès l’enregistrement, dans toutes les langues : pages, fichiers, flux, recherche et API ne répondent plus à personne.',
      },
      back: 'Pour rouvrir la diffusion, il faudra une relecture et une publication.',
      confirm: { public: '', partners: 'Réserver aux partenaires dès l’enregistrement', hidden: 'Masquer dès l’enregistrement' },
      keep: (exposure) => `Garder « ${exposures[exposure]} »`,
    },
  },
  withdrawal: {
    found: ({ language, kind, ledTo }) => `À l’adresse en ${name(language)}, on trouve : ${{ gone: 'rien, la page n’existe plus', notice: 'un avis', redirect: ledTo === null ? 'rien, car la page vers laquelle elle mène ne peut pas être ouverte' : `une autre page, «\u00a0${ledTo}\u00a0»` }[kind]}.`,
    change: (language) => `Changer ce que l’on trouve en ${name(language)}`,
    effect: 'S’applique aussitôt. La page reste retirée.',
    done: 'La nouvelle réponse est en place.',
    search: 'Chercher dans son titre',
    noTargets: 'Aucune page de ce type n’est accessible d’ici avec ces mots.',
  },
  places: {
    confirm: (places) => `Confirmer que l’on peut nommer ${list(places)}`,
    help: 'Le texte peut alors être soumis. Votre nom est gardé dans l’historique.',
    done: 'Confirmé. Le texte peut maintenant être soumis.',
  },
  trashed: 'Ce document est dans la corbeille : on peut le lire, et l’administration peut l’en sortir.',
  duplicate: { button: 'Dupliquer en un nouveau brouillon', help: 'Copie le texte original, mais pas le PDF. La copie est masquée, n’a pas de traduction et porte «\u00a0(copie)\u00a0» à la fin de son titre jusqu’à ce que vous lui en donniez un.', done: 'La copie est prête.' },
  event: {
    title: 'L’événement a-t-il lieu ?',
    now: (status) => `Actuellement : ${eventStatuses[status].toLowerCase()}.`,
    button: { scheduled: 'Rétablir l’événement', postponed: 'Reporter l’événement', cancelled: 'Annuler l’événement' },
    help: 'Affiché aussitôt, dans toutes les langues, sans attendre de relecture.',
    done: 'La page de l’événement l’indique désormais.',
  },
  beside: {
    heading: (language) => `Texte ${name(language)}`,
    movedOn: (language) => `L’original ${name(language)} a changé depuis que ce texte a été traduit.`,
    drift: (language) => `Ce qui a changé dans l’original ${name(language)}`,
    driftUnknown: 'Aucune version de l’original ne contient le texte qui a été traduit\u00a0: ce qui a changé ne peut pas être montré.',
    inWork: (language) => `Le texte ${name(language)} à côté des champs est tel que son auteur l’a maintenant\u00a0: une partie n’est pas encore soumise, et le public peut en lire un autre.`,
    empty: (language) => `Aucun texte ${name(language)} ici.`,
    shared: (language) => `Valeur commune à toutes les langues. Elle se modifie dans le texte ${name(language)}.`,
    image: 'Image',
    alt: (text) => `Texte de remplacement : ${text}`,
    noAlt: 'Elle n’a pas de texte de remplacement.',
    caption: (text) => `Légende : ${text}`,
    describe: (language) => `Pas encore de texte de remplacement en ${name(language)} : l’écrire (nouvel onglet)`,
    described: (language) => `Voir ou corriger ses mots en ${name(language)} (nouvel onglet)`,
    file: ({ language, pages, size }) => `${language}, ${pages > 1 ? `${pages} pages` : `${pages} page`}, ${size}`,
  },
  keep: {
    found: (at, language) => `Le texte ${name(language)} saisi le ${when(at)} n’a pas été enregistré.`,
    more: (count) => (count === 1 ? 'et un autre champ' : `et ${count}\u00a0autres champs`),
    restore: 'Le rétablir',
    discard: 'L’abandonner…',
    discardAsked: 'Abandonner ce texte\u202f?',
    discardEffect: 'Personne ne pourra le rétablir ensuite\u202f: ce navigateur en a la seule copie.',
    discardDone: 'L’abandonner définitivement',
    otherPerson: 'Une autre personne s’est connectée dans ce navigateur\u00a0: rien n’a été enregistré sous son nom. Votre saisie est gardée dans ce navigateur, pour vous seul. Reconnectez-vous sous votre nom, puis enregistrez.',
    signedOut: 'Votre session a pris fin : rien n’a été enregistré. Votre saisie est gardée dans ce navigateur. Connectez-vous à nouveau, puis enregistrez.',
    signIn: 'Se connecter (nouvel onglet)',
    offline: 'La connexion est coupée : rien n’a été enregistré. Votre saisie est gardée dans ce navigateur.',
    openOnly: {
      otherPerson: 'Une autre personne s’est connectée dans ce navigateur\u00a0: rien n’a été enregistré sous son nom, et ce navigateur ne garde pas de copie. Laissez cette page ouverte\u00a0: reconnectez-vous sous votre nom dans un autre onglet, puis enregistrez ici.',
      signedOut: 'Votre session a pris fin : rien n’a été enregistré, et ce navigateur ne garde pas de copie. Laissez cette page ouverte : connectez-vous dans l’autre onglet, puis enregistrez ici.',
      offline: 'La connexion est coupée : rien n’a été enregistré, et ce navigateur ne garde pas de copie. Laissez cette page ouverte, et enregistrez une fois la connexion rétablie.',
    },
    retry: 'Enregistrer à nouveau',
    refused: 'L’enregistrement a été refusé. Votre saisie est toujours là ; les motifs figurent à côté des champs.',
    failed: 'L’enregistrement a échoué à cause d’une panne de notre côté. Votre saisie est gardée dans ce navigateur.',
    conflict: 'Une autre personne a modifié ce champ pendant que vous écriviez.',
    ownConflict: 'Vous avez modifié ce champ dans une autre fenêtre pendant que vous écriviez ici.',
    stored: 'Le texte de l’autre fenêtre',
    takeStored: 'Prendre le texte de l’autre fenêtre',
    differs: 'Ce qui diffère, de ce texte-là au vôtre\u00a0:',
    theirs: 'Son texte',
    mine: 'Votre texte',
    keepMine: 'Garder mon texte',
    takeTheirs: 'Prendre son texte',
    emptyText: '(vide)',
    lost: (fields) => `Tout n’a pas été enregistré tel que vous l’avez saisi : ${list(fields)}. Votre saisie est gardée dans ce navigateur.`,
    notKept: 'Ce navigateur ne garde pas de copie de votre saisie : enregistrez souvent.',
  },
  paste: { leftOut: leftOut.fr, close: 'Fermer cet avis' },
  note: { empty: 'vide\u00a0: à écrire, ou à retirer' },
  history: {
    tab: 'Historique',
    title: 'Historique',
    intro: 'Chaque texte soumis ou publié est conservé tel quel.',
    languages: 'Langue',
    none: 'Rien n’a encore été soumis dans cette langue.',
    edition: (number) => `Version ${number}`,
    working: 'Texte en cours d’écriture',
    submittedBy: (person, at) => `Soumise par ${person} le ${when(at)}`,
    keptBy: (person, at) => `Conservée lorsque ${person} a rétabli un autre texte, le ${when(at)}`,
    writtenBy: (people) => `Écrite par ${list(people)}`,
    passages: {
      forced: (person, at) => `Publiée sans seconde relecture par ${person} le ${when(at)}`,
      imported: (_person, at) => `Importée le ${when(at)}, sans relecture`,
      approved: (person, at) => `Approuvée par ${person} le ${when(at)}`,
    },
    system: 'le système',
    formerPerson: 'une personne partie depuis',
    states: { in_review: 'En relecture', approved: 'Approuvée', changes_requested: 'Modifications demandées', published: 'Publiée', replaced: 'Remplacée par une version plus récente', taken_back: 'Reprise avant la décision', kept: 'Jamais soumise : conservée lorsqu’un autre texte l’a remplacée' },
    isLive: 'En ligne',
    now: { public: 'C’est ce que le public lit actuellement.', partners: 'C’est ce que les partenaires connectés lisent actuellement.', hidden: 'Cette version est masquée\u00a0: personne ne la lit actuellement.' },
    notNow: 'Ce n’est pas ce que le public lit actuellement.',
    exposure: (exposure) => `Niveau de diffusion\u00a0: ${exposures[exposure]}`,
    readersFind: { gone: 'Le public y trouve que la page n’existe plus.', notice: 'Le public y trouve un avis.', redirect: 'Le public y est conduit vers une autre page.' },
    earlier: 'Versions plus anciennes',
    newest: 'Versions les plus récentes',
    pages: 'Pages de l’historique',
    compare: 'Comparer',
    from: 'Texte antérieur',
    to: 'Texte postérieur',
    nothing: '(aucun texte antérieur)',
    same: 'Ces deux textes sont identiques.',
    added: 'ajouté',
    removed: 'supprimé',
    restore: (number) => `Rétablir ce texte (version ${number})`,
    restoreHelp: (language) => `Copie le texte de cette version dans le texte ${name(language)} en cours d’écriture. Le site, l’autre langue et les valeurs communes ne changent pas.`,
    keepsFirst: 'Le texte en cours d’écriture n’a jamais été soumis. Il est d’abord conservé comme une version à part, que l’on peut rétablir depuis cette liste.',
    restored: 'Le texte est rétabli. Relisez-le, puis soumettez-le.',
    back: 'Aller au texte',
    media: 'Textes des images',
    events: 'Ce qui s’est passé',
    allLanguages: 'toutes les langues',
    reason: (reason) => `« ${reason} »`,
    actions: {
      created: 'a créé le document', saved: 'a enregistré', submit: 'a soumis à relecture', approve: 'a approuvé', requestChanges: 'a demandé des modifications',
      publish: 'a publié', forcePublish: 'a publié sans seconde relecture', withdraw: 'a retiré', import: 'a importé', tightenExposure: 'a restreint la diffusion',
      setEventStatus: 'a modifié la tenue de l’événement', requestTranslation: 'a demandé une traduction', restoreText: 'a rétabli un texte antérieur',
      changeWithdrawal: 'a changé ce que l’on trouve à la page retirée', confirmPlaces: 'a confirmé qu’un lieu peut être nommé',
      takeBack: 'a repris le texte soumis', keepText: 'a conservé le texte non soumis',
      duplicate: 'a créé cette copie', trash: 'a mis à la corbeille', untrash: 'a sorti de la corbeille', changeLead: 'a changé la langue de rédaction',
    },
  },
  lead: {
    choose: 'Ce document est d’abord rédigé en',
    option: name,
    help: (language) => `Ce que vous écrivez ci-dessous est le texte ${name(language)}. L’autre langue en est ensuite la traduction.`,
    now: (language) => `Ce document est d’abord rédigé en ${name(language)}.`,
    change: (language) => `Choisir plutôt ${the(language)}`,
    saveFirst: 'Enregistrez d’abord.',
  },
  listing: {
    titleIn: (title, language) => `${title} (en ${name(language)})`,
    onlyIn: (language) => `en ${name(language)}`,
    column: 'État',
    publish: (language) => `Publier la sélection (${name(language)})`,
    selected: (count) => (count < 2 ? `${count} document sélectionné` : `${count} documents sélectionnés`),
    publishing: 'Publication en cours…',
    report: ({ published, refused }, language) =>
      `${published === 0 ? 'Aucun document publié' : `${documents(published)} ${published === 1 ? 'publié' : 'publiés'}`} en ${name(language)}${refused === 0 ? '' : ` ; ${refused} non ${refused === 1 ? 'publié' : 'publiés'}`}.`,
    close: 'Fermer le compte rendu',
    tooMany: 'Au plus 100 documents à la fois : réduisez la sélection.',
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
    others: 'En attente chez d’autres',
    withOthers: {
      review: (language) => `à relire en ${name(language)}`,
      translation: (language) => `à traduire en ${name(language)}`,
    },
    summary: 'Où en sont les textes',
    counts: (group, count) => `${group} : ${count}`,
    more: (count) => `et ${count} de plus`,
  },
  publishing: publishingFr,
  compare: compareFr,
  review: reviewFr,
  account: {
    title: 'Mot de passe',
    change: 'Changer mon mot de passe',
    current: 'Mot de passe actuel',
    chosen: 'Nouveau mot de passe',
    rule: 'Au moins 12 caractères, et difficile à deviner : plusieurs mots sans rapport entre eux conviennent bien. Ni votre nom ni votre adresse.',
    address: 'Votre adresse se change avec votre mot de passe actuel. Votre session continue ici et prend fin partout ailleurs\u202f; vous vous connectez ensuite avec la nouvelle adresse.',
    ruleOther: 'Un mot de passe compte au moins 12 caractères et doit être difficile à deviner. Le changer déconnecte cette personne partout.',
    meter: 'Solidité',
    levels: ['Très facile à deviner', 'Facile à deviner', 'Encore facile à deviner', 'Difficile à deviner', 'Très difficile à deviner'],
    tooShort: (missing) => (missing === 1 ? 'Encore 1 caractère' : `Encore ${missing} caractères`),
    save: 'Changer le mot de passe',
    saved: 'Votre mot de passe est changé. Votre session continue ici et a pris fin partout ailleurs.',
  },
  files: {
    stated: (said, recorded) => `Le PDF indique qu’il est en ${said}, et il figure ici comme étant en ${recorded}. Vérifiez que c’est le bon fichier. Rien ne vous empêche de continuer.`,
    unused: 'Aucun document n’utilise ce fichier.',
    usedIn: (count) => `Utilisé dans ${count === 1 ? '1 document' : `${count} documents`} (les liens ouvrent de nouveaux onglets)\u00a0:`,
    use: (isLive) => (isLive ? '(en ligne)' : '(brouillon)'),
    more: (count) => `et ${count === 1 ? '1 autre' : `${count} autres`}`,
    replacing: 'Si vous remplacez le fichier, les brouillons ont le nouveau dès l’enregistrement. Le public, et la personne qui se prononce sur un texte soumis, gardent le fichier actuel tant que ce texte n’est pas soumis et publié à nouveau.',
  },
  images: {
    missingFrom: (language) => `Une image n’est montrée dans une langue qu’avec son texte de remplacement. Tant qu’il manque en ${name(language)}, elle est absente de ces pages en ${name(language)} (les liens ouvrent de nouveaux onglets)\u00a0:`,
    missing: ({ language, name: image }) => `La ${pageIn(language)} serait sans l’image «\u00a0${image}\u00a0».`,
    lost: ({ language, name: image }) => `La ${pageIn(language)} sera sans l’image «\u00a0${image}\u00a0» tant que son texte n’est pas publié à nouveau avec les mots de cette image.`,
  },
  table: {
    title: 'Tableau', rowAbove: 'Ligne au-dessus', rowBelow: 'Ligne au-dessous', columnBefore: 'Colonne avant', columnAfter: 'Colonne après',
    insert: 'Insérer un tableau', rows: 'Lignes', columns: 'Colonnes', confirm: 'Insérer le tableau', close: 'Fermer',
    deleteRow: 'Supprimer la ligne', deleteColumn: 'Supprimer la colonne', deleteTable: 'Supprimer le tableau',
  },
  moment: {
    zone: (zone) => `À l’heure de ${zone}, le fuseau horaire du lieu.`,
    noZone: 'À l’heure UTC, tant que le fuseau horaire du lieu n’est pas choisi.',
    day: 'Le jour sur place.',
  },
  mailbox: {
    title: 'Courriels non envoyés',
    intro: 'Aucun serveur de messagerie n’est configuré (SMTP_URL) : les courriels ne sont pas envoyés mais gardés ici pendant une semaine. Un courriel peut contenir un lien vers un nouveau mot de passe d’une autre personne : son ouverture est consignée.',
    none: 'Aucun courriel n’a été gardé.',
    sent: 'Un serveur de messagerie est configuré : les courriels sont envoyés. Seuls ceux qu’il n’accepte pas sont gardés ici.',
    failed: 'Un serveur de messagerie est configuré mais n’a pas accepté ces courriels : il faut vérifier SMTP_URL et MAIL_FROM. Ils sont gardés ici pendant une semaine. Un courriel peut contenir un lien vers un nouveau mot de passe d’une autre personne : son ouverture est consignée.',
    waiting: (count) => (count === 1 ? 'Un courriel non envoyé attend d’être ouvert.' : `${count} courriels non envoyés attendent d’être ouverts.`),
    unopened: (count) => (count === 1 ? '1 non ouvert' : `${count} non ouverts`),
    recipient: 'À',
    kind: 'Nature',
    kinds: { users: 'Lien vers un nouveau mot de passe, pour un membre de l’équipe', partners: 'Lien vers un nouveau mot de passe, pour un partenaire' },
    at: 'Écrit le',
    link: 'Son lien',
    works: (until) => `fonctionne une fois, jusqu’au ${zoned(until)}`,
    over: 'ne fonctionne plus : il a servi, une modification du compte y a mis fin ou son heure est passée. Qui en veut un autre le demande sur la page de connexion.',
    open: 'Ouvrir et consigner',
    openedBy: (person, at) => `Ouvert en dernier par ${person} le ${zoned(at)}`,
    when: zoned,
  },
  shell: { locale: 'Langue du texte ', save: 'Enregistrer' },
}
