import type { listableCollections } from '../../../domain/content'
import type { PerLanguage } from '../../languages'
import { countriesWords } from './countries'
import { eventsWords } from './events'
import { organisationsWords } from './organisations'
import { outcomesWords } from './outcomes'
import { publicationsWords } from './publications'
import type { FieldWords, TypeWords } from './shape'
import { updatesWords } from './updates'

const listable: Record<(typeof listableCollections)[number], PerLanguage<string>> = {
  updates: updatesWords.plural, publications: publicationsWords.plural, events: eventsWords.plural,
  organisations: organisationsWords.plural, countries: countriesWords.plural, outcomes: outcomesWords.plural,
}

export const pagesWords = {
  singular: { en: 'Page', fr: 'Page' },
  plural: { en: 'Pages', fr: 'Pages' },
  fields: {
    body: { label: { en: 'Sections', fr: 'Sections' }, row: { en: 'Section', fr: 'Section' }, help: { en: 'The page from top to bottom.', fr: 'La page, de haut en bas.' } },
  },
} satisfies TypeWords

const heading: FieldWords = { label: { en: 'Heading', fr: 'Intertitre' } }

export const blockWords = {
  prose: {
    singular: { en: 'Text', fr: 'Texte' }, plural: { en: 'Texts', fr: 'Textes' },
    fields: { heading },
  },
  callout: {
    singular: { en: 'Callout', fr: 'Encadré' }, plural: { en: 'Callouts', fr: 'Encadrés' },
    fields: { heading, body: { label: { en: 'Text', fr: 'Texte' }, help: { en: 'Short: what nobody should miss.', fr: 'Court : ce que personne ne doit manquer.' } } },
  },
  listing: {
    singular: { en: 'List', fr: 'Liste' }, plural: { en: 'Lists', fr: 'Listes' },
    fields: {
      heading,
      of: { label: { en: 'What to list', fr: 'Ce qu’il faut lister' }, options: listable },
      limit: { label: { en: 'At most', fr: 'Au plus' }, help: { en: 'How many to show.', fr: 'Le nombre d’éléments à afficher.' } },
    },
  },
  footnote: {
    singular: { en: 'Footnote', fr: 'Note de bas de page' }, plural: { en: 'Footnotes', fr: 'Notes de bas de page' },
    fields: { text: { label: { en: 'Text of the note', fr: 'Texte de la note' } } },
  },
} satisfies Record<string, TypeWords>
