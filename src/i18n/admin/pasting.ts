import { type Dropped, type DroppedKind, droppedKinds } from '../../domain/pasting'
import type { PerLanguage } from '../languages'

type Words = Record<DroppedKind, (count: number) => string>

const en: Words = {
  pictures: (count) => `${count === 1 ? '1 picture' : `${count} pictures`} (insert what should be shown: from the library, or uploaded first)`,
  comments: (count) => (count === 1 ? '1 comment' : `${count} comments`),
  footnotes: (count) => (count === 1 ? '1 footnote whose words were not copied' : `${count} footnotes whose words were not copied`),
  links: (count) => (count === 1 ? '1 link that leads nowhere on the web' : `${count} links that lead nowhere on the web`),
  deletions: (count) => (count === 1 ? '1 tracked deletion' : `${count} tracked deletions`),
  struck: (count) => `the stroke through ${count === 1 ? '1 passage, which reads' : `${count} passages, which read`} as any other now`,
  hidden: (count) => (count === 1 ? '1 hidden passage' : `${count} hidden passages`),
  objects: (count) => (count === 1 ? '1 embedded object' : `${count} embedded objects`),
  formatting: () => 'colours, underlining and alignment',
}

const fr: Words = {
  pictures: (count) => `${count === 1 ? '1 image' : `${count} images`} (insérez celles à montrer\u00a0: depuis la bibliothèque, ou après les avoir téléversées)`,
  comments: (count) => (count === 1 ? '1 commentaire' : `${count} commentaires`),
  footnotes: (count) => (count === 1 ? '1 note de bas de page dont le texte n’a pas été copié' : `${count} notes de bas de page dont le texte n’a pas été copié`),
  links: (count) => (count === 1 ? '1 lien qui ne mène nulle part sur le Web' : `${count} liens qui ne mènent nulle part sur le Web`),
  deletions: (count) => (count === 1 ? '1 suppression suivie' : `${count} suppressions suivies`),
  struck: (count) => `le trait qui barrait ${count === 1 ? '1 passage, qui se lit désormais' : `${count} passages, qui se lisent désormais`} comme le reste`,
  hidden: (count) => (count === 1 ? '1 passage masqué' : `${count} passages masqués`),
  objects: (count) => (count === 1 ? '1 objet incorporé' : `${count} objets incorporés`),
  formatting: () => 'les couleurs, soulignements et alignements',
}

const listed = ({ dropped, words, locale }: { dropped: Dropped; words: Words; locale: string }): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(droppedKinds.flatMap((kind) => (dropped[kind] ? [words[kind](dropped[kind])] : [])))

/** What a paste left out, in one sentence. */
export const leftOut: PerLanguage<(dropped: Dropped) => string> = {
  en: (dropped) => `Pasted, without what this editor cannot hold: ${listed({ dropped, words: en, locale: 'en-GB' })}.`,
  fr: (dropped) => `Texte collé, sans ce que cet éditeur ne peut contenir\u00a0: ${listed({ dropped, words: fr, locale: 'fr-FR' })}.`,
}
