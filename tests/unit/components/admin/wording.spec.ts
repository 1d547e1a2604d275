import type { ClientField } from 'payload'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { ComparedEntry } from '../../../../src/components/admin/comparison/ComparedEntry'
import { clocksOf } from '../../../../src/components/admin/comparison/moments'
import { becameWords, pathLabel, placeWords, type Telling, toldFacts, valueWords } from '../../../../src/components/admin/comparison/wording'
import { compareEditions } from '../../../../src/domain/comparison/compareEditions'
import type { Comparable } from '../../../../src/domain/comparison/pieces'
import { toldChanges } from '../../../../src/domain/comparison/shown'
import { panelWords } from '../../../../src/i18n/admin/panel'

/** Dates do not break over a line; here only their words count. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

const fields = [
  { name: 'title', type: 'text', label: { en: 'Title', fr: 'Titre' } },
  {
    type: 'tabs', tabs: [{
      fields: [
        { name: 'type', type: 'select', label: 'Type', options: [{ value: 'report', label: { en: 'Report', fr: 'Rapport' } }, { value: 'factsheet', label: { en: 'Factsheet', fr: 'Fiche' } }] },
        { name: 'date', type: 'date', label: 'Date', admin: { date: { pickerAppearance: 'dayOnly' } } },
        { name: 'issued', type: 'text', label: 'Issued', admin: { custom: { isPartialDate: true } } },
        { name: 'start', type: 'date', label: 'Start', admin: { custom: { hasDays: true } } },
        { name: 'closesAt', type: 'date', label: 'Closes', admin: { custom: { hasDays: false } } },
        { name: 'file', type: 'upload', label: 'PDF' },
        { name: 'members', type: 'array', label: { en: 'Memberships', fr: 'Appartenances' }, fields: [{ type: 'row', fields: [{ name: 'from', type: 'text', label: { en: 'From', fr: 'Depuis' } }] }] },
        { name: 'body', type: 'blocks', label: 'Sections', blocks: [{ slug: 'listing', fields: [{ name: 'limit', type: 'number', label: 'At most' }] }] },
        { name: 'seo', type: 'group', label: 'Search engines', fields: [{ name: 'title', type: 'text', label: { en: 'Title for search engines', fr: 'x' } }] },
      ],
    }],
  },
] as unknown as ClientField[]

const published = 'a'.repeat(64)
const telling = (language: 'en' | 'fr'): Telling => ({ fields, language, words: panelWords(language), names: { 'countries:mali': 'Mali', 'media:m1': 'Market' }, versions: { [published]: 1 }, clocks: { before: { allDay: false }, after: { allDay: false } }, editions: { language: 'en', before: 'e1' } })

/** Every difference that stands beside words, as the panel says it. */
const told = ({ before, after, language = 'en' }: { before: Partial<Comparable>; after: Partial<Comparable>; language?: 'en' | 'fr' }): string[] => {
  const whole = (given: Partial<Comparable>): Comparable => ({ text: {}, shared: null, exposure: null, ...given })
  return compareEditions({ before: whole(before), after: whole(after) }).flatMap(({ entries }) => entries)
    .flatMap((entry) => toldFacts(telling(language), entry).map(({ label, sentence }) => `${label} – ${sentence}`))
}

