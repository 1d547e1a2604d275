import { describe, expect, test } from 'vitest'

import { filesHeld, replacedSince } from '../../../src/domain/replacedFiles'

const pdf = { collection: 'documents', id: 'd1', sha256: 'a', name: 'Report.pdf' }
const image = { collection: 'media', id: 'm1', sha256: 'b', width: 9 }
const upload = (given: object) => ({ root: { children: [{ type: 'upload', relationTo: 'media', value: 'm1', image: given }] } })
const said = { m1: { alt: 'A street', caption: 'Gao' } }
const text = { title: 'Text', file: pdf, body: upload(image), again: upload(image), about: { collection: 'countries', id: 'mali' }, media: said }
const now = { bytes: new Map([['d1', 'a'], ['m1', 'b']]), media: said }

test('the files of a text are its PDFs and images, wherever they stand, each once', () => {
  expect(filesHeld(text)).toEqual([{ collection: 'documents', id: 'd1', sha256: 'a', name: 'Report.pdf' }, { collection: 'media', id: 'm1', sha256: 'b' }])
  expect(filesHeld({ title: 'None', file: null })).toEqual([])
})

describe('what does not come back with an earlier text', () => {
  test.each([
    ['nothing, where all is as it was', now, []],
    ['a PDF with other bytes', { ...now, bytes: new Map([['d1', 'c'], ['m1', 'b']]) }, ['d1']],
    ['an image with other bytes', { ...now, bytes: new Map([['d1', 'a'], ['m1', 'c']]) }, ['m1']],
    ['a file whose record is gone', { ...now, bytes: new Map([['m1', 'b']]) }, ['d1']],
    ['an image that is described anew', { ...now, media: { m1: { alt: 'A road', caption: 'Gao' } } }, ['m1']],
    ['an image whose caption went', { ...now, media: { m1: { alt: 'A street' } } }, ['m1']],
    ['an image that has a credit now', { ...now, media: { m1: { ...said.m1, credit: 'A. Diallo' } } }, ['m1']],
    ['an image without words, which it had', { ...now, media: {} }, ['m1']],
  ])('%s', (_what, given, ids) => {
    expect(replacedSince(text, given).map(({ id }) => id)).toEqual(ids)
  })
})
