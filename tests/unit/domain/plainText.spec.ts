import { expect, test } from 'vitest'

import { plainParagraphs } from '../../../src/domain/plainText'

const text = (words: string) => ({ type: 'text', text: words })
const node = (type: string, ...children: object[]) => ({ type, children })

test('rich text reads as its paragraphs, with the items of lists one by one', () => {
  const value = { root: node('root', node('heading', text('Gao')), node('paragraph', text('One '), node('link', text('two'))), node('list', node('listitem', text('a')), node('listitem', node('list', node('listitem', text('b')))))) }
  expect(plainParagraphs(value)).toEqual(['Gao', 'One two', 'a', 'b'])
})

test('rows of a list read in order, without the values that only machines read', () => {
  expect(plainParagraphs([{ blockType: 'prose', heading: 'Why' }, { title: 'Training', image: { collection: 'media', id: '1', sha256: 'ff' } }])).toEqual(['Why', 'Training'])
})

test('nothing reads as nothing', () => {
  expect([plainParagraphs(undefined), plainParagraphs(null), plainParagraphs(' \n ')]).toEqual([[], [], []])
})