describe('a difference in the panel’s language', () => {
  const rows = (from: string) => ({ shared: { members: [{ organisation: { collection: 'organisations', id: 'au' }, from }] } })

  test('names the field inside a row', () => {
    expect(told({ before: rows('1963'), after: rows('1964') })).toEqual(['From – was “1963”, is now “1964”'])
    expect(told({ before: rows('1963'), after: rows('1964'), language: 'fr' })).toEqual(['Depuis – avant\u00a0: «\u00a01963\u00a0»\u202f; maintenant\u00a0: «\u00a01964\u00a0»'])
  })

  test('names what a relation leads to, and says of what is gone that it is', () => {
    const to = (id: string) => ({ shared: { countries: [{ collection: 'countries', id }] } })
    expect(told({ before: to('mali'), after: to('gone') })).toEqual(['Refers to – removed: “Mali”', 'Refers to – new: something that is no longer there (countries gone)'])
  })

  const pdf = (more: object) => ({ text: { file: { collection: 'documents', id: 'd', sha256: 'b'.repeat(64), name: 'brief.pdf', bytes: 245_000, pages: 5, language: 'en', ...more } } })

  test('says of a file of which only the bytes differ that they do, and which version is published', () => {
    expect(told({ before: pdf({}), after: pdf({ sha256: 'c'.repeat(64) }) })).toEqual(['Content of the file – the file’s bytes changed'])
    expect(told({ before: pdf({ sha256: published }), after: pdf({}) })).toEqual(['Content of the file – the file’s bytes changed (was version 1, is now not published yet)'])
    expect(told({ before: pdf({ sha256: published }), after: pdf({}), language: 'fr' })).toEqual(['Contenu du fichier – le contenu du fichier a changé (avant\u00a0: version\u00a01\u202f; maintenant\u00a0: pas encore publié)'])
  })

  test('tells a name and a size that changed with the bytes', () => {
    expect(told({ before: pdf({}), after: pdf({ sha256: 'c'.repeat(64), name: 'b.pdf', bytes: 1_400_000 }) })).toEqual([
      'Size – was 245 KB, is now 1.4 MB', 'File name – was “brief.pdf”, is now “b.pdf”', 'Content of the file – the file’s bytes changed',
    ])
  })

  test('tells two sizes that read alike by their bytes, with the unit', () => {
    const given = { before: pdf({ bytes: 2080 }), after: pdf({ sha256: 'c'.repeat(64), bytes: 2094 }) }
    expect(told(given)[0]).toBe('Size – was 2,080 bytes, is now 2,094 bytes')
    expect(told({ ...given, language: 'fr' })[0]?.replace(/[\u00A0\u202F]/g, ' ')).toBe('Taille – avant : 2 080 octets ; maintenant : 2 094 octets')
  })

  test('tells another file by name, version, language, pages and size, and by no id', () => {
    const other = pdf({ id: 'e', sha256: 'c'.repeat(64), name: 'other.pdf', bytes: 1_400_000, pages: 1, language: 'fr' })
    expect(told({ before: pdf({ sha256: published }), after: other })).toEqual(['File – was “brief.pdf” (version 1, English, 5 pages, 245 KB), is now “other.pdf” (French, 1 page, 1.4 MB)'])
    expect(told({ before: pdf({}), after: pdf({ id: 'e', sha256: 'c'.repeat(64) }) })).toEqual(['File – another file that is called and measures the same: “brief.pdf” (English, 5 pages, 245 KB)'])
    expect(told({ before: { text: {} }, after: other })).toEqual(['File – new: “other.pdf” (French, 1 page, 1.4 MB)'])
    expect(told({ before: other, after: { text: {} } })).toEqual(['File – removed: “other.pdf” (French, 1 page, 1.4 MB)'])
  })

  test('tells an image by its name and measures, also inside a row', () => {
    const image = (more: object) => ({ collection: 'media', id: 'm1', sha256: 'b'.repeat(64), mimeType: 'image/jpeg', width: 1200, height: 800, ...more })
    expect(told({ before: { text: {} }, after: { text: { cover: image({}) } } })).toEqual(['File – new: “Market” (1200 × 800 pixels)'])
    const row = (more: object) => ({ text: { partners: [{ name: 'A', logo: image(more) }] } })
    expect(told({ before: row({}), after: row({ id: 'm2', sha256: 'c'.repeat(64) }) })).toEqual(['logo – was “Market” (1200 × 800 pixels), is now something that is no longer there (1200 × 800 pixels)'])
    expect(told({ before: row({}), after: row({ sha256: 'c'.repeat(64) }) })).toEqual(['logo – Content of the file – the file’s bytes changed'])
  })

  test('leads to a replaced file as it was and as it is, by the doors for staff; a text in work has the PDF of its record', () => {
    const doors = ({ before, after, later }: { before: object; after: object; later?: string }): string[] =>
      compareEditions({ before: { text: {}, shared: null, exposure: null, ...before }, after: { text: {}, shared: null, exposure: null, ...after } }).flatMap(({ entries }) => entries)
        .flatMap((entry) => toldFacts({ ...telling('fr'), editions: { language: 'fr', before: 'e1', after: later } }, entry).flatMap(({ links }) => links.map(({ which, href }) => `${which} ${href}`)))
    const [replaced, other] = [pdf({ sha256: 'c'.repeat(64) }), pdf({ id: 'e', sha256: 'c'.repeat(64) })]
    expect(doors({ before: pdf({}), after: replaced, later: 'e2' })).toEqual(['before /preview/fr/e1/file', 'after /preview/fr/e2/file'])
    expect(doors({ before: pdf({}), after: other })).toEqual(['before /preview/fr/e1/file', 'after /admin/collections/documents/e'])
    expect([doors({ before: {}, after: pdf({}), later: 'e2' }), doors({ before: pdf({}), after: {} })]).toEqual([['only /preview/fr/e2/file'], ['only /preview/fr/e1/file']])
    const cover = (sha256: string) => ({ shared: { cover: { collection: 'media', id: 'm1', sha256, width: 9, height: 9, mimeType: 'image/png' } } })
    expect(doors({ before: cover('b'), after: cover('c') })).toEqual(['before /preview/images/b/1200.webp', 'after /preview/images/c/1200.webp'])
    expect(doors({ before: pdf({ pages: 1 }), after: pdf({ pages: 2 }) })).toEqual([])
  })

  test('tells kinds and values of a section', () => {
    const section = (limit: number) => ({ text: { body: [{ blockType: 'listing', limit }] } })
    expect(told({ before: section(3), after: section(4) })).toEqual(['At most – was 3, is now 4'])
  })

  test('tells in words that a paragraph stands on another level', () => {
    const body = (indent: number) => ({ text: { body: { root: { type: 'root', children: [{ type: 'paragraph', indent, children: [{ type: 'text', text: 'x' }] }] } } } })
    expect(told({ before: body(0), after: body(1) })).toEqual(['Nesting – one level lower'])
    expect(told({ before: body(2), after: body(0), language: 'fr' })).toEqual(['Niveau d’imbrication – 2\u00a0niveaux plus haut'])
  })
})

