import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { canonicalText } from '../../../src/domain/canonical'
import { type Compared, compareEditions } from '../../../src/domain/comparison/compareEditions'
import type { Comparable } from '../../../src/domain/comparison/pieces'
import { spelledOut } from '../../../src/domain/comparison/spelledOut'
import { diffWords } from '../../../src/domain/comparison/wordDiff'
import { digestOf } from '../../../src/editions/digest'
import { anEdition, mutations, oddValues, type Tree } from '../../support/editions'

const changesOf = (before: Comparable | null, after: Comparable): Compared[] =>
  compareEditions({ before, after }).flatMap(({ entries }) => entries).filter(({ change }) => change !== 'same')

const edition = (text: Record<string, unknown>, shared: Record<string, unknown> | null = null): Comparable => ({ text, shared, exposure: null })

/** A change that the panel can tell: other words, another value, or a piece that came, went or moved. */
const isVisible = ({ change, words, facts }: Compared): boolean =>
  change === 'added' || change === 'removed' || change === 'moved' || words.some((word) => word.change !== 'same') || facts.some(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))

const digest = ({ text, shared, exposure }: Comparable) => `${digestOf({ text, shared })} ${exposure ?? ''}`

const isNeverBlind = (before: Comparable, after: Comparable): void => {
  const changes = changesOf(before, after)
  expect(changes.length > 0).toBe(canonicalText(before) !== canonicalText(after))
  if (digest(before) !== digest(after)) expect(changes.length).toBeGreaterThan(0)
  expect(changes.filter((change) => !isVisible(change))).toEqual([])
}

describe('two editions whose digests differ never compare as the same', { timeout: 60_000 }, () => {
  test('after any one change to any value of a realistic edition', () => {
    fc.assert(fc.property(anEdition, fc.nat(), fc.nat(), (given, at, how) => {
      const changed = mutations(given as Tree, at, how)
      isNeverBlind(given, changed as Comparable)
      isNeverBlind(changed as Comparable, given)
    }), { numRuns: 300 })
  })

  test('whatever the two of them are', () => {
    fc.assert(fc.property(anEdition, anEdition, isNeverBlind), { numRuns: 40 })
  })

  test('even where a field holds what no editor of ours writes', () => {
    fc.assert(fc.property(oddValues, oddValues, (before, after) => isNeverBlind(edition({ odd: before }), edition({ odd: after }))), { numRuns: 300 })
  })

  test('and an edition is the same as itself, whatever empties it holds', () => {
    fc.assert(fc.property(anEdition, (given) => {
      expect(changesOf(given, { ...given, text: { ...given.text, none: '', nothing: [] } })).toEqual([])
    }), { numRuns: 40 })
  })
})

const body = (...children: object[]) => ({ root: { type: 'root', version: 1, children } })
const words = (text: string, more: object = {}) => ({ type: 'text', text, format: 0, version: 1, ...more })
const p = (...children: object[]) => ({ type: 'paragraph', children })
const link = (fields: object) => p({ type: 'link', fields, children: [words('the report')] })
const note = (text: string) => p(words('A claim'), { type: 'inlineBlock', fields: { blockType: 'footnote', text } })
const heading = (tag: string) => ({ type: 'heading', tag, children: [words('Background')] })
const cell = (text: string, headerState = 0) => ({ type: 'tablecell', headerState, children: [p(words(text))] })
const row = (...children: object[]) => ({ type: 'tablerow', children })
const table = (...children: object[]) => ({ type: 'table', children })
const image = { collection: 'media', id: 'm1', sha256: 'a'.repeat(64), mimeType: 'image/jpeg', width: 10, height: 10 }

const factsOf = (before: unknown, after: unknown) =>
  changesOf(edition({ body: before }), edition({ body: after })).flatMap(({ facts }) => facts)

