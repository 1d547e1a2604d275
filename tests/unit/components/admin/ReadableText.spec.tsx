import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { ReadableText } from '../../../../src/components/admin/document/ReadableText'
import { panelWords } from '../../../../src/i18n/admin/panel'

const text = (words: string) => ({ type: 'text', text: words, format: 0 })
const value = {
  root: {
    type: 'root',
    children: [{
      type: 'paragraph',
      children: [
        text('See '), { type: 'link', fields: { linkType: 'custom', url: 'https://example.org/' }, children: [text('the report')] },
        { type: 'inlineBlock', fields: { blockType: 'footnote', text: 'Page 3' } },
      ],
    }],
  },
}

test('who translates sees where a link leads and what a note says', () => {
  expect(renderToStaticMarkup(<ReadableText value={value} words={panelWords('en')} />).replaceAll(/<[^>]+>/g, '')).toBe('See the report (https://example.org/) [Footnote: Page 3]')
})

const markup = (given: unknown, language: 'en' | 'fr', lacking: string[] = []) =>
  renderToStaticMarkup(<ReadableText images={{ language: 'en', texts: { m1: { alt: 'A market', caption: 'Gao, 2025' } }, lacking, own: 'fr' }} value={given} words={panelWords(language)} />)

test('who translates sees a picture with its words, and where to write those that are missing or correct the others', () => {
  const picture = (id: string) => ({ root: { type: 'root', children: [{ type: 'upload', relationTo: 'media', value: id, image: { collection: 'media', id, sha256: 'a'.repeat(64), mimeType: 'image/jpeg', width: 600, height: 400 } }] } })
  const described = markup(picture('m1'), 'en')
  for (const part of [`src="/preview/images/${'a'.repeat(64)}/400.webp"`, 'loading="lazy"', 'alt="A market"', 'Alternative text: A market', 'Caption: Gao, 2025']) expect(described).toContain(part)
  expect(described).toMatch(/href="\/admin\/collections\/media\/m1\?locale=fr"[^>]*>See or correct its French words/)
  expect(markup(picture('m1'), 'fr', ['m1'])).toMatch(/href="\/admin\/collections\/media\/m1\?locale=fr"[^>]*>Pas encore de texte de remplacement/)
  expect(markup(picture('m2'), 'en')).toContain('It has no alternative text.')
})

test('a PDF is told by its name, language, pages and size, in the words of the panel', () => {
  const file = { collection: 'documents', id: 'd1', sha256: 'b'.repeat(64), name: 'Theory of Change (en).pdf', bytes: 40_256, pages: 5, language: 'en' }
  const told = (language: 'en' | 'fr') => markup(file, language).replaceAll(/<[^>]+>/g, '|').replaceAll(/\s/g, ' ')
  expect(told('en')).toContain('Theory of Change (en).pdf|||English, 5 pages, 40 KB')
  expect(told('fr')).toContain('Theory of Change (en).pdf|||anglais, 5 pages, 40 ko')
})

test('an inner list stands in the item before it, one mark to each item', () => {
  const item = (...children: object[]) => ({ type: 'listitem', children })
  const list = (...children: object[]) => ({ type: 'list', listType: 'number', children })
  const nested = { root: { type: 'root', children: [list(item(text('One')), item(list(item(text('Inner')), item(list(item(text('Deep')))))), item(text('Two')))] } }
  expect(markup(nested, 'en').replaceAll(/<\/?span>/g, '')).toBe('<ol><li>One<ol><li>Inner<ol><li>Deep</li></ol></li></ol></li><li>Two</li></ol>')
})

test('a list counts beside the translation from where the original does', () => {
  const list = (start: number) => markup({ root: { type: 'root', children: [{ type: 'list', listType: 'number', start, children: [{ type: 'listitem', children: [text('Gao')] }] }] } }, 'en')
  expect(list(4)).toContain('<ol start="4">')
  expect(list(1)).toContain('<ol>')
})

test('a cell of a table reaches as far beside the translation as in the original', () => {
  const cell = (more: object) => ({ type: 'tablecell', headerState: 0, children: [{ type: 'paragraph', children: [text('Gao')] }], ...more })
  const table = { root: { type: 'root', children: [{ type: 'table', children: [{ type: 'tablerow', children: [cell({ colSpan: 2, rowSpan: 1 }), cell({ rowSpan: 3 }), cell({ colSpan: 1 })] }] }] } }
  expect([...markup(table, 'en').matchAll(/<td([^>]*)>/g)].map(([, attributes]) => attributes)).toEqual([' colSpan="2"', ' rowSpan="3"', ''])
})
