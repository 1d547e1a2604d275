import { describe, expect, test } from 'vitest'

import { boundsOfSave, isWithin } from '../../../src/domain/bounds'
import { allDocuments } from '../../../src/seed/documents'

const names = (count: number, value: unknown = 1) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, value]))
const list = (count: number, entry: unknown = 1) => Array.from({ length: count }, () => entry)
const isSaved = (data: unknown) => isWithin({ data, bounds: boundsOfSave })

const element = { version: 1, direction: 'ltr', format: '', indent: 0 }
const paragraph = (text: string) => ({ type: 'paragraph', ...element, textFormat: 0, textStyle: '', children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }] })
const cell = { type: 'tablecell', ...element, backgroundColor: null, colSpan: 1, rowSpan: 1, headerState: 0, children: [paragraph('a few words')] }
const table = (rows: number, columns: number) => ({ type: 'table', ...element, children: list(rows, { type: 'tablerow', ...element, children: list(columns, cell) }) })
const text = (children: unknown[]) => ({ root: { type: 'root', ...element, children } })

describe('what is saved', () => {
  test('may be a book with its tables, and far more than any document of the programme', () => {
    expect(isSaved({ title: 'x', body: text([...list(300, paragraph('w'.repeat(350))), ...list(40, table(15, 6))]) })).toBe(true)
    expect(isSaved({ title: 'x', body: text([table(700, 5)]) })).toBe(true)
    expect(isSaved({ title: 'x', body: list(100, { blockType: 'prose', content: text(list(20, paragraph('x'))) }) })).toBe(true)
    for (const { document } of allDocuments) expect([document.key, isWithin({ data: document, bounds: { names: 100, entries: 100, values: 30_000 } })]).toEqual([document.key, true])
  })

  test.each<[string, unknown]>([
    ['names', names(501)], ['names in a group', { seo: names(501) }], ['names in groups of groups', names(30, names(30))], ['names in a row', { rows: [names(501)] }],
    ['names in a text', { body: { root: { type: 'root', children: [], ...names(501) } } }], ['names in a node', { body: text([names(501)]) }],
    ['rows', { rows: list(501, {}) }], ['texts for one', { title: list(501) }], ['rows beside a root', { root: text([]).root, rows: list(501, {}) }], ['rows below what is no text', { root: { rows: list(501, {}) } }],
    ['values of a text', { body: text(list(150_001)) }], ['lists of lists', list(400, list(400))], ['a list', list(501)],
  ])('has no more %s than any form', (_name, data) => expect(isSaved(data)).toBe(false))

  test.each<[string, unknown]>([['nothing', undefined], ['null', null], ['a text', 'x'.repeat(1_000_000)], ['a file', { file: Buffer.alloc(1_000_000) }], ['rows', { rows: list(500, names(100)) }], ['names', names(500)]])('may be %s', (_name, data) => expect(isSaved(data)).toBe(true))

  test('is looked through to any depth, and no further than its bounds where it holds itself', () => {
    expect(isSaved(list(100_000).reduce<unknown>((inner) => [inner], 'x'))).toBe(true)
    const twice = list(40).reduce<unknown>((inner) => [inner, inner], 'x')
    expect(isSaved(twice)).toBe(false)
    const itself: unknown[] = []
    itself.push(itself)
    expect(isSaved(itself)).toBe(false)
  })
})
