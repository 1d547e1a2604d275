import type { Exposure } from '../../domain/content'
import type { Language } from '../languages'
import { fieldWords } from './fields'
import type { PublishingWords } from './publishing.en'

const name = (language: Language): string => (language === 'fr' ? 'français' : 'anglais')
const documents = (count: number): string => (count < 2 ? `${count} document` : `${count} documents`)
const exposures: Record<Exposure, string> = { public: fieldWords.exposures.public.fr, partners: fieldWords.exposures.partners.fr, hidden: fieldWords.exposures.hidden.fr }
const quoted = (exposure: Exposure): string => `«\u00a0${exposures[exposure]}\u00a0»`

/** Who gets what is published, in lists and where several documents are published at once. In French. */
export const publishingFr: PublishingWords = {
  exposures,
  chosen: ({ live, chosen }) => `Lecteurs, maintenant\u00a0: ${exposures[live]}. Choisi\u00a0: ${exposures[chosen]}`,
  get: {
    now: { partners: 'Réservé aux partenaires', hidden: 'Masqué aux lecteurs' },
    next: { public: 'Deviendra public', partners: 'Sera réservé aux partenaires', hidden: 'Sera masqué' },
  },
  title: (language) => `Publier la sélection en ${name(language)}`,
  reading: 'Vérification de ce que verront les lecteurs…',
  changing: 'La diffusion de ces documents change, dans toutes les langues',
  changes: ({ from, to }) => `jusqu’ici ${quoted(from)}, désormais ${quoted(to)}\u00a0:`,
  others: 'Ces documents seront publiés',
  refused: 'Ces documents ne peuvent pas être publiés maintenant',
  will: {
    public: 'tout le monde pourra le lire.', partners: 'seuls les partenaires connectés pourront le lire.', hidden: 'personne ne pourra le lire en dehors de l’équipe.',
  },
  confirm: ({ count, changed }) => (changed === 0 ? `Publier ${documents(count)}` : `Publier ${documents(count)} et changer la diffusion ${changed === count ? (count < 2 ? 'de ce document' : 'de ces documents') : `de ${changed} d’entre eux`}`),
  staysBehind: 'Ce qui a été modifié depuis son approbation n’en fait pas partie.',
  published: (language) => `est en ligne en ${name(language)}\u00a0:`,
  can: {
    public: 'tout le monde peut le lire.', partners: 'seuls les partenaires connectés peuvent le lire.', hidden: 'il est masqué, personne ne peut le lire en dehors de l’équipe.',
  },
}
