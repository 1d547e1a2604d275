import type { OwnPart } from '../../domain/ownParts'
import type { Language } from '../languages'
import type { ReviewWords } from './review.en'

const name = (language: Language): string => (language === 'fr' ? 'français' : 'anglais')
const when = (iso: string): string => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso))

const part = (own: OwnPart, language: Language): string => {
  if (!('name' in own)) return own.about === 'text' ? `le texte ${name(language)}` : 'les valeurs communes aux deux langues'
  return `${{ words: 'les textes', credit: 'le crédit', file: 'le contenu' }[own.about]} du fichier «\u00a0${own.name}\u00a0»`
}

/** The words of the screen where a second person reads and decides, in French. */
export const reviewFr: ReviewWords = {
  tab: 'Relecture',
  title: (language) => `Relecture du texte ${name(language)}`,
  nothing: (language) => `Aucun texte ${name(language)} n’attend de relecture actuellement.`,
  submitted: (person, at, number) => `Version\u00a0${number}, soumise par ${person} le ${when(at)}.`,
  isLive: (person, at, number) => `La version\u00a0${number} a été mise en ligne le ${when(at)} sans seconde relecture, par ${person}.`,
  forcedFor: 'Pourquoi cette version a été mise en ligne sans seconde relecture\u00a0:',
  liveUnreviewed: 'La version en ligne vient du premier contenu et n’a jamais été relue ici.',
  liveForcedFor: 'La version en ligne a été publiée sans seconde relecture, pour cette raison\u00a0:',
  exactly: 'Votre décision porte exactement sur ce texte.',
  changedSince: (at, saved) =>
    `Le texte ci-dessous est celui qui a été soumis le ${when(at)}. Le texte en cours d’écriture a changé depuis${saved ? ` (dernier enregistrement le ${when(saved)})` : ''}\u202f; la décision porte sur le texte ci-dessous, pas sur ces modifications.`,
  sentBack: 'Des modifications ont été demandées. Le texte corrigé se lira ici une fois soumis\u202f; jusqu’à sa publication, cette version reste en ligne.',
  approved: 'Ce texte est approuvé\u202f; il peut être publié par la personne chargée de la communication.',
  waits: 'La décision revient à une personne qui relit cette langue et n’a pas écrit ce texte.',
  yours: (parts, language) => `Votre contribution\u00a0: ${new Intl.ListFormat('fr-FR').format(parts.map((own) => part(own, language)))}.`,
  decide: 'Décider',
  unsent: {
    title: 'Vos remarques n’ont pas été envoyées',
    effect: 'Sous «\u00a0Que faut-il modifier\u202f?\u00a0», vous avez écrit quelque chose que personne n’a reçu. Si vous approuvez maintenant, ces remarques ne seront ni envoyées ni conservées.',
    approve: (language) => `Approuver l’${name(language)} sans envoyer les remarques`,
    back: 'Revenir sans approuver',
  },
  page: 'La page telle qu’elle sera',
  livePage: 'La page telle qu’elle est',
  frame: (title) => `Aperçu\u00a0: ${title}`,
  alone: 'Ouvrir la page seule (nouvel onglet)',
  pageHelp: 'Seule l’équipe voit cet aperçu. Les liens s’ouvrent dans un nouvel onglet.',
  hidden: 'Ce document est masqué\u00a0: après la publication, le public ne verra pas non plus la page.',
  situation: 'Où en est ce texte',
  onThisPage: 'Sur cette page',
  nature: ({ language, isLive, replaced }) => {
    if (!replaced) return `Première publication en ${name(language)}.`
    if (replaced.isWithdrawn) return `Remplace la version\u00a0${replaced.number}, qui a été retirée.`
    return isLive ? `A modifié la version\u00a0${replaced.number}, qui était en ligne auparavant.` : `Modifie la version\u00a0${replaced.number}, qui est en ligne.`
  },
  changeCount: (count, sentBack) => `${count === 0 ? 'Aucune modification' : `${count}\u00a0modification${count === 1 ? '' : 's'}`}${sentBack === undefined ? '' : ` depuis la version\u00a0${sentBack}, renvoyée pour modifications`}.`,
  changes: 'Ce qui change',
  againstLive: (number) => `Par rapport à la version\u00a0${number}, qui est en ligne.`,
  againstBefore: (number) => `Par rapport à la version\u00a0${number}, qui était en ligne auparavant.`,
  againstWithdrawn: (number) => `Par rapport à la version\u00a0${number}, qui a été retirée\u00a0: le public n’a actuellement aucun texte ici.`,
  liveAgainstNothing: (language, number) => `Avant la version\u00a0${number}, qui est en ligne, rien n’avait été publié en ${name(language)}\u00a0: tout est nouveau.`,
  againstNothing: (language) => `Rien n’a encore été publié en ${name(language)}\u00a0: tout est nouveau.`,
  toDocument: 'Aller au texte',
  toHistory: 'Comparer avec d’autres versions',
  open: (language) => `Lire et décider\u00a0: ${name(language)}`,
  read: (language) => `Lire ce qui est en relecture\u00a0: ${name(language)}`,
  readApproved: (language) => `Lire ce qui est approuvé\u00a0: ${name(language)}`,
  remarks: 'Ce que la relecture a demandé',
  remark: (person, at, number) => `${person}, le ${when(at)}, au sujet de la version\u00a0${number}`,
  answered: (number) => `La version\u00a0${number} y répond.`,
  compareWith: 'Comparer',
  sinceSentBack: (number) => `Depuis la version\u00a0${number}, renvoyée pour modifications`,
  sinceLive: (number) => `Par rapport à la version\u00a0${number}, qui est en ligne`,
  sinceWithdrawn: (number) => `Par rapport à la version\u00a0${number}, qui a été retirée`,
  sinceNothing: 'Tout le texte',
  original: (language) => `L’original ${name(language)}`,
  originalIs: (kind, number) => ({
    live: `Version\u00a0${number}, qui est en ligne.`,
    waiting: `Version\u00a0${number}, qui est soumise et pas encore en ligne.`,
    earlier: `Version\u00a0${number}, qui n’est pas en ligne.`,
    working: 'L’original tel que son auteur l’a maintenant\u00a0: il n’a jamais été soumis sous cette forme.',
  })[kind],
  isAnswered: 'La traduction a été faite à partir de ce texte.',
  isNotAnswered: 'La traduction a été faite à partir de ce texte tel qu’il était auparavant\u00a0: il a pu changer depuis.',
  originalStands: 'L’original en ligne n’a pas changé depuis que cette traduction en a été faite.',
  originalMovedOn: 'L’original a changé depuis que cette traduction en a été faite.',
  originalSince: (number) => `Depuis la version\u00a0${number} de cette traduction, l’original a changé\u00a0: vérifiez que ce texte en tient compte.`,
  originalWithdrawn: (language) => `L’original ${name(language)} a été retiré. Cette traduction ne pourra être publiée qu’une fois l’original de nouveau en ligne.`,
  toOriginal: 'Voir ce qui y a changé',
  movedOn: (number) => `Le public a la version\u00a0${number} de l’original, qui dit autre chose.`,
  originalPage: 'Ouvrir l’original comme une page (nouvel onglet)',
  next: 'À relire ensuite\u00a0:',
  nextNone: 'Aucun autre texte n’attend votre relecture.',
  stale: 'Relire',
}
