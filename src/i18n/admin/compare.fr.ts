import type { CompareWords } from './compare.en'

/** The words in which the panel tells what differs between two texts, in French. */
export const compareFr: CompareWords = {
  none: 'rien',
  yes: 'oui',
  no: 'non',
  unknown: 'un élément qui n’existe plus',
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  labelled: (label, value) => `${label}\u00a0: ${value}`,
  became: (before, after) => `avant\u00a0: ${before}\u202f; maintenant\u00a0: ${after}`,
  isNew: (after) => `ajouté\u00a0: ${after}`,
  isGone: (before) => `supprimé\u00a0: ${before}`,
  linkTo: (words, target) => `${words} mène à ${target}`,
  changes: { same: 'sans changement', added: 'ajout', removed: 'suppression', changed: 'modification' },
  shared: 'pour les deux langues',
  under: (headings) => `sous ${headings}`,
  cell: (row, column) => `ligne\u00a0${row}, colonne\u00a0${column}`,
  row: (number) => `n°\u00a0${number}`,
  showSame: 'Afficher aussi ce qui n’a pas changé',
  empty: '(vide)',
  bytesChanged: 'le contenu du fichier a changé',
  otherFile: (file) => `un autre fichier, de même nom et de même taille\u00a0: ${file}`,
  door: { before: 'Voir l’ancien fichier (nouvel onglet)', after: 'Voir le nouveau fichier (nouvel onglet)' },
  version: (number) => `version\u00a0${number}`,
  noVersion: 'pas encore publié',
  bytes: (count) => `${new Intl.NumberFormat('fr-FR').format(count)}\u00a0octet${count < 2 ? '' : 's'}`,
  measures: (width, height) => `${width}\u00a0×\u00a0${height}\u00a0pixels`,
  kinds: {
    value: 'Valeur', row: 'Entrée', paragraph: 'Paragraphe', heading: 'Intertitre', quote: 'Citation', list: 'Liste', listItem: 'Élément de liste', table: 'Tableau', tableRow: 'Ligne de tableau',
    tableCell: 'Cellule de tableau', image: 'Image', rule: 'Filet', root: 'Texte',
  },
  facts: {
    value: 'Valeur', target: 'Renvoie à', file: 'Fichier', sha256: 'Contenu du fichier', name: 'Nom du fichier', bytes: 'Taille', pages: 'Pages', language: 'Langue du fichier',
    mimeType: 'Type de fichier', width: 'Largeur', height: 'Hauteur', link: 'Lien', newTab: 'Lien ouvert dans un nouvel onglet', note: 'Note de bas de page', bold: 'Gras', italic: 'Italique',
    strikethrough: 'Barré', underline: 'Souligné', code: 'Code', subscript: 'Indice', superscript: 'Exposant', highlight: 'Surligné',
    tag: 'Niveau de l’intertitre', listType: 'Sorte de liste', start: 'La liste commence à', checked: 'Coché', headerState: 'Cellule d’en-tête', colSpan: 'Colonnes fusionnées', rowSpan: 'Lignes fusionnées',
    kind: 'Nature', depth: 'Niveau d’imbrication', blockType: 'Sorte de section', inner: 'Valeur interne', collection: 'Nature', id: 'Numéro',
  },
  values: {
    h2: 'niveau\u00a02', h3: 'niveau\u00a03', h4: 'niveau\u00a04', bullet: 'à puces', number: 'numérotée', check: 'à cocher', prose: 'texte', callout: 'encadré', listing: 'liste',
  },
  headerStates: ['aucun', 'de sa colonne', 'de sa ligne', 'de sa ligne et de sa colonne'],
  media: { alt: 'Texte de remplacement', caption: 'Légende', credit: 'Crédit' },
  signs: {
    '\n': '[saut de ligne]', '\t': '[tabulation]', ' ': '[espace]', '\u00a0': '[espace insécable]', '\u202f': '[espace fine insécable]',
  },
}
