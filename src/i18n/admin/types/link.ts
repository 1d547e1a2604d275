/** The drawer of a link in a text. Payload keeps its fields in the language of whoever opened one first: records of languages are read anew. */
export const linkWords = {
  text: { en: 'Text to display', fr: 'Texte à afficher' },
  linkType: { en: 'Type of link', fr: 'Type de lien' },
  linkTypeHelp: { en: 'An address on the web, or a document of this site.', fr: 'Une adresse du web, ou un document de ce site.' },
  custom: { en: 'Web address', fr: 'Adresse du web' },
  internal: { en: 'Document of this site', fr: 'Document de ce site' },
  url: { en: 'Address', fr: 'Adresse' },
  doc: { en: 'The document', fr: 'Le document visé' },
}
