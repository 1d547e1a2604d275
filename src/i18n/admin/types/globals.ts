import type { Section, FixedPage } from '../../routes'
import type { PerLanguage } from '../../languages'
import { countriesWords } from './countries'
import { eventsWords } from './events'
import { organisationsWords } from './organisations'
import { outcomesWords } from './outcomes'
import { publicationsWords } from './publications'
import type { FieldWords, TypeWords } from './shape'
import { updatesWords } from './updates'

export const programmeWords = {
  singular: { en: 'Programme', fr: 'Programme' },
  plural: { en: 'Programme', fr: 'Programme' },
  fields: {
    title: { label: { en: 'Name', fr: 'Nom' } },
    tagline: { label: { en: 'Tagline', fr: 'Accroche' }, help: { en: 'One line, shown under the name.', fr: 'Une ligne, affichée sous le nom.' } },
    impact: { label: { en: 'Long-term impact', fr: 'Impact à long terme' }, help: { en: 'In the words of the Theory of Change.', fr: 'Dans les termes de la théorie du changement.' } },
    assumptions: {
      label: { en: 'Assumptions', fr: 'Hypothèses' }, row: { en: 'Assumption', fr: 'Hypothèse' },
      fields: { text: { label: { en: 'Assumption', fr: 'Hypothèse' } } },
    },
    start: { label: { en: 'Start of the programme', fr: 'Début du programme' }, help: { en: 'A year, a month or a day: 2021, 2021-03 or 2021-03-15.', fr: 'Une année, un mois ou un jour : 2021, 2021-03 ou 2021-03-15.' } },
    end: { label: { en: 'End of the programme', fr: 'Fin du programme' } },
    funder: { label: { en: 'Funder', fr: 'Bailleur de fonds' } },
    lead: { label: { en: 'Lead of the consortium', fr: 'Chef de file du consortium' } },
  },
} satisfies TypeWords

const sectionNames: Record<Section | FixedPage, PerLanguage<string>> = {
  updates: updatesWords.plural, publications: publicationsWords.plural, events: eventsWords.plural, countries: countriesWords.plural,
  outcomes: outcomesWords.plural, organisations: organisationsWords.plural,
  theoryOfChange: { en: 'Theory of Change', fr: 'Théorie du changement' },
  partners: { en: 'Documents for partners', fr: 'Documents pour les partenaires' },
}
const entry: Record<string, FieldWords> = {
  section: { label: { en: 'Section of the site', fr: 'Rubrique du site' }, options: sectionNames },
  page: { label: { en: 'Or a page', fr: 'Ou une page' }, help: { en: 'It is named by its title in each language.', fr: 'Elle porte son titre dans chaque langue.' } },
}

export const navigationWords = {
  singular: { en: 'Navigation', fr: 'Navigation' },
  plural: { en: 'Navigation', fr: 'Navigation' },
  fields: {
    title: { label: { en: 'Name', fr: 'Nom' } },
    footerNote: { label: { en: 'Note at the foot of every page', fr: 'Note au bas de chaque page' } },
    main: { label: { en: 'Main menu', fr: 'Menu principal' }, row: { en: 'Entry', fr: 'Entrée' }, fields: entry },
    footer: { label: { en: 'Menu at the foot', fr: 'Menu de bas de page' }, row: { en: 'Entry', fr: 'Entrée' }, fields: entry },
  },
} satisfies TypeWords