describe('what changed beside the words is told by what was and what is', () => {
  test.each([
    ['a link to another address', link({ linkType: 'custom', url: 'https://example.org/' }), link({ linkType: 'custom', url: 'https://evil.example.com/' }),
      { about: 'link', before: { on: 'the report', to: 'https://example.org/' }, after: { on: 'the report', to: 'https://evil.example.com/' } }],
    ['a link to a document', link({ linkType: 'custom', url: 'https://example.org/' }), link({ linkType: 'internal', doc: { relationTo: 'updates', value: 'u1' } }),
      { about: 'link', before: { on: 'the report', to: 'https://example.org/' }, after: { on: 'the report', to: { collection: 'updates', id: 'u1' } } }],
    ['a link in a new tab', link({ linkType: 'custom', url: 'x', newTab: false }), link({ linkType: 'custom', url: 'x', newTab: true }), { about: 'newTab', after: 'the report' }],
    ['a footnote', note('Report, p. 3'), note('Report, p. 4'), { about: 'note', before: 'Report, p. 3', after: 'Report, p. 4' }],
    ['the level of a heading', heading('h2'), heading('h3'), { about: 'tag', before: 'h2', after: 'h3' }],
    ['a paragraph made a heading', p(words('Background')), heading('h2'), { about: 'kind', before: 'paragraph', after: 'heading' }],
    ['bold', p(words('now')), p(words('now', { format: 1 })), { about: 'bold', after: 'now' }],
    ['the kind of a list', { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [words('one')] }] },
      { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [words('one')] }] }, { about: 'listType', before: 'bullet', after: 'number' }],
    ['a cell made a header', table(row(cell('x'))), table(row(cell('x', 1))), { about: 'headerState', before: 0, after: 1 }],
    ['an indent', p(words('x')), { ...p(words('x')), indent: 1 }, { about: 'inner', path: ['indent'], after: 1 }],
    ['the bytes of an image', { type: 'upload', relationTo: 'media', value: 'm1', image }, { type: 'upload', relationTo: 'media', value: 'm1', image: { ...image, sha256: 'b'.repeat(64) } },
      { about: 'sha256', before: 'a'.repeat(64), after: 'b'.repeat(64) }],
  ])('%s', (_name, before, after, fact) => expect(factsOf(body(before), body(after))).toContainEqual(fact))

  const usual = { colSpan: 1, rowSpan: 1 }
  const listFrom = (start: number, ...items: string[]) => ({ type: 'list', listType: 'number', start, children: items.map((item) => ({ type: 'listitem', children: [words(item)] })) })

  test('what a new table and a new list say of themselves where it is as usual is left out, what is unusual is told', () => {
    expect(factsOf(body(p(words('x'))), body(p(words('x')), table(row({ ...cell('a'), ...usual }, { ...cell('b'), ...usual, colSpan: 2 })), listFrom(1, 'one')))).toEqual([
      { about: 'colSpan', after: 2 }, { about: 'listType', after: 'number' },
    ])
    expect(factsOf(body(table(row({ ...cell('a'), ...usual })), listFrom(1, 'one')), body(listFrom(3, 'one')))).toEqual([{ about: 'start', before: 1, after: 3 }])
  })

  test('a new image is told by which it is and by its bytes; one that changed by all that changed', () => {
    const shown = (given: object) => ({ type: 'upload', relationTo: 'media', value: 'm1', image: given })
    expect(factsOf(body(p(words('x'))), body(p(words('x')), shown(image))).map(({ about }) => about)).toEqual(['target', 'sha256'])
    expect(factsOf(body(shown(image)), body(shown({ ...image, width: 20 })))).toEqual([{ about: 'width', before: 10, after: 20 }])
  })

  test('what becomes usual, or is written out where it was left unsaid, is told all the same', () => {
    expect(factsOf(body(table(row({ ...cell('a'), colSpan: 2 }))), body(table(row({ ...cell('a'), colSpan: 1 }))))).toEqual([{ about: 'colSpan', before: 2, after: 1 }])
    expect(factsOf(body(table(row(cell('a')))), body(table(row({ ...cell('a'), rowSpan: 1 }))))).toEqual([{ about: 'rowSpan', after: 1 }])
  })

  test('a file by its bytes, a date, a relation and a row by its dates', () => {
    const file = { collection: 'documents', id: 'd1', sha256: 'a', name: 'brief.pdf', bytes: 1, pages: 2, language: 'en' }
    const shared = { date: '2026-01-01', countries: [{ collection: 'countries', id: 'mali' }], memberships: [{ organisation: { collection: 'organisations', id: 'au' }, from: '1963' }] }
    const changes = changesOf(
      edition({ file }, shared),
      edition({ file: { ...file, sha256: 'b' } }, { date: '2026-02-01', countries: [{ collection: 'countries', id: 'niger' }], memberships: [{ organisation: { collection: 'organisations', id: 'au' }, from: '1964' }] }),
    )
    expect(changes.map(({ change, piece, facts }) => [change, piece.path.join('.'), facts])).toEqual([
      ['changed', 'file', [{ about: 'sha256', before: 'a', after: 'b' }]],
      ['removed', 'countries.#', [{ about: 'target', before: { collection: 'countries', id: 'mali' } }]],
      ['added', 'countries.#', [{ about: 'target', after: { collection: 'countries', id: 'niger' } }]],
      ['changed', 'date', []],
      ['changed', 'memberships.#', [{ about: 'field', path: ['from'], before: '1963', after: '1964' }]],
    ])
  })

  test('an alternative text, a caption and a credit, each by itself', () => {
    const media = { m1: { alt: 'A street', caption: 'Gao', credit: 'A. Touré' } }
    for (const [name, value] of [['alt', 'A road'], ['caption', 'Kidal'], ['credit', 'B. Diallo']] as const) {
      expect(changesOf(edition({ media }), edition({ media: { m1: { ...media.m1, [name]: value } } })).map(({ piece }) => piece.path)).toEqual([['media', 'm1', name]])
    }
  })

  test('who may see it', () => {
    expect(changesOf({ ...edition({}), exposure: 'partners' }, { ...edition({}), exposure: 'public' }).map(({ piece, before }) => [before?.words, piece.words])).toEqual([['partners', 'public']])
  })
})

