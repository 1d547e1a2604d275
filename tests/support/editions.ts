import fc from 'fast-check'

import type { Comparable } from '../../src/domain/comparison/pieces'

const sentence = fc.array(fc.constantFrom('justice', 'Gao', 'sécurité', 'the', 'police', 'of', '2021', 'peace', 'é', 'l’accès'), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const id = fc.constantFrom('a', 'b', 'c').map((letter) => letter.repeat(8))
const url = fc.constantFrom('https://example.org/', 'https://evil.example.com/', 'mailto:a@example.org')
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const text = fc.record({ type: fc.constant('text'), text: sentence, format: fc.constantFrom(0, 1, 2, 3, 32, 64), style: fc.constant(''), mode: fc.constant('normal'), detail: fc.constant(0), version: fc.constant(1) })
const link = fc.record({
  type: fc.constant('link'), version: fc.constant(3), children: fc.array(text, { minLength: 1, maxLength: 2 }),
  fields: fc.oneof(
    fc.record({ linkType: fc.constant('custom'), url, newTab: fc.boolean() }),
    fc.record({ linkType: fc.constant('internal'), doc: fc.record({ relationTo: fc.constantFrom('updates', 'pages'), value: id }), newTab: fc.boolean() }),
  ),
})
const note = fc.record({ type: fc.constant('inlineBlock'), fields: fc.record({ blockType: fc.constant('footnote'), text: sentence }), version: fc.constant(1) })
const inlines = fc.array(fc.oneof({ weight: 4, arbitrary: text }, link, note, fc.constant({ type: 'linebreak', version: 1 })), { maxLength: 4 })
const member = { format: fc.constantFrom('', 'center'), indent: fc.nat(1), version: fc.constant(1), direction: fc.constantFrom(null, 'ltr') }

const paragraph = fc.record({ type: fc.constant('paragraph'), ...member, textFormat: fc.nat(1), children: inlines })
const heading = fc.record({ type: fc.constant('heading'), tag: fc.constantFrom('h2', 'h3', 'h4'), ...member, children: inlines })
const quote = fc.record({ type: fc.constant('quote'), ...member, children: inlines })
const item = (inner: fc.Arbitrary<object>) => fc.record({ type: fc.constant('listitem'), value: fc.nat(3), ...member, children: fc.oneof(inlines, fc.array(inner, { minLength: 1, maxLength: 1 })) })
const listOf = (inner: fc.Arbitrary<object>) => fc.record({ type: fc.constant('list'), listType: fc.constantFrom('number', 'bullet'), start: fc.constant(1), ...member, children: fc.array(item(inner), { maxLength: 3 }) })
const list = listOf(listOf(paragraph))
const cell = fc.record({ type: fc.constant('tablecell'), headerState: fc.nat(2), colSpan: fc.constantFrom(1, 2), ...member, children: fc.array(paragraph, { minLength: 1, maxLength: 2 }) })
const table = fc.record({ type: fc.constant('table'), ...member, children: fc.array(fc.record({ type: fc.constant('tablerow'), version: fc.constant(1), children: fc.array(cell, { maxLength: 2 }) }), { maxLength: 2 }) })
const image = fc.record({ collection: fc.constant('media'), id, sha256: fc.constantFrom('1'.repeat(64), '2'.repeat(64)), mimeType: fc.constant('image/jpeg'), width: fc.nat(9), height: fc.nat(9) })
const upload = fc.record({ type: fc.constant('upload'), relationTo: fc.constant('media'), value: id, image, fields: fc.constant(null), version: fc.constant(3) })

const richText = fc.record({
  root: fc.record({ type: fc.constant('root'), ...member, children: fc.array(fc.oneof(paragraph, heading, quote, list, table, upload), { maxLength: 5 }) }),
})
const reference = (collection: string) => fc.record({ collection: fc.constant(collection), id })
const section = fc.oneof(
  fc.record({ blockType: fc.constantFrom('prose', 'callout'), heading: maybe(sentence), body: richText }),
  fc.record({ blockType: fc.constant('listing'), of: fc.constantFrom('updates', 'events'), limit: maybe(fc.nat(9)) }),
)

/** An edition as the editors' forms make them, of every kind of value that ours hold. */
export const anEdition: fc.Arbitrary<Comparable> = fc.record({
  text: fc.record({
    title: sentence, slug: fc.constantFrom('a', 'b'), summary: maybe(sentence), body: fc.oneof(richText, fc.array(section, { maxLength: 3 })),
    seo: maybe(fc.record({ title: maybe(sentence), description: maybe(sentence) })),
    linesOfWork: maybe(fc.array(fc.record({ title: sentence, description: maybe(sentence) }), { maxLength: 3 })),
    media: maybe(fc.dictionary(id, fc.record({ alt: sentence, caption: maybe(sentence), credit: maybe(sentence) }), { maxKeys: 2 })),
    file: maybe(fc.record({ collection: fc.constant('documents'), id, sha256: fc.constantFrom('x', 'y'), name: fc.constantFrom('a.pdf', 'b.pdf'), bytes: fc.nat(9), pages: fc.nat(9), language: fc.constantFrom('en', 'fr') })),
  }),
  shared: fc.option(fc.record({
    date: maybe(fc.constantFrom('2021', '2021-03-01')), type: maybe(fc.constantFrom('report', 'factsheet')), order: maybe(fc.nat(3)), allDay: maybe(fc.boolean()),
    countries: maybe(fc.array(reference('countries'), { maxLength: 3 })), lead: maybe(reference('organisations')), image: maybe(image),
    memberships: maybe(fc.array(fc.record({ organisation: reference('organisations'), from: maybe(fc.constantFrom('1960', '1961')) }), { maxLength: 3 })),
    interpretation: maybe(fc.array(fc.constantFrom('en', 'fr', 'pt'), { maxLength: 3 })), registration: maybe(fc.record({ url, email: maybe(sentence) })),
  })),
  exposure: fc.constantFrom('public', 'partners', 'hidden', null),
})

/** Anything JSON can hold, with the names that editions give a meaning to. */
export const oddValues: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, fc.constantFrom('', 'x', 'y', 0, 1, true, false, null), tie('list'), tie('tree'), tie('node')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  tree: fc.dictionary(fc.constantFrom('root', 'id', 'collection', 'a', '#', 'children', 'fields'), tie('value'), { maxKeys: 3 }),
  node: fc.record({ root: fc.record({ type: fc.constant('root'), children: fc.array(tie('any'), { maxLength: 3 }) }), other: tie('value') }, { requiredKeys: ['root'] }),
  any: fc.oneof(
    { maxDepth: 5 }, fc.constantFrom('x', null, 1), fc.constantFrom({ type: 'text', text: 'x' }, { type: 'text', text: 'y', format: 'bold' }),
    fc.record({ type: fc.constantFrom('link', 'inlineBlock', 'listitem', 'heading', 'upload', 'unknown'), fields: tie('value'), children: fc.oneof(tie('value'), fc.array(tie('any'), { maxLength: 3 })) }, { requiredKeys: ['type'] }),
  ),
})).value