test('choices and days read as in the form, and a field inside a group has its own label', () => {
  const value = (field: string, given: string, language: 'en' | 'fr' = 'en') => valueWords(telling(language), { about: 'value', value: given, path: [field], side: 'after' })
  expect([value('type', 'report'), value('type', 'factsheet', 'fr'), value('title', 'report')]).toEqual(['Report', 'Fiche', '“report”'])
  expect([value('date', '2026-03-01T12:00:00.000Z'), value('date', '2026-03-01T12:00:00.000Z', 'fr')].map((words) => plain(String(words)))).toEqual(['1 March 2026', '1er mars 2026'])
  expect(pathLabel(telling('en'), ['seo', 'title'])).toBe('Title for search engines')
  expect(pathLabel(telling('fr'), ['media', 'm1', 'alt'])).toBe('Texte de remplacement')
})

test('days and hours are told as the page of each text tells them: by the clock of the venue, or the days alone', () => {
  const clocks: Telling['clocks'] = { before: { timeZone: 'Asia/Kabul', allDay: false }, after: { timeZone: 'Africa/Addis_Ababa', allDay: true } }
  const told = (field: string, language: 'en' | 'fr', value = '2026-02-28T21:00:00.000Z') => becameWords({ ...telling(language), clocks }, { about: 'value', path: [field], before: '2026-03-01T09:30:00.000Z', after: value })
  expect(plain(told('start', 'en'))).toBe('was 1 March 2026, 14:00, Kabul time (UTC+4:30), is now 1 March 2026')
  expect(plain(told('start', 'fr'))).toBe('avant : 1er mars 2026, 14 h 00, heure de Kaboul (UTC+4:30) ; maintenant : 1er mars 2026')
  expect(plain(told('closesAt', 'en'))).toBe('was 1 March 2026, 14:00, Kabul time (UTC+4:30), is now 1 March 2026, 00:00, Addis Ababa time (UTC+3)')
  expect(told('date', 'en', '2026-03-01T10:00:00.000Z')).toBe('was "2026-03-01T09:30:00.000Z", is now "2026-03-01T10:00:00.000Z"')
  expect(clocksOf({ before: null, after: { text: {}, shared: { timeZone: 'Asia/Kabul', allDay: true }, exposure: null } })).toEqual({ before: { allDay: false }, after: { timeZone: 'Asia/Kabul', allDay: true } })
})

