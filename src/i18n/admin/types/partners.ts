import type { TypeWords } from './shape'

export const partnersWords = {
  singular: { en: 'Partner', fr: 'Partenaire' },
  plural: { en: 'Partners', fr: 'Partenaires' },
  help: {
    en: 'People who may read and download what is shared with partners. They sign in to the site, not here.',
    fr: 'Personnes autorisées à lire et à télécharger ce qui est partagé avec les partenaires. Elles se connectent au site, pas ici.',
  },
  fields: {
    name: { label: { en: 'Name or organisation', fr: 'Nom ou organisation' } },
    active: { label: { en: 'Active', fr: 'Actif' }, help: { en: 'Whoever is not active is signed out everywhere and cannot sign in.', fr: 'Un compte inactif est déconnecté partout et ne peut plus se connecter.' } },
  },
} satisfies TypeWords
