import { expect, test } from 'vitest'

import type { RichTextNode } from '../../../src/domain/content'
import { readChildren } from '../../../src/domain/readLinks'

const cards = new Map([['countries:mali', { collection: 'countries', path: '/en/countries/mali' }]]) as never
const text = (words: string, format = 0): RichTextNode => ({ type: 'text', text: words, format })
const link = (value: string, ...children: RichTextNode[]): RichTextNode => ({ type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'countries', value } }, children })
const paragraph = (...children: RichTextNode[]): RichTextNode => ({ type: 'paragraph', children })

test.each<[string, RichTextNode[], RichTextNode[]]>([
  ['a link that leads there', [text('See '), link('mali', text('Mali'))], [text('See '), link('mali', text('Mali'))]],
  ['a link that leads nowhere', [text('See '), link('hidden', text('it')), text('.')], [text('See it.')]],
  ['one in another format', [text('See '), link('hidden', text('it', 1)), text('.')], [text('See '), text('it', 1), text('.')]],
  ['one at the beginning and one after it', [link('hidden', text('Here')), link('hidden', text(' and there'))], [text('Here and there')]],
  ['one within one', [link('hidden', link('hidden', text('deep')), text('er'))], [text('deeper')]],
  ['one that is not safe', [{ type: 'autolink', fields: { url: 'javascript:alert(1)' }, children: [text('x')] }, text('y')], [text('xy')]],
  ['one without words', [text('a'), link('hidden'), text('b')], [text('ab')]],
])('of a link that a reader cannot follow nothing is left but its words: %s', (_name, children, read) => {
  expect(readChildren(paragraph(...children), cards)).toEqual(read)
})