test('a date of which only the year or the month may be known is told as readers get it', () => {
  const told = (before: string, after: string, language: 'en' | 'fr') => becameWords(telling(language), { about: 'value', path: ['issued'], before, after })
  expect(plain(told('2024-05', '2024-05-01', 'en'))).toBe('was May 2024, is now 1 May 2024')
  expect(told('2023', '2024-05-01', 'fr')).toBe('avant\u00a0: 2023\u202f; maintenant\u00a0: 1er\u00a0mai\u00a02024')
  expect(told('2024', 'soon', 'en')).toBe('was 2024, is now “soon”')
})

test('the same moment by another clock is told as what readers get', () => {
  const by = (timeZone: string, allDay = false): Comparable => ({ text: {}, shared: { timeZone, allDay, start: '2026-03-11T08:00:00.000Z' }, exposure: null })
  const shown = (before: Comparable, after: Comparable): string => {
    const entries = compareEditions({ before, after }).filter(({ field, isChanged }) => field === 'start' && isChanged).flatMap((field) => field.entries)
    return entries.map((entry) => renderToStaticMarkup(createElement(ComparedEntry, { entry, telling: { ...telling('en'), clocks: clocksOf({ before, after }) }, textLanguage: 'en' }))).join('')
  }
  expect(plain(shown(by('Africa/Juba'), by('America/New_York')))).toContain('was 11 March 2026, 10:00, Juba time (UTC+2), is now 11 March 2026, 04:00, New York time (UTC-4)')
  expect(plain(shown(by('Africa/Juba'), by('Africa/Juba', true)))).toContain('is now 11 March 2026<')
  expect(shown(by('Africa/Juba'), by('Africa/Juba'))).toBe('')
})

test('where a piece stands is said by image, entry, headings and cell', () => {
  const place = { rows: [2], headings: ['Background', 'Budget'], cell: { row: 1, column: 3 } }
  expect(placeWords(telling('en'), { path: ['body'], place } as never)).toBe('no. 2, under “Background” › “Budget”, row 1, column 3')
  expect(placeWords(telling('fr'), { path: ['media', 'm1', 'alt'], place: { rows: [], headings: [] } } as never)).toBe('«\u00a0Market\u00a0»')
})

test('a value without anything in it is said to be empty', () => {
  expect(valueWords(telling('en'), { about: 'value', value: '', path: ['title'], side: 'after' })).toBe('(empty)')
  expect(valueWords(telling('fr'), { about: 'value', value: '', path: ['title'], side: 'after' })).toBe('(vide)')
})

const rich = (...children: object[]): Comparable => ({ text: { body: { root: { type: 'root', children } } }, shared: null, exposure: null })
const nothing: Comparable = { text: {}, shared: null, exposure: null }
const line = (words: string) => ({ type: 'paragraph', children: words ? [{ type: 'text', text: words }] : [] })
const listOf = (...children: object[]) => ({ type: 'list', listType: 'bullet', children: children.map((child) => ({ type: 'listitem', children: [child] })) })
const shown = (before: Comparable, after: Comparable): string[] =>
  compareEditions({ before, after }).flatMap(toldChanges)
    .map((entry) => renderToStaticMarkup(createElement(ComparedEntry, { entry, telling: telling('en'), textLanguage: 'en' })).replace(/<span class="jf-unseen">[^<]*<\/span>|<[^>]*>/g, ''))

test('a paragraph without words is said to be empty, whether it came or went', () => {
  expect(shown(rich(line('One')), rich(line('One'), line('')))).toEqual(['Paragraph (added) (empty)'])
  expect(shown(rich(line('One'), line('')), rich(line('One')))).toEqual(['Paragraph (removed) (empty)'])
})

