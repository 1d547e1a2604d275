/** The text editor's own words, by feature, where they would mislead. */
export const editorEn = {
  upload: { label: 'Image' },
  table: { label: 'Table' },
}

export const editorFr = {
  general: { placeholder: 'Écrivez ici, ou tapez «\u00a0/\u00a0» pour insérer un élément.', slashMenuBasicGroupLabel: 'Éléments' },
  heading: { label: 'Intertitre {{headingLevel}}' },
  upload: { label: 'Image' },
  table: { label: 'Tableau' },
  orderedList: { label: 'Liste numérotée' },
  unorderedList: { label: 'Liste à puces' },
  blocks: { label: 'Blocs', inlineBlocks: { create: 'Insérer\u00a0: {{label}}', edit: 'Modifier\u00a0: {{label}}', label: 'Notes et autres éléments', remove: 'Retirer\u00a0: {{label}}' } },
}
