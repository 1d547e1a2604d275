import type { ClientField } from 'payload'
import { describe, expect, test } from 'vitest'

import { factLabel, factSentence, pathLabel, placeWords, type Telling, valueWords } from '../../../../src/components/admin/comparison/wording'
import { compareEditions } from '../../../../src/domain/comparison/compareEditions'
import type { Comparable } from '../../../../src/domain/comparison/pieces'
import { panelWords } from '../../../../src/i18n/admin/panel'

const fields = [
  { name: 'title', type: 'text', label: { en: 'Title', fr: 'Titre' } },
  {
    type: 'tabs', tabs: [{
      fields: [
        { name: 'type', type: 'select', label: 'Type', options: [{ value: 'report', label: { en: 'Report', fr: 'Rapport' } }, { value: 'factsheet', label: { en: 'Factsheet', fr: 'Fiche' } }] },
        { name: 'date', type: 'date', label: 'Date' },
        { name: 'file', type: 'upload', label: 'PDF' },
        { name: 'members', type: 'array', label: { en: 'Memberships', fr: 'Appartenances' }, fields: [{ type: 'row', fields: [{ name: 'from', type: 'text', label: { en: 'From', fr: 'Depuis' } }] }] },
        { name: 'body', type: 'blocks', label: 'Sections', blocks: [{ slug: 'listing', fields: [{ name: 'limit', type: 'number', label: 'At most' }] }] },
        { name: 'seo', type: 'group', label: 'Search engines', fields: [{ name: 'title', type: 'text', label: { en: 'Title for search engines', fr: 'x' } }] },
      ],
    }],
  },
] as unknown as ClientField[]

const telling = (language: 'en' | 'fr'): Telling => ({ fields, language, words: panelWords(language), names: { 'countries:mali': 'Mali', 'media:m1': 'Market' } })

/** Every difference that stands beside words, as the panel says it. */
const told = ({ before, after, language = 'en' }: { before: Partial<Comparable>; after: Partial<Comparable>; language?: 'en' | 'fr' }): string[] => {
  const whole = (given: Partial<Comparable>): Comparable => ({ text: {}, shared: null, exposure: null, ...given })
  return compareEditions({ before: whole(before), after: whole(after) }).flatMap(({ entries }) => entries).flatMap(({ piece, facts }) =>
    facts.map((fact) => `${factLabel(telling(language), { fact, piece })} – ${factSentence(telling(language), { fact, piece })}`))
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

  test('tells a file by its name and by its bytes', () => {
    const file = (sha256: string, name: string) => ({ text: { file: { collection: 'documents', id: 'd', sha256, name } } })
    expect(told({ before: file('a'.repeat(64), 'a.pdf'), after: file('b'.repeat(64), 'b.pdf') }))
      .toEqual(['File name – was “a.pdf”, is now “b.pdf”', `Content of the file (SHA-256) – was ${'a'.repeat(16)}, is now ${'b'.repeat(16)}`])
  })

  test('tells values that read alike as they are stored', () => {
    const file = (end: string) => ({ text: { file: { collection: 'documents', id: 'd', sha256: `${'a'.repeat(16)}${end}` } } })
    expect(told({ before: file('1'), after: file('2') })).toEqual([`Content of the file (SHA-256) – was "${'a'.repeat(16)}1", is now "${'a'.repeat(16)}2"`])
  })

  test('tells kinds and values of a section', () => {
    const section = (limit: number) => ({ text: { body: [{ blockType: 'listing', limit }] } })
    expect(told({ before: section(3), after: section(4) })).toEqual(['At most – was 3, is now 4'])
  })

  test('tells what has no name by where it stands in the text', () => {
    const body = (indent: number) => ({ text: { body: { root: { type: 'root', children: [{ type: 'paragraph', indent, children: [{ type: 'text', text: 'x' }] }] } } } })
    expect(told({ before: body(0), after: body(1) })).toEqual(['Inner value (indent) – was 0, is now 1'])
  })
})

test('choices and days read as in the form, and a field inside a group has its own label', () => {
  const value = (field: string, given: string, language: 'en' | 'fr' = 'en') => valueWords(telling(language), { about: 'value', value: given, path: [field] })
  expect([value('type', 'report'), value('type', 'factsheet', 'fr'), value('title', 'report')]).toEqual(['Report', 'Fiche', '“report”'])
  expect(value('date', '2026-03-01T12:00:00.000Z')).toBe('1 March 2026 at 12:00 UTC')
  expect(pathLabel(telling('en'), ['seo', 'title'])).toBe('Title for search engines')
  expect(pathLabel(telling('fr'), ['media', 'm1', 'alt'])).toBe('Texte de remplacement')
})

test('where a piece stands is said by image, entry, headings and cell', () => {
  const place = { rows: [2], headings: ['Background', 'Budget'], cell: { row: 1, column: 3 } }
  expect(placeWords(telling('en'), { path: ['body'], place } as never)).toBe('no. 2, under “Background” › “Budget”, row 1, column 3')
  expect(placeWords(telling('fr'), { path: ['media', 'm1', 'alt'], place: { rows: [], headings: [] } } as never)).toBe('«\u00a0Market\u00a0»')
})
