import { describe, expect, test } from 'vitest'

import { leftOut } from '../../../src/domain/leftOut'

const body = (text: string) => ({ root: { type: 'root', children: [{ type: 'paragraph', children: text === '' ? [] : [{ type: 'text', text }] }] } })
const file = { collection: 'documents', id: 'a' }

describe('what a translation leaves out', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
    ['a PDF', { title: 'A', file }, { title: 'B' }, ['file']],
    ['a PDF that a form holds as null', { title: 'A', file }, { title: 'B', file: null }, ['file']],
    ['nothing', { title: 'A', file }, { title: 'B', file: { collection: 'documents', id: 'b' } }, []],
    ['what the original lacks too', { title: 'A', file: null, fileNote: '' }, { title: 'B' }, []],
    ['a body without a word', { body: body('Words') }, { body: body('') }, ['body']],
    ['a body of one picture is one', { body: body('Words') }, { body: { root: { type: 'root', children: [{ type: 'upload' }] } } }, []],
    ['a list without rows', { targets: [{ text: 'One' }] }, { targets: 0 }, ['targets']],
    ['a list, by the number of its rows', { targets: [{ text: 'One' }] }, { targets: 1 }, []],
    ['no address, no words for search engines or of an image: they follow from the title, or are asked for elsewhere', { slug: 'a', seo: { title: 'A' }, media: { x: { alt: 'A' } } }, {}, []],
  ])('%s', (_name, original, translation, names) => {
    expect(leftOut({ original, translation })).toEqual(names)
  })
})
