import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { Window } from 'happy-dom'
import { expect, test } from 'vitest'

import { cleanPaste } from '../../../../src/components/admin/editor/paste/cleanPaste'

const documentOf = (html: string): Document => new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document
const cleaned = (html: string) => {
  const { body, footnotes, dropped } = cleanPaste(documentOf(html))
  return { html: body.innerHTML.replace(/\uE000(\d+)\uE001/g, '[note $1]'), footnotes, dropped }
}
const fixture = (name: string): string => readFileSync(`tests/fixtures/paste/${name}.html`, 'utf8')

test('Word: headings, lists within lists, marks, links, table and footnote stay; the rest is left out and named', () => {
  expect(cleaned(fixture('word'))).toEqual({
    html: [
      '<h2>Security in Gao</h2>',
      '<p>Residents “trust” the <strong>new forum</strong>, which <em>meets</em> every month.[note 0] See <a href="https://example.org/report">the report</a>.</p>',
      '<h3>What changed</h3>',
      '<ul><li>Patrols by day<ul><li>in the market</li></ul></li><li>Talks by night</li></ul>',
      '<ol><li>Listen</li><li>Answer</li></ol>',
      '<h4>Figures</h4>',
      '<table><tr><td><strong>Place</strong></td><td><strong>Meetings</strong></td></tr><tr><td>Gao</td><td>12<sup>a</sup> and H<sub>2</sub>O</td></tr></table>',
      '<p>A red and underlined word.</p>',
      '<h4>Sources</h4>',
      '<p>The end.</p>',
    ].join(''),
    footnotes: ['Interview in Gao, March 2026.'],
    dropped: { comments: 1, pictures: 1, deletions: 1, formatting: 1 },
  })
})

test('Google Docs: the bold around everything is no bold, marks by style are marks, lists are nested and a redirecting link is the real one', () => {
  expect(cleaned(fixture('googleDocs'))).toEqual({
    html: [
      '<h2>Sécurité à Gao</h2>',
      '<p>Un « forum » <strong>de confiance</strong><em> s’ouvre</em><sup>e</sup> : <a href="https://example.org/rapport">le rapport</a>[note 0]</p>',
      '<ul><li>Le jour<ul><li>au marché</li></ul></li><li>La nuit</li></ul>',
      '<h3>Chiffres</h3>',
      '<table><tr><td><strong>Lieu</strong></td><td>Gao</td></tr></table>',
    ].join(''),
    footnotes: ['Entretien à Gao.'],
    dropped: { pictures: 1 },
  })
})

test('LibreOffice: levels that the editor has stay, paragraphs of one item stay together, and a script in a link is left out', () => {
  expect(cleaned(fixture('libreOffice'))).toEqual({
    html: [
      '<h2>Contexte</h2>',
      '<p>Les <strong>habitants</strong> et la <em>police</em> se rencontrent[note 0] ; <a href="https://example.org/">voir ici</a>.</p>',
      '<h4>Suites</h4>',
      '<ol><li>Écouter<ol><li>chaque mois</li></ol></li><li>Répondre<br>puis noter</li></ol>',
      '<table><tr><th>Lieu</th><th>Date</th></tr><tr><td colspan="2">Gao</td></tr></table>',
      '<blockquote>Une citation</blockquote>',
    ].join(''),
    footnotes: ['Selon l’enquête.'],
    dropped: { links: 1, pictures: 1, formatting: 1 },
  })
})

const id = '00000000-0000-4000-8000-000000000001'

test.each([
  ['a footnote whose words were not copied', '<p>Text<a href="#_ftn3" name="_ftnref3">[3]</a></p>', '<p>Text</p>', { footnotes: 1 }],
  ['a bookmark', '<p><a name="top">Words</a></p>', '<p>Words</p>', {}],
  ['a link within the other document', '<p><a href="#_Toc12">Chapter</a></p>', '<p>Chapter</p>', { links: 1 }],
  ['a link to a paragraph that does not lead back', '<p><a id="x" href="#two">See part two</a></p><p id="two">Part two</p>', '<p>See part two</p><p>Part two</p>', { links: 1 }],
  ['struck words, whose sense is turned round without the stroke', '<p>We <s><span style="text-decoration:line-through">do not</span></s> agree, <span style="text-decoration:underline line-through">ever</span>.</p>', '<p>We do not agree, ever.</p>', { struck: 2, formatting: 1 }],
  ['a numbered heading', "<h1 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>Reform</h1>", '<h2>Reform</h2>', {}],
  ['hidden text', "<p>Seen<span style='mso-hide:all;display:none'>secret</span></p>", '<p>Seen</p>', { hidden: 1 }],
  ['a list that begins at three', "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>3)</span>Three</p>", '<ol start="3"><li>Three</li></ol>', {}],
  ['text without any paragraph', 'Plain <b>words</b>', '<p>Plain <strong>words</strong></p>', {}],
  ['a table within a table', '<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>', '<table><tr><td>a<br>b</td></tr></table>', {}],
  ['a title above headings', '<p class="MsoTitle">T</p><h1>A</h1><h2>B</h2><h3>C</h3>', '<h2>T</h2><h3>A</h3><h4>B</h4><h4>C</h4>', {}],
  ['quotes of Word', '<p class=MsoNormal>She said:</p>\n<p class=MsoQuote>We meet.</p>\n<p class=MsoQuoteCxSpLast>We <b>talk</b>.</p>\n<p class=MsoNormal>Then:</p><p class=MsoIntenseQuote align=left>Go on.</p>', '<p>She said:</p><blockquote>We meet.<br>We <strong>talk</strong>.</blockquote><p>Then:</p><blockquote>Go on.</blockquote>', {}],
  ['a quote of Word in a cell', '<table><tr><td><p class=MsoQuote>We meet.</p><p>So.</p></td></tr></table>', '<table><tr><td>We meet.<br>So.</td></tr></table>', {}],
  ['a link to a document of this site', `<p>See <a href="http://localhost/admin" data-jf-doc="updates:${id}">it</a></p>`, `<p>See <a href="internal:updates:${id}">it</a></p>`, {}],
  ['a link to what no text may link to', `<p>See <a data-jf-doc="users:${id}">it</a> and <a href="internal:updates:${id}">that</a></p>`, '<p>See it and that</p>', { links: 1 }],
  ['a footnote of an original', '<p>Said<small data-jf-note=" Page 3. "> [Footnote: Page 3.]</small>. Again<small data-jf-note=""> [Footnote: ]</small>.</p>', '<p>Said[note 0]. Again.</p>', { footnotes: 1 }],
])('%s', (_name, html, expected, dropped) => {
  expect(cleaned(html)).toMatchObject({ html: expected })
  expect(cleaned(html).dropped).toEqual(dropped)
})

