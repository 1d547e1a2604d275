import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { resolveNodes, textOfNodes } from '../../../src/published/api/nodes'
import { openApi } from '../../../src/published/api/openApi'
import { schemasOf, type Described } from '../../support/described'
import { anEdition, oddValues } from '../../support/editions'

const reference = { relationTo: 'countries', value: 'mali' }
const image = { collection: 'media', id: 'm1', sha256: 'a'.repeat(64), mimeType: 'image/jpeg', width: 800, height: 600 }
const resolving = {
  cards: new Map([['countries:mali', { collection: 'countries', code: 'k7', path: '/en/countries/mali', title: 'Mali' }]]) as never,
  media: { m1: { alt: 'A road' } }, versions: [], code: 'c', language: 'en' as const, base: 'https://example.org',
}
const nodesOf = (...children: object[]) => resolveNodes({ root: { type: 'root', children: children as never } }, resolving)
const text = (words: string) => ({ type: 'text', text: words, format: 1, style: 'color: red', onclick: 'x' })

describe('a body in the read API', () => {
  it('turns a link to a document into its address, and into plain words where the reader may not see it', () => {
    const link = (doc: object) => ({ type: 'link', fields: { linkType: 'internal', doc }, children: [text('here')] })
    expect(nodesOf(link(reference))).toMatchObject([{ type: 'link', url: 'https://example.org/en/countries/mali', to: { type: 'countries', code: 'k7', slug: 'mali' }, children: [{ text: 'here' }] }])
    expect(nodesOf(link({ relationTo: 'countries', value: 'hidden' }))).toEqual([{ type: 'text', text: 'here', format: 1 }])
  })

  it('keeps outside links only where they are safe', () => {
    const link = (url: string) => ({ type: 'link', fields: { linkType: 'custom', url }, children: [text('there')] })
    expect(nodesOf(link('https://assn.example/'))).toMatchObject([{ type: 'link', url: 'https://assn.example/' }])
    expect(nodesOf(link('javascript:alert(1)'))).toEqual([{ type: 'text', text: 'there', format: 1 }])
  })

  it('says of a node what is allowed and nothing else', () => {
    expect(nodesOf({ type: 'paragraph', indent: 1, id: 'x', children: [text('words')] }, { type: 'script', children: [text('no')] })).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'words', format: 1 }] },
    ])
  })

  it('shows an image with its words in this language or not at all', () => {
    expect(nodesOf({ type: 'upload', relationTo: 'media', value: 'm1', image })).toMatchObject([{ type: 'image', alt: 'A road', width: 800, url: `https://example.org/images/${image.sha256}/1200.webp` }])
    expect(nodesOf({ type: 'upload', image: { ...image, id: 'm2' } })).toEqual([])
  })

  it('comes with its words, a line per block', () => {
    const nodes = nodesOf({ type: 'heading', tag: 'h2', children: [text('Title')] }, { type: 'list', children: [{ type: 'listitem', children: [text('one')] }, { type: 'listitem', children: [text('two')] }] })
    expect(textOfNodes(nodes)).toBe('Title\none\ntwo')
  })

  it('is as openapi.json describes it, whatever is in it', () => {
    const check = schemasOf(openApi({ base: 'https://example.org' }) as unknown as Described)('components', 'schemas', 'body')
    const isDescribed = (body: unknown) => check(resolveNodes(body as never, resolving))
    fc.assert(fc.property(anEdition, ({ text: { body } }) => Array.isArray(body) || isDescribed(body)))
    fc.assert(fc.property(fc.array(oddValues, { maxLength: 4 }), (children) => isDescribed({ root: { type: 'root', children } })))
    const any = fc.record({ type: fc.constantFrom('text', 'heading', 'list', 'listitem', 'tablecell', 'linebreak', 'upload', 'link', 'inlineBlock'), text: oddValues, format: oddValues, tag: oddValues, checked: oddValues, start: oddValues, fields: oddValues, image: oddValues, children: oddValues }, { requiredKeys: ['type'] })
    fc.assert(fc.property(fc.array(any, { maxLength: 4 }), (children) => isDescribed({ root: { type: 'root', children: [{ type: 'paragraph', children }] } })))
  })
})
