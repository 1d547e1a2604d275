import type { FieldWords } from './shape'

/** The places where an editor looks for things. */
export const groupWords = {
  content: { en: 'Content', fr: 'Contenus' },
  files: { en: 'Files', fr: 'Fichiers' },
  people: { en: 'People', fr: 'Personnes' },
  glossary: { en: 'Glossary', fr: 'Glossaire' },
}

export const tabWords = {
  text: { en: 'Text', fr: 'Texte' },
  facts: { en: 'Facts and relations', fr: 'Données et relations' },
  seo: { en: 'Search engines', fr: 'Moteurs de recherche' },
}

/** Fields that several content types have; a type may word one of them anew. */
export const commonWords = {
  title: { label: { en: 'Title', fr: 'Titre' } },
  slug: {
    label: { en: 'Address', fr: 'Adresse' },
    help: {
      en: 'The last part of the page’s address in this language. Left empty, it is made from the title.',
      fr: 'La dernière partie de l’adresse de la page dans cette langue. Laissée vide, elle est formée à partir du titre.',
    },
  },
  summary: {
    label: { en: 'Summary', fr: 'Résumé' },
    help: { en: 'Two or three sentences, shown in lists and at the top of the page.', fr: 'Deux ou trois phrases, affichées dans les listes et en tête de page.' },
  },
  body: { label: { en: 'Text', fr: 'Texte' }, help: { en: 'Headings, lists, tables, quotes, images and footnotes.', fr: 'Intertitres, listes, tableaux, citations, images et notes de bas de page.' } },
  sourceUrl: { label: { en: 'Source', fr: 'Source' }, help: { en: 'The address of the original, from https://', fr: 'L’adresse de l’original, à partir de https://' } },
  website: { label: { en: 'Website', fr: 'Site web' }, help: { en: 'The full address, from https://', fr: 'L’adresse complète, à partir de https://' } },
  countries: { label: { en: 'Countries', fr: 'Pays' }, help: { en: 'The page appears on the page of each of these countries.', fr: 'La page apparaît sur celle de chacun de ces pays.' } },
  outcomes: { label: { en: 'Programme outcomes', fr: 'Résultats du programme' }, help: { en: 'The outcomes of the Theory of Change that this contributes to.', fr: 'Les résultats de la théorie du changement auxquels ceci contribue.' } },
  organisations: { label: { en: 'Organisations', fr: 'Organisations' }, help: { en: 'Who did this or wrote it.', fr: 'Qui l’a fait ou écrit.' } },
  publications: { label: { en: 'Publications', fr: 'Publications' }, help: { en: 'Documents that this text is about.', fr: 'Les documents dont parle ce texte.' } },
  image: { label: { en: 'Image', fr: 'Image' }, help: { en: 'Its alternative text is written with the image, once per language.', fr: 'Son texte de remplacement s’écrit avec l’image, une fois par langue.' } },
  from: { label: { en: 'From', fr: 'Depuis' }, help: { en: 'A year, a month or a day: 2021, 2021-03 or 2021-03-15.', fr: 'Une année, un mois ou un jour : 2021, 2021-03 ou 2021-03-15.' } },
  to: { label: { en: 'Until', fr: 'Jusqu’à' }, help: { en: 'Empty while it lasts.', fr: 'Vide tant que cela dure.' } },
  seo: {
    label: { en: 'Search engines', fr: 'Moteurs de recherche' },
    fields: {
      title: { label: { en: 'Title for search engines', fr: 'Titre pour les moteurs de recherche' }, help: { en: 'Only where it should differ from the title.', fr: 'Seulement s’il doit différer du titre.' } },
      description: { label: { en: 'Description for search engines', fr: 'Description pour les moteurs de recherche' }, help: { en: 'One sentence, at most 160 characters.', fr: 'Une phrase, de 160 caractères au plus.' } },
    },
  },
} satisfies Record<string, FieldWords>
