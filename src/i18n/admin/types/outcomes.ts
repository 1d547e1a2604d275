import type { TypeWords } from './shape'

export const outcomesWords = {
  singular: { en: 'Programme outcome', fr: 'Résultat du programme' },
  plural: { en: 'Programme outcomes', fr: 'Résultats du programme' },
  fields: {
    title: { label: { en: 'Short title', fr: 'Titre court' } },
    statement: { label: { en: 'Statement', fr: 'Énoncé' }, help: { en: 'The outcome in the words of the Theory of Change.', fr: 'Le résultat, dans les termes de la théorie du changement.' } },
    assumptions: {
      label: { en: 'Assumptions', fr: 'Hypothèses' }, row: { en: 'Assumption', fr: 'Hypothèse' },
      fields: { text: { label: { en: 'Assumption', fr: 'Hypothèse' } } },
    },
    targets: {
      label: { en: 'SDG targets', fr: 'Cibles des ODD' }, row: { en: 'Target', fr: 'Cible' },
      help: { en: 'With the official wording in this language.', fr: 'Avec leur libellé officiel dans cette langue.' },
      fields: {
        code: { label: { en: 'Number', fr: 'Numéro' } },
        wording: { label: { en: 'Official wording', fr: 'Libellé officiel' } },
        source: { label: { en: 'Source', fr: 'Source' } },
      },
    },
    code: { label: { en: 'Code', fr: 'Code' }, help: { en: 'PO1, PO2, PO3.', fr: 'PO1, PO2, PO3.' } },
    order: { label: { en: 'Position', fr: 'Rang' } },
  },
} satisfies TypeWords
