import { languages } from '../../languages'
import type { FieldWords, TypeWords } from './shape'

const machine = { en: 'Filled in from the file.', fr: 'Rempli d’après le fichier.' }
const sha256: FieldWords = { label: { en: 'Checksum (SHA-256)', fr: 'Empreinte (SHA-256)' }, help: machine }
const weight: FieldWords = { label: { en: 'Weight for readers', fr: 'Poids pour le public' }, help: { en: 'What a reader on a slow connection has to wait for.', fr: 'Ce que doit attendre une personne dont la connexion est lente.' } }

/** Fields that Payload adds to every upload. */
export const sizeWords = { label: { en: 'File size', fr: 'Taille du fichier' } } satisfies FieldWords
const upload: Record<string, FieldWords> = {
  filename: { label: { en: 'Name on disk', fr: 'Nom sur le disque' } },
}

export const mediaWords = {
  singular: { en: 'Image', fr: 'Image' },
  plural: { en: 'Images', fr: 'Images' },
  fields: {
    ...upload,
    name: { label: { en: 'Name in the library', fr: 'Nom dans la bibliothèque' }, help: { en: 'For the team; readers never see it.', fr: 'Pour l’équipe ; le public ne le voit jamais.' } },
    alt: { label: { en: 'Alternative text', fr: 'Texte de remplacement' }, help: { en: 'What the image shows, for those who cannot see it. A text with an image is published only once this is written in its language.', fr: 'Ce que montre l’image, pour qui ne peut pas la voir. Un texte illustré n’est publié qu’une fois ceci écrit dans sa langue.' } },
    caption: { label: { en: 'Caption', fr: 'Légende' }, help: { en: 'No names of people who could be put at risk.', fr: 'Aucun nom de personne qui pourrait être mise en danger.' } },
    credit: { label: { en: 'Credit', fr: 'Crédit' }, help: { en: 'Who made the image, as it should be printed.', fr: 'L’auteur de l’image, tel qu’il doit être indiqué.' } },
    consent: {
      label: { en: 'Consent of the people shown', fr: 'Consentement des personnes représentées' },
      options: {
        given: { en: 'Given in writing', fr: 'Donné par écrit' },
        nobody: { en: 'Nobody can be recognised', fr: 'Personne n’est reconnaissable' },
        unknown: { en: 'Not known', fr: 'Inconnu' },
      },
    },
    sha256, weight,
  },
} satisfies TypeWords

export const documentsWords = {
  singular: { en: 'PDF document', fr: 'Document PDF' },
  plural: { en: 'PDF documents', fr: 'Documents PDF' },
  fields: {
    ...upload,
    downloadName: { label: { en: 'File name for readers', fr: 'Nom du fichier pour le public' }, help: { en: 'Left empty, it is made from the name of the uploaded file.', fr: 'Laissé vide, il est formé à partir du nom du fichier envoyé.' } },
    title: { label: { en: 'Title inside the file', fr: 'Titre dans le fichier' }, help: { en: 'What readers’ software and screen readers call it. Set together with the file; left empty, it is made from the name.', fr: 'Le nom que lui donnent les logiciels et les lecteurs d’écran. À indiquer en même temps que le fichier ; laissé vide, il est formé à partir du nom.' } },
    fileLanguage: {
      label: { en: 'Language of the document', fr: 'Langue du document' },
      options: { en: { en: 'English', fr: 'Anglais' }, fr: { en: 'French', fr: languages.fr.name } },
    },
    statedLanguage: { label: { en: 'Language stated in the file', fr: 'Langue indiquée dans le fichier' }, help: machine },
    pages: { label: { en: 'Pages', fr: 'Pages' }, help: machine },
    sha256, weight,
  },
} satisfies TypeWords
