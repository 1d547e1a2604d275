import type { RefusalWords } from './words'

const languageName = (code: string | number | undefined) => (code === 'fr' ? 'français' : 'anglais')

export const refusalsFr: RefusalWords = {
  'action.notAllowed': () => 'Votre rôle ne comprend pas cette action.',
  'action.wrongState': () => 'Ce texte n’est pas dans un état qui le permet. Rechargez la page pour voir où il en est.',
  'action.nothingToSubmit': () => 'Rien n’a changé depuis la dernière version : il n’y a rien à soumettre.',
  'action.secondPerson': () => 'Vous avez écrit une partie de ce texte : une deuxième personne doit l’approuver.',
  'action.reasonMissing': () => 'Indiquez un motif.',
  'action.leadNotLive': ({ language }) => `Une traduction n’est mise en ligne que si l’original l’est : le texte ${languageName(language)} ne l’est pas.`,
  'action.changedSince': () => 'Ce texte a changé depuis que vous l’avez ouvert. Rechargez la page et relisez-le.',
  'action.unknownDocument': () => 'Ce document n’existe pas.',
  'action.unknownTarget': () => 'Le document vers lequel rediriger n’est pas publié dans cette langue.',
  'field.required': () => 'À remplir avant de soumettre le texte.',
  'field.altMissing': () => 'Cette image n’a pas de texte de remplacement dans cette langue. Ouvrez l’image pour l’ajouter.',
  'field.slugTaken': ({ slug }) => `L’adresse « ${slug ?? ''} » appartient à un autre document. Choisissez-en une autre.`,
  'field.slugForm': () => 'Utilisez des minuscules sans accents, des chiffres et des traits d’union simples : reforme-a-gao.',
  'field.slugReserved': ({ slug }) => `« ${slug ?? ''} » est l’adresse d’une rubrique du site. Choisissez-en une autre.`,
  'field.danglingReference': () => 'Ce lien mène à un élément qui n’existe plus. Retirez-le ou choisissez-en un autre.',
  'field.endBeforeStart': () => 'La fin précède le début.',
  'field.closesAfterStart': () => 'Les inscriptions ferment après le début de l’événement.',
  'field.unknownTimeZone': ({ zone }) => `« ${zone ?? ''} » n’est pas un fuseau horaire connu. Écrivez-le comme dans Africa/Kinshasa.`,
  'field.dateForm': () => 'Indiquez une année, un mois ou un jour : 2021, 2021-03 ou 2021-03-15.',
  'field.urlForm': () => 'Indiquez une adresse complète, qui commence par https://',
  'field.changedMeanwhile': ({ theirs }) => `Une autre personne a modifié ce champ pendant que vous écriviez. Son texte : ${theirs ?? ''}`,
  'field.sharedOutsideLead': () => 'Cette valeur est commune à toutes les langues : elle se modifie dans la langue de rédaction du document.',
  'language.notYours': ({ language }) => `Vous ne pouvez pas modifier le texte ${languageName(language)} de ce document.`,
  'language.unknown': () => 'Un enregistrement porte sur une seule langue : l’anglais ou le français.',
  'operation.closed': () => 'Cette opération n’est pas disponible ici.',
  'operation.baseMissing': () => 'Cet enregistrement n’indique pas le texte dont il est parti. Rechargez la page et recommencez.',
  'trash.stillLive': () => 'Ce document est en ligne. Retirez-le d’abord dans toutes les langues.',
}
