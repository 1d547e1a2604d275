import type { PerLanguage } from '../languages'

type Words = { label: PerLanguage<string>; help: PerLanguage<string> }

/** Labels and help texts of the fields that every document with a workflow has. */
export const fieldWords = {
  exposure: {
    label: { en: 'Exposure', fr: 'Niveau de diffusion' },
    help: {
      en: 'Who may see this, in every language. Tightening acts at once; loosening waits for the next publish of the original.',
      fr: 'Qui peut voir ce document, dans toutes les langues. Un niveau plus strict s’applique aussitôt\u202f; un niveau plus ouvert attend la prochaine publication de l’original.',
    },
  },
  exposures: {
    public: { en: 'Public', fr: 'Public' },
    partners: { en: 'Partners only', fr: 'Réservé aux partenaires' },
    hidden: { en: 'Hidden', fr: 'Masqué' },
  },
  internalNote: {
    label: { en: 'Internal note', fr: 'Note interne' },
    help: { en: 'For the team only. It is never published.', fr: 'Pour l’équipe seulement. Elle n’est jamais publiée.' },
  },
  leadLanguage: {
    label: { en: 'Lead language', fr: 'Langue de rédaction' },
    help: { en: 'The language in which this document was first written. Shared values are changed there.', fr: 'La langue dans laquelle ce document a d’abord été écrit. Les valeurs communes s’y modifient.' },
  },
} satisfies Record<string, Words | Record<string, PerLanguage<string>>>
