import type { Language, PerLanguage } from '../../i18n/languages'
import type { TypesetBlock, TypesetDocument } from '../../files/typeset'
import { targetsOf } from './targets'
import { outcomeTitles, workingTranslation, type OutcomeCode } from './wording'

const codes: OutcomeCode[] = ['PO1', 'PO2', 'PO3']

const mapping = (language: Language): TypesetBlock[] =>
  codes.map((code) => ({
    kind: 'nested',
    heading: `${code}. ${outcomeTitles[code][language]}`,
    blocks: [{ kind: 'list', items: targetsOf(code, language).map((target) => `${target.code}. ${target.wording}`) }],
  }))

/** A working note of the editors of this site, for partners to correct. */
export const targetMapping: PerLanguage<TypesetDocument> = {
  en: {
    language: 'en',
    title: 'SDG16+ targets and programme outcomes: a working mapping',
    fullTitle: 'SDG16+ targets and outcomes of the Just Future programme: a working mapping',
    subtitle: 'Working note for partners',
    notice: 'Working document. Not a position of the programme.',
    edition: 'A working note by the editors of the “Just Future” site.',
    sections: [
      {
        heading: 'Why this note',
        blocks: [
          { kind: 'paragraph', text: 'The outcome pages of the “Just Future” site show SDG16+ targets next to each of the three programme outcomes. The programme no doubt has a mapping of its own; we did not have it when these pages were written. The one below is ours. It is meant to be corrected, and then replaced.' },
        ],
      },
      { heading: 'The mapping', blocks: mapping('en') },
      {
        heading: 'What we would ask of partners',
        blocks: [
          {
            kind: 'list',
            items: [
              'Does a target stand under the wrong outcome, or under one only where it belongs to two?',
              'Which targets of the other goals are missing? Of the 24 that SDG16+ adds to Goal 16, only a few are listed here.',
              'Target 16.9 stands under PO2 because legal identity was studied in the Democratic Republic of the Congo. Is that the right place for it?',
            ],
          },
        ],
      },
    ],
    sourceNote: 'Wording of the targets: Open SDG translations (19 August 2025), in agreement with the IATI codelist UNSDG-Targets.',
  },
  fr: {
    language: 'fr',
    title: 'Cibles de l’ODD 16+ et résultats du programme : une correspondance de travail',
    fullTitle: 'Cibles de l’ODD 16+ et résultats du programme Just Future : une correspondance de travail',
    subtitle: 'Note de travail à l’intention des partenaires',
    notice: `${workingTranslation}. Document de travail, qui n’engage pas le programme.`,
    edition: 'Note de travail de la rédaction du site « Just Future ».',
    sections: [
      {
        heading: 'Pourquoi cette note',
        blocks: [
          { kind: 'paragraph', text: 'Les pages du site « Just Future » consacrées aux résultats indiquent, pour chacun des trois résultats du programme, des cibles de l’ODD 16+. Le programme a sans doute sa propre correspondance, dont nous ne disposions pas en écrivant ces pages. Celle qui suit est la nôtre. Elle est faite pour être corrigée, puis remplacée.' },
        ],
      },
      { heading: 'La correspondance', blocks: mapping('fr') },
      {
        heading: 'Ce que nous demandons aux partenaires',
        blocks: [
          {
            kind: 'list',
            items: [
              'Une cible figure-t-elle sous le mauvais résultat, ou sous un seul alors qu’elle relève de deux ?',
              'Quelles cibles des autres objectifs manquent ? Des 24 que l’ODD 16+ ajoute à l’objectif 16, seules quelques-unes sont reprises ici.',
              'La cible 16.9 figure sous PO2 parce que l’identité juridique a été étudiée en République démocratique du Congo. Est-elle à sa place ?',
            ],
          },
        ],
      },
    ],
    sourceNote: 'Texte des cibles : traductions d’Open SDG (19 août 2025), conformes à la liste de codes UNSDG-Targets de l’IITA. La cible 16.3 a deux traductions officielles ; est reprise ici celle qui figure dans ces deux sources.',
  },
}