describe('a text that was worked on', () => {
  const told = (before: unknown, after: unknown) =>
    changesOf(edition({ body: before }), edition({ body: after })).map(({ change, piece, words: diff }) =>
      [change, piece.kind, diff.map(({ text, change: how }) => (how === 'same' ? text : `${how === 'added' ? '+' : '-'}[${text}]`)).join('')])

  test('a reworded paragraph is told word by word, beside one that came before it', () => {
    expect(told(body(p(words('The reform of the police in Gao'))), body(p(words('A new beginning')), p(words('The reform of the army in Gao')))))
      .toEqual([['added', 'paragraph', '+[A new beginning]'], ['changed', 'paragraph', 'The reform of the -[police]+[army] in Gao']])
  })

  test('an item that came first leaves the others as they were', () => {
    const list = (...items: string[]) => ({ type: 'list', listType: 'number', children: items.map((item, index) => ({ type: 'listitem', value: index + 1, children: [words(item)] })) })
    expect(told(body(list('one', 'two')), body(list('zero', 'one', 'two')))).toEqual([['added', 'listItem', '+[zero]']])
  })

  test('a changed cell says where it stands: under which headings, in which row and column', () => {
    const given = (text: string) => body(heading('h2'), { ...heading('h3'), children: [words('Budget')] }, table(row(cell('a'), cell('b')), row(cell('c'), cell(text))))
    const [change] = changesOf(edition({ body: given('10 %') }), edition({ body: given('90 %') }))
    expect(change?.piece.place).toEqual({ rows: [], headings: ['Background', 'Budget'], cell: { row: 2, column: 2 } })
  })

  test('a changed heading stands under those above its level, not in the section that it ends', () => {
    const titled = (tag: string, text: string) => ({ ...heading(tag), children: [words(text)] })
    const given = (text: string, tag = 'h2') => body(titled('h2', 'Background'), titled('h3', 'Budget'), titled(tag, text))
    const placeOf = (tag: string) => changesOf(edition({ body: given('Next', tag) }), edition({ body: given('Next steps', tag) }))[0]?.piece.place.headings
    expect([placeOf('h2'), placeOf('h3'), placeOf('h4')]).toEqual([[], ['Background'], ['Background', 'Budget']])
  })

  test('a changed cell is told as its words that changed, however little they have in common; a row that came is told as new', () => {
    const rows = (...lines: string[][]) => body(table(...lines.map((cells) => row(...cells.map((text) => cell(text))))))
    expect(told(rows(['Year', 'Sum'], ['2024', '10']), rows(['Year', 'Sum'], ['2025', 'ninety']))).toEqual([['changed', 'paragraph', '-[2024]+[2025]'], ['changed', 'paragraph', '-[10]+[ninety]']])
    expect(told(rows(['a', 'b'], ['c', '']), rows(['a', 'b'], ['c', 'd']))).toEqual([['changed', 'paragraph', '+[d]']])
    expect(told(rows(['a', 'b'], ['c', 'd']), rows(['a', 'b'], ['e', 'f'], ['c', 'd'])).map(([change]) => change)).toEqual(Array(5).fill('added'))
  })

  test('a section of a page says which it is', () => {
    const page = (text: string) => [{ blockType: 'prose', body: body(p(words('x'))) }, { blockType: 'callout', body: body(p(words(text))) }]
    const [change] = changesOf(edition({ body: page('a') }), edition({ body: page('b') }))
    expect(change?.piece.place.rows).toEqual([2])
  })

  test('a text of thousands of other words is told without a wait', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ')
    expect(told(body(p(words(long('a')))), body(p(words(long('b')))))).toHaveLength(2)
    expect(changesOf(edition({ summary: long('a') }), edition({ summary: long('b') }))[0]?.words).toHaveLength(2)
  })
})

describe('a difference that nobody would see is written out', () => {
  const names = { ' ': '[space]', '\u00a0': '[no-break space]' }
  const seen = (before: string, after: string) => spelledOut(diffWords(before, after), names).filter(({ change }) => change !== 'same').map(({ text }) => text)

  test.each([
    ['another kind of space', 'Bilan 2021', 'Bilan\u00a02021', ['[space]', '[no-break space]']],
    ['a zero-width sign', 'example.org', 'exam\u200bple.org', ['example', 'exam[U+200B]ple']],
    ['a turned direction', 'safe', 'sa\u202efe', ['safe', 'sa[U+202E]fe']],
  ])('%s', (_name, before, after, expected) => expect(seen(before, after)).toEqual(expected))

  test('and words that differ stay as they are', () => expect(seen('the police\u00a0: a', 'the army\u00a0: a')).toEqual(['police', 'army']))
})