test('a text that came is told by what stands in it, and one where nothing does not at all', () => {
  expect(shown(nothing, rich(line('One')))).toEqual(['Paragraph (added) One'])
  expect([shown(nothing, rich(line(''))), shown(nothing, rich())]).toEqual([[], []])
  expect(shown(nothing, rich({ type: 'horizontalrule' }))).toEqual(['Line (added) '])
})

test('two footnotes of a paragraph that changed places are told as what stands at each', () => {
  const note = (text: string) => ({ type: 'inlineBlock', fields: { blockType: 'footnote', text } })
  const noted = (...notes: string[]) => rich({ type: 'paragraph', children: [{ type: 'text', text: 'Said' }, note(notes[0] ?? ''), { type: 'text', text: ' and done' }, note(notes[1] ?? '')] })
  expect(shown(noted('Page 1', 'Page 2'), noted('Page 2', 'Page 1'))).toEqual(['Paragraph (changed) Said[*] and done[*]Footnote – was “Page 1”, is now “Page 2”Footnote – was “Page 2”, is now “Page 1”'])
})

test('an inner list is told by its items, not by the item that holds it', () => {
  const word = (text: string) => ({ type: 'text', text })
  expect(shown(rich(listOf(word('One'))), rich(listOf(word('One'), listOf(word('Inner')))))).toEqual(['List (added) Kind of list – new: bulleted', 'List item (added) Inner'])
  expect(shown(rich(listOf(word('One'))), rich({ ...listOf(word('One')), children: [...listOf(word('One')).children, { type: 'listitem', children: [] }] }))).toEqual(['List item (added) (empty)'])
})

