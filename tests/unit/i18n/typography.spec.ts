import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

import { typeset, typesetAll, typesetDictionary } from '../../../src/i18n/typography'

const fr = (text: string) => typeset('fr', text)

test.each([
  ['Pourquoi ?', 'Pourquoi\u202F?'],
  ['Pourquoi?', 'Pourquoi\u202F?'],
  ['oui; non !', 'oui\u202F; non\u202F!'],
  ['Alliance Just Future : un consortium', 'Alliance Just Future\u00A0: un consortium'],
  ['Sources: la presse', 'Sources\u00A0: la presse'],
  ['«pour un avenir juste»', '«\u00A0pour un avenir juste\u00A0»'],
  ['« pour un avenir juste »', '«\u00A0pour un avenir juste\u00A0»'],
  ["l'état de droit qu'ils", 'l’état de droit qu’ils'],
  ['32 000 000 de francs', '32\u202F000\u202F000 de francs'],
  ['l’ODD 16+', 'l’ODD\u00A016+'],
  ['45 %', '45\u00A0%'],
  ['le 1er mars 2025, puis en juillet 2023', 'le 1er\u00A0mars\u00A02025, puis en juillet\u00A02023'],
  ['PDF, 37 ko, 4 pages', 'PDF, 37\u00A0ko, 4\u00A0pages'],
  ['(400 kbit/s) ou 90 jours après (hypothèse 2)', '(400\u00A0kbit/s) ou 90\u00A0jours après (hypothèse\u00A02)'],
  ['en 2021 528 personnes', 'en 2021 528\u00A0personnes'],
  ['les 21 et 22 novembre 2023', 'les 21 et 22\u00A0novembre\u00A02023'],
])('French sets %s as it is printed', (text, printed) => {
  expect(fr(text)).toBe(printed)
})

test.each(['en 2021 528 de plus', 'le 3 et le 4', 'la cible 16.3 qui'.replace('e 1', 'e\u00A01'), 'à 10:30', 'PO1', 'le 12/03/2021', '« Power of Voices », 2021'.replaceAll(' »', '\u00A0»').replaceAll('« ', '«\u00A0')])('French leaves %s alone', (text) => {
  expect(fr(text)).toBe(text)
})

test.each(['https://exemple.org/a?b=1;c:d!e', 'mailto:nous@exemple.org?subject=a', "https://exemple.org/l'etat", 'exemple.org/page?x=1', "d'accord@exemple.org"])('the address %s stays as it is inside a French sentence', (address) => {
  expect(fr(`Voir ${address} ici`)).toContain(address)
})

test('English keeps a date on one line', () => {
  expect(typeset('en', 'On 29 January 2025, and since July 2023')).toBe('On 29\u00A0January\u00A02025, and since July\u00A02023')
})

test.each(['In 2025 May came early', 'section 3 March on', '7 Marchers', 'https://example.org/29 January'])('English is left alone otherwise: %s', (text) => {
  expect(typeset('en', text).replaceAll('\u00A0', ' ')).toBe(text)
})

test('English keeps a number on the line of what it counts or numbers', () => {
  expect(typeset('en', 'in the 6 fragile countries, 4 pages (assumption 2), at 400 kbit/s, for Goal 16 and SDG 16.3')).toBe('in the 6\u00A0fragile countries, 4\u00A0pages (assumption\u00A02), at 400\u00A0kbit/s, for Goal\u00A016\u00A0and SDG\u00A016.3')
})

test('English has nothing but the spaces of its dates and numbers set', () => {
  const words = fc.array(fc.constantFrom('word', '29', 'January', '2025', '?', '«', 'May'), { maxLength: 20 }).map((parts) => parts.join(' '))
  fc.assert(fc.property(fc.oneof(words, fc.string()), (text) => typeset('en', text).replaceAll('\u00A0', ' ') === text.replaceAll('\u00A0', ' ')))
})

test('setting a text twice changes nothing more', () => {
  const words = fc.array(fc.constantFrom('mot', "l'eau", '!', '?', ';', ':', '«', '»', ' ', '12 000', '\u202F', '\u00A0', 'https://a.org/?b', 'ODD 16+', '45 %'), { maxLength: 30 }).map((parts) => parts.join(' '))
  fc.assert(fc.property(fc.oneof(words, fc.string()), (text) => fr(fr(text)) === fr(text)))
})

test('setting a text changes spaces and apostrophes only', () => {
  const bare = (text: string) => text.replace(/[\s\u00A0\u202F]/g, '').replaceAll('’', "'")
  fc.assert(fc.property(fc.string(), (text) => bare(fr(text)) === bare(text)))
})

test('a whole document is set without its slugs, addresses, files and rich text', () => {
  const document = { title: 'Et après ?', slug: 'a?b', path: '/fr/a?b', body: { root: { text: 'a ?' } }, more: [{ url: 'x ?', text: 'Oui !' }] }
  expect(typesetAll('fr', document)).toEqual({ ...document, title: 'Et après\u202F?', more: [{ url: 'x ?', text: 'Oui\u202F!' }] })
})

test('cards by reference are set too', () => {
  expect(typesetAll('fr', new Map([['a:1', { title: 'Oui !' }]])).get('a:1')).toEqual({ title: 'Oui\u202F!' })
})

test('a dictionary is set whole, whatever its keys are called, around what it leaves open', () => {
  const words = { general: { to: "Jusqu'à :", code: 'Le code ?', labelled: "Le nom d'{{label}} : {{count}} !" } }
  expect(typesetDictionary('fr', words)).toEqual({ general: { to: 'Jusqu’à\u00A0:', code: 'Le code\u202F?', labelled: 'Le nom d’{{label}}\u00A0: {{count}}\u202F!' } })
})

/** What stands between quotation marks, or around the parameters of a sentence. */
const literalsOf = (file: string): string[] => {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))
  return found
}

// The site's words are set where they are read.
const dictionaries = readdirSync('src/i18n', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith('site') && file !== 'typography.ts')

test.each(dictionaries)('%s has no ordinary space where French breaks no line', (file) => {
  expect(literalsOf(`src/i18n/${file}`).filter((text) => / [:;?!»]|« /.test(text))).toEqual([])
})