const noteWith = (words: string): string => `<p>Text<a href="#_ftn1" name="_ftnref1">[1]</a></p><div style="mso-element:footnote"><p><a href="#_ftnref1" name="_ftn1">[1]</a> ${words}</div>`

test.each([
  ['says where its links lead', 'UN, <a href="https://example.org/report.pdf">Report 2025</a>.</p>', ['UN, Report 2025 (https://example.org/report.pdf).'], {}],
  ['does not say twice what a link shows', 'See <a href="https://example.org/a/">example.org/a</a> and <a href="https://example.org/b">https://example.org/b</a>.</p>', ['See example.org/a and https://example.org/b.'], {}],
  ['tells a link that leads nowhere', '<a href="file:///C:/report.docx">Report</a>.</p>', ['Report.'], { links: 1 }],
  ['keeps its paragraphs and lines apart', 'Page 4.</p><p>Second<br>line.</p>', ['Page 4. Second line.'], {}],
  ['leaves out what was deleted or hidden', 'Seen<del> by name</del><span style="display:none">secret</span>.</p>', ['Seen.'], { deletions: 1, hidden: 1 }],
])('a footnote %s', (_name, html, footnotes, dropped) => {
  expect(cleaned(noteWith(html))).toEqual({ html: '<p>Text[note 0]</p>', footnotes, dropped })
})

const allowed = new Set(['P', 'H2', 'H3', 'H4', 'UL', 'OL', 'LI', 'TABLE', 'TR', 'TD', 'TH', 'BLOCKQUOTE', 'STRONG', 'EM', 'SUB', 'SUP', 'A', 'BR'])
const tag = fc.constantFrom('p', 'div', 'span', 'b', 'i', 'sup', 'h1', 'h3', 'h6', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'blockquote', 'font', 'a', 'u')
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5 }, fc.constantFrom('word', ' & ', 'élan'), fc.tuple(tag, fc.array(tie('tree'), { maxLength: 4 })).map(([name, inner]) => `<${name} style="color:red" class="x">${inner.join('')}</${name}>`)),
}))

test('whatever is pasted, no word is lost and nothing is left that the editor does not have', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), (parts) => {
      const before = documentOf(parts.join('')).body.textContent ?? ''
      const { body } = cleanPaste(documentOf(parts.join('')))
      expect([...body.querySelectorAll('*')].filter((element) => !allowed.has(element.tagName) || element.hasAttribute('style') || element.hasAttribute('class'))).toEqual([])
      expect((body.textContent ?? '').replace(/\s/g, '')).toBe(before.replace(/\s/g, ''))
    }),
    { numRuns: 200 },
  )
}, 60_000)

const image = '00000000-0000-4000-8000-000000000001'
const kept = `<img data-lexical-upload-relation-to="media" data-lexical-upload-id="${image}">`

test.each([
  ['stays between its paragraphs', `<div><p>Before</p><img data-jf-picture="${image}"><p>After</p></div>`, `<p>Before</p>${kept}<p>After</p>`, {}],
  ['is told within a table, where the editor has no place for it', `<table><tr><td>Cell<img data-jf-picture="${image}"></td></tr></table>`, '<table><tr><td>Cell</td></tr></table>', { pictures: 1 }],
  ['is told where it names no image', '<p>Text</p><img data-jf-picture="users"><img src="https://example.org/a.png">', '<p>Text</p>', { pictures: 2 }],
])('a picture of the original %s', (_name, html, expected, dropped) => {
  expect(cleaned(html)).toEqual({ html: expected, footnotes: [], dropped })
})