export type Tree = { [key: string]: Tree } | Tree[] | string | number | boolean | null | undefined

const ways = (value: Tree): Tree[] => {
  if (typeof value === 'string') return [`${value} x`, value.replace(' ', '\u00a0'), '']
  if (typeof value === 'number') return [value + 1, 0]
  if (typeof value === 'boolean') return [!value]
  if (Array.isArray(value)) return [value.slice(1), [...value].reverse(), [...value, ...value.slice(0, 1)]]
  return value ? Object.keys(value).map((key) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))) : ['x']
}

/** The tree with one of its values changed, taken away, doubled or put elsewhere: the `at`th, in the `how`th way. */
export const mutations = (tree: Tree, at: number, how: number): Tree => {
  const places: (string | number)[][] = []
  const visit = (value: Tree, path: (string | number)[]) => {
    places.push(path)
    if (Array.isArray(value)) value.forEach((inner, index) => visit(inner, [...path, index]))
    else if (value && typeof value === 'object') Object.entries(value).forEach(([key, inner]) => visit(inner, [...path, key]))
  }
  visit(tree, [])
  const [, , ...inside] = places
  return changed(tree, inside[at % inside.length] ?? ['text'], how)
}

const changed = (tree: Tree, [step, ...rest]: (string | number)[], how: number): Tree => {
  if (step === undefined) {
    const all = ways(tree)
    return all[how % Math.max(1, all.length)]
  }
  if (Array.isArray(tree)) return tree.map((inner, index) => (index === step ? changed(inner, rest, how) : inner))
  return { ...(tree as { [key: string]: Tree }), [step]: changed((tree as { [key: string]: Tree })[step], rest, how) }
}

