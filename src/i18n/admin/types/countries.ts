import type { TypeWords } from './shape'

export const countriesWords = {
  singular: { en: 'Country', fr: 'Pays' },
  plural: { en: 'Countries', fr: 'Pays' },
  fields: {
    title: { label: { en: 'Name', fr: 'Nom' } },
    withArticle: { label: { en: 'Name with its article', fr: 'Nom avec son article' }, help: { en: 'Only where the language needs one: the Democratic Republic of the Congo.', fr: 'Comme dans une phrase : le Mali, la République démocratique du Congo.' } },
    inCountry: { label: { en: '“In” the country', fr: '« Dans » le pays' }, help: { en: 'As in a sentence: in Mali.', fr: 'Comme dans une phrase : au Mali, en République démocratique du Congo.' } },
    capital: { label: { en: 'Capital', fr: 'Capitale' } },
    languages: {
      label: { en: 'Languages', fr: 'Langues' }, row: { en: 'Language', fr: 'Langue' },
      fields: {
        name: { label: { en: 'Language', fr: 'Langue' } },
        status: { label: { en: 'Status', fr: 'Statut' }, help: { en: 'Official, working or national language.', fr: 'Langue officielle, de travail ou nationale.' } },
      },
    },
    areas: {
      label: { en: 'Areas of the programme', fr: 'Zones du programme' }, row: { en: 'Area', fr: 'Zone' },
      help: { en: 'Leave empty where naming a place puts people at risk.', fr: 'À laisser vide là où nommer un lieu met des personnes en danger.' },
      fields: {
        name: { label: { en: 'Name', fr: 'Nom' }, help: { en: 'The name that the document used at its time.', fr: 'Le nom employé par le document à son époque.' } },
        note: { label: { en: 'Note', fr: 'Note' } },
      },
    },
    areasNote: { label: { en: 'Note on the areas', fr: 'Note sur les zones' } },
    iso2: { label: { en: 'ISO code, two letters', fr: 'Code ISO à deux lettres' } },
    iso3: { label: { en: 'ISO code, three letters', fr: 'Code ISO à trois lettres' } },
    isoNumeric: { label: { en: 'ISO code, three digits', fr: 'Code ISO à trois chiffres' } },
    timeZones: {
      label: { en: 'Time zones', fr: 'Fuseaux horaires' }, row: { en: 'Time zone', fr: 'Fuseau horaire' },
      fields: { zone: { label: { en: 'Time zone', fr: 'Fuseau horaire' }, help: { en: 'As in Africa/Kinshasa.', fr: 'Comme dans Africa/Kinshasa.' } } },
    },
    memberships: {
      label: { en: 'Regional bodies', fr: 'Organisations régionales' }, row: { en: 'Membership', fr: 'Adhésion' },
      help: { en: 'Which ones it is or was a member of, and when.', fr: 'Celles dont il est ou a été membre, et quand.' },
      fields: { organisation: { label: { en: 'Regional body', fr: 'Organisation régionale' } } },
    },
  },
} satisfies TypeWords
