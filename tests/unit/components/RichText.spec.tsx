import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { RichText } from '../../../src/components/site/richText/RichText'
import type { RichTextNode } from '../../../src/domain/content'
import type { Card, Cards } from '../../../src/domain/reading'

const sha256 = 'a'.repeat(64)
const mali = { collection: 'countries', id: 'mali', code: 'x', path: '/en/countries/mali', title: 'Mali', eventStatus: 'scheduled', firstPublishedAt: '2026-01-01T00:00:00Z', shared: {} } as Card
const cards: Cards = new Map([['countries:mali', mali]])
const images = { 'image-1': { alt: 'A market in Gao', caption: 'Gao' } }

const render = (children: RichTextNode[], language: 'en' | 'fr' = 'en') =>
  renderToStaticMarkup(<RichText value={{ root: { type: 'root', children } }} language={language} cards={cards} images={images} />)
const text = (words: string, format = 0): RichTextNode => ({ type: 'text', text: words, format })
const paragraph = (...children: RichTextNode[]): RichTextNode => ({ type: 'paragraph', children })
const link = (fields: object, words = 'words'): RichTextNode => ({ type: 'link', fields, children: [text(words)] })

test('a paragraph keeps bold, italic, superscript and subscript, and no other mark', () => {
  expect(render([paragraph(text('a', 1), text('b', 2), text('c', 64), text('d', 32), text('e', 4 | 8 | 16))])).toContain('<p><strong>a</strong><em>b</em><sup>c</sup><sub>d</sub>e</p>')
})

test('headings of level 2 to 4 carry anchors made of their words, each of its own', () => {
  const headings = ['h1', 'h2', 'h2', 'h4'].map((tag): RichTextNode => ({ type: 'heading', tag, children: [text('L’état de droit')] }))
  const html = render(headings)
  expect(html).toContain('<h2 id="l-etat-de-droit">')
  expect(html).toContain('<h2 id="l-etat-de-droit-2">')
  expect(html).toContain('<h4 id="l-etat-de-droit-3">')
  expect(html).not.toContain('<h1')
})

test('an inner link leads to what the reader may see', () => {
  expect(render([paragraph(link({ linkType: 'internal', doc: { relationTo: 'countries', value: 'mali' } }))])).toContain('<a href="/en/countries/mali">words</a>')
})

test('an inner link to what the reader may not see is plain text', () => {
  const html = render([paragraph(link({ linkType: 'internal', doc: { relationTo: 'countries', value: 'niger' }, url: 'https://secret.example' }))])
  expect(html).toContain('<p>words</p>')
})

test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example', '/en/admin', 'https://user:pass@evil.example', 'java\nscript:alert(1)'])('a link to %j is plain text', (url) => {
  expect(render([paragraph(link({ linkType: 'custom', url }))])).toContain('<p>words</p>')
})

test('an image without an alt text in this language is not shown', () => {
  const upload = (id: string): RichTextNode => ({ type: 'upload', relationTo: 'media', value: id, image: { collection: 'media', id, sha256, width: 1600, height: 900, mimeType: 'image/jpeg' } })
  expect(render([upload('image-2')])).not.toContain('<img')
  expect(render([upload('image-1')])).toMatch(/<img[^>]* width="1600" height="900" alt="A market in Gao" loading="lazy"/)
})

test('footnotes are numbered in the order of the text and lead back to it', () => {
  const html = render([paragraph(text('one'), { type: 'footnote', text: 'First.' }, text('two'), { type: 'footnote', text: 'Second.' })])
  expect(html).toContain('<a id="ref-2" href="#note-2" aria-label="Note 2">2</a>')
  expect(html).toMatch(/<li id="note-1">First\. <a href="#ref-1"/)
})

test('French text nodes are typeset, link targets are not', () => {
  const html = render([paragraph(text('Oui !'), link({ url: 'https://exemple.org/?a' }, 'Où ?'))], 'fr')
  expect(html).toContain('Oui\u202F!')
  expect(html).toContain('href="https://exemple.org/?a"')
})

test('a node of an unknown type vanishes with all that is below it', () => {
  expect(render([{ type: 'iframe', children: [text('gone')] }, { type: 'constructor', children: [text('gone')] }, paragraph(text('stays'))])).toBe('<div class="prose"><p>stays</p></div>')
})

const hostile = fc.constantFrom(
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', "'onmouseover='alert(1)", '</style><svg onload=alert(1)>', '__proto__', 'constructor', ' JAVASCRIPT:alert(1)', '&#106;avascript:alert(1)', '\u0000', 'https://ok.example/"><script>',
)
const value = fc.oneof(hostile, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined), fc.dictionary(hostile, hostile, { maxKeys: 2 }))
const types = ['root', 'text', 'paragraph', 'heading', 'list', 'listitem', 'quote', 'table', 'tablerow', 'tablecell', 'link', 'autolink', 'upload', 'footnote', 'inlineBlock', 'linebreak', 'tab', 'script', 'html', 'iframe', 'style', '__proto__', 'toString']
const keys = ['text', 'tag', 'url', 'fields', 'value', 'image', 'format', 'style', 'listType', 'checked', 'headerState', 'colSpan', 'onclick', 'dangerouslySetInnerHTML', 'href', 'src', 'rel', 'id', 'className', 'doc', 'linkType']
const attributes = fc.dictionary(fc.constantFrom(...keys), fc.oneof(value, fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 4 })), { maxKeys: 6 })
const { node } = fc.letrec<{ node: RichTextNode }>((tie) => ({
  node: fc.tuple(fc.constantFrom(...types), attributes, fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('node'), { maxLength: 4 }), value)).map(([type, given, children]) => ({ ...given, type, children }) as RichTextNode),
}))

test('no tree, however hostile, renders a script, a handler or an address that runs', () => {
  const allowed = new Set(['div', 'p', 'strong', 'em', 'sub', 'sup', 'a', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'span', 'blockquote', 'table', 'tbody', 'tr', 'td', 'th', 'br', 'section', 'figure', 'figcaption', 'small', 'picture', 'source', 'img'])
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), (children) => {
      const html = render(children)
      for (const [, tag = ''] of html.matchAll(/<([a-zA-Z][^\s/>]*)/g)) expect(allowed).toContain(tag)
      for (const [element] of html.matchAll(/<[a-z][^>]*>/gi)) {
        expect(element.replace(/"[^"]*"/g, '""')).not.toMatch(/\s(on\w+|style|srcdoc|action)\s*=/i)
        for (const [, href = ''] of element.matchAll(/\shref="([^"]*)"/g)) expect(href).toMatch(/^(https?:\/\/|mailto:|#|\/en\/)/)
      }
    }),
    { numRuns: 3000 },
  )
}, 60_000)

test('a tree thousands of levels deep ends instead of exhausting the server', () => {
  let deep: RichTextNode = text('bottom')
  for (let i = 0; i < 5000; i += 1) deep = { type: 'quote', children: [deep] }
  expect(render([deep])).not.toContain('bottom')
})
