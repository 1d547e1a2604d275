/** The words in which the panel tells what differs between two texts, in English. */
export const compareEn = {
  none: 'nothing',
  yes: 'yes',
  no: 'no',
  unknown: 'something that is no longer there',
  quoted: (text: string) => `“${text}”`,
  labelled: (label: string, value: string) => `${label}: ${value}`,
  became: (before: string, after: string) => `was ${before}, is now ${after}`,
  isNew: (after: string) => `new: ${after}`,
  isGone: (before: string) => `removed: ${before}`,
  linkTo: (words: string, target: string) => `${words} leads to ${target}`,
  changes: { same: 'unchanged', added: 'added', removed: 'removed', changed: 'changed' },
  shared: 'for both languages',
  under: (headings: string) => `under ${headings}`,
  cell: (row: number, column: number) => `row ${row}, column ${column}`,
  row: (number: number) => `no. ${number}`,
  showSame: 'Also show what stayed the same',
  empty: '(empty)',
  bytesChanged: 'the file’s bytes changed',
  otherFile: (file: string) => `another file that is called and measures the same: ${file}`,
  door: { before: 'See the earlier file (new tab)', after: 'See the later file (new tab)' },
  version: (number: number) => `version ${number}`,
  noVersion: 'not published yet',
  bytes: (count: number) => (count === 1 ? '1 byte' : `${new Intl.NumberFormat('en-GB').format(count)} bytes`),
  measures: (width: number, height: number) => `${width} × ${height} pixels`,
  kinds: {
    value: 'Value', row: 'Entry', paragraph: 'Paragraph', heading: 'Heading', quote: 'Quote', list: 'List', listItem: 'List item', table: 'Table', tableRow: 'Table row',
    tableCell: 'Table cell', image: 'Image', rule: 'Line', root: 'Text',
  } as Record<string, string>,
  facts: {
    value: 'Value', target: 'Refers to', file: 'File', sha256: 'Content of the file', name: 'File name', bytes: 'Size', pages: 'Pages', language: 'Language of the file',
    mimeType: 'Type of file', width: 'Width', height: 'Height', link: 'Link', newTab: 'Link opens in a new tab', note: 'Footnote', bold: 'Bold', italic: 'Italic',
    strikethrough: 'Struck through', underline: 'Underlined', code: 'Code', subscript: 'Subscript', superscript: 'Superscript', highlight: 'Highlighted',
    tag: 'Level of the heading', listType: 'Kind of list', start: 'List starts at', checked: 'Ticked', headerState: 'Header cell', colSpan: 'Columns it spans', rowSpan: 'Rows it spans',
    kind: 'Kind', depth: 'Nesting', blockType: 'Kind of section', inner: 'Inner value', collection: 'Kind', id: 'Number',
  } as Record<string, string>,
  values: {
    h2: 'level 2', h3: 'level 3', h4: 'level 4', bullet: 'bulleted', number: 'numbered', check: 'check list', prose: 'text', callout: 'callout', listing: 'list',
  } as Record<string, string>,
  headerStates: ['none', 'of its column', 'of its row', 'of its row and column'],
  media: { alt: 'Alternative text', caption: 'Caption', credit: 'Credit' } as Record<string, string>,
  signs: {
    '\n': '[line break]', '\t': '[tab]', ' ': '[space]', '\u00a0': '[no-break space]', '\u202f': '[narrow no-break space]',
  } as Record<string, string>,
}

export type CompareWords = typeof compareEn