describe('a table and a list that were worked on', () => {
  const row = (...cells: string[]) => ({ type: 'tablerow', children: cells.map((cell) => ({ type: 'tablecell', headerState: 0, children: [line(cell)] })) })
  const tableOf = (...rows: string[][]) => rich({ type: 'table', children: rows.map((cells) => row(...cells)) })
  const [head, mali, niger, chad] = [['Country', 'Ready', 'Since'], ['Mali', 'yes', '2021'], ['Niger', 'no', '2021'], ['Chad', 'yes', '2022']]

  test('a row that is gone is told as that row, with its words; the others stay as they were', () => {
    expect(shown(tableOf(head, mali, niger, chad), tableOf(head, niger, chad))).toEqual(['Table row (removed) no. 2Mali | yes | 2021'])
    expect(shown(tableOf(head, mali, niger, chad), tableOf(head, mali, chad))).toEqual(['Table row (removed) no. 3Niger | no | 2021'])
  })

  test('a row that came is told as new, also beside one that was reworded', () => {
    expect(shown(tableOf(head, niger, chad), tableOf(head, mali, niger, chad))).toEqual(['Table row (added) no. 2Mali | yes | 2021'])
    expect(shown(tableOf(head, niger), tableOf(head, mali, ['Niger', 'yes', '2021']))).toEqual(['Table row (added) no. 2Mali | yes | 2021', 'Paragraph (changed) row 3, column 2noyes'])
  })

  test('a row that changed places with another is told to have moved, with its number', () => {
    expect(shown(tableOf(head, mali, niger), tableOf(head, niger, mali))).toEqual(['Table row (moved) no. 3Mali | yes | 2021Place – was no. 2, is now no. 3'])
  })

  test('a column that came is told cell by cell, and nothing of the others', () => {
    expect(shown(tableOf(['a', 'c'], ['d', 'f']), tableOf(['a', 'b', 'c'], ['d', 'e', 'f']))).toEqual(['Table cell (added) row 1, column 2b', 'Table cell (added) row 2, column 2e'])
  })

  test('header cells that changed are told once, with their words', () => {
    const headed = (cells: string[], headerState: number) => rich({ type: 'table', children: [{ type: 'tablerow', children: cells.map((cell) => ({ type: 'tablecell', headerState, children: [line(cell)] })) }, row('Mali')] })
    expect(shown(headed(['Country'], 0), headed(['State'], 1))).toEqual(['Table cell (changed) row 1, column 1CountryStateHeader cell – was none, is now of its column'])
    expect(shown(headed(['Country'], 1), headed(['Country', 'Year'], 1))).toEqual(['Table cell (added) row 1, column 2YearHeader cell – new: of its column'])
    expect(shown(rich({ type: 'table', children: [row('Mali')] }), headed(['Country', 'Year'], 1))).toEqual(['Table row (added) no. 1Country | YearHeader cell – new: of its column'])
  })

  const word = (text: string) => ({ type: 'text', text })

  test('paragraphs, items and whole lists that changed places are told to have moved, and after what', () => {
    const [one, two, three] = [line('The reform'), line('The army and the police of the whole country, in the north as well as in the south'), line('The courts')]
    expect(shown(rich(one, two, three), rich(two, one, three))).toEqual(['Paragraph (moved) The reformPlace – now after “The army and the police of the whole country, in the north…”'])
    expect(shown(rich(one, two, three), rich(three, one, two))).toEqual(['Paragraph (moved) The courtsPlace – now at the beginning'])
    expect(shown(rich(listOf(word('One'), word('Two'), word('Three'))), rich(listOf(word('Two'), word('Three'), word('One'))))).toEqual(['List item (moved) OnePlace – now after “Three”'])
    expect(shown(rich(listOf(word('One'), word('Two')), two, one, three, three), rich(two, one, three, three, listOf(word('One'), word('Two'))))).toEqual(['List (moved) One | TwoPlace – now after “The courts”'])
    expect(shown(rich(line(''), one), rich(one, line('')))).toEqual(['Paragraph (removed) (empty)', 'Paragraph (added) (empty)'])
  })

  test('each of two things that moved is told, however far apart they stand and whichever is the deeper', () => {
    const [first, list, last] = [line('The reform'), (...items: string[]) => listOf(...items.map(word)), line('Thank you')]
    const table = (...rows: string[][]) => ({ type: 'table', children: rows.map((cells) => row(...cells)) })
    expect(shown(rich(first, list('One', 'Two', 'Three'), last), rich(last, first, list('Two', 'Three', 'One')))).toEqual(['Paragraph (moved) Thank youPlace – now at the beginning', 'List item (moved) OnePlace – now after “Three”'])
    expect(shown(rich(first, table(head, mali, niger), line('Between'), last), rich(last, first, table(head, niger, mali), line('Between')))).toEqual(['Paragraph (moved) Thank youPlace – now at the beginning', 'Table row (moved) no. 3Mali | yes | 2021Place – was no. 2, is now no. 3'])
    expect(shown(rich(list('One', 'Two', 'Three'), first, last), rich(list('Two', 'Three', 'One'), last, first))).toHaveLength(2)
  })

  test('an entry of a list of fields that moved is told by its number', () => {
    const of = (...ids: string[]): Comparable => ({ text: {}, shared: { countries: ids.map((id) => ({ collection: 'countries', id })) }, exposure: null })
    expect(shown(of('mali', 'niger', 'chad'), of('niger', 'chad', 'mali'))).toEqual(['Entry (moved) no. 3“Mali”Place – was no. 1, is now no. 3'])
  })

  const levels = (before: Comparable, after: Comparable, language: 'en' | 'fr' = 'en') => compareEditions({ before, after }).flatMap(toldChanges)
    .map((entry) => [entry.change, entry.piece.words, ...toldFacts(telling(language), entry).map(({ sentence }) => sentence)])
  const [flat, inner] = [rich(listOf(word('One'), word('Two'), word('Three'))), rich(listOf(word('One'), listOf(word('Two'), word('Three'))))]

  test('an item on another level is told by its level, in words', () => {
    expect(levels(inner, flat)).toEqual([['changed', 'Two', 'one level higher'], ['changed', 'Three', 'one level higher']])
    expect(levels(flat, inner, 'fr')).toEqual([['changed', 'Two', 'un niveau plus bas'], ['changed', 'Three', 'un niveau plus bas']])
    expect(levels(inner, rich(listOf(word('One'), word('Two'), listOf(word('Three')))))).toEqual([['changed', 'Two', 'one level higher']])
  })
})
