import { describe, expect, test } from 'vitest'

import { doubtfulLinks } from '../../../src/domain/doubtfulLinks'

const link = (text: string, url: string, more: object = {}) => ({ type: 'link', fields: { linkType: 'custom', url, ...more }, children: [{ type: 'text', text: text.slice(0, 3) }, { type: 'text', format: 1, text: text.slice(3) }] })
const body = (...links: object[]) => ({ root: { type: 'root', children: [{ type: 'paragraph', children: links }] } })
const doubtsOf = (text: string, url: string) => doubtfulLinks({ body: body(link(text, url)) }).map(({ doubt }) => doubt)

describe('a link whose words are an address', () => {
  test.each([
    ['example.org', 'https://evil.example.com'], ['www.example.org', 'https://example.org.evil.com/'], ['https://example.org/report', 'https://example.com/report'], ['see https://example.org here', 'https://evil.test'],
    ['example.org/report', 'https://example.org/other'], ['docs.example.org', 'https://example.org'], ['réforme.org', 'https://reforme.org'], ['name@example.org', 'mailto:other@example.org'], ['name@example.org', 'https://example.org'],
    ['example.org', 'mailto:name@example.org'], ['EXAMPLE.ORG', 'https://evil.example.com'], ['example.org', 'https://evil.example.com/?example.org'], ['www.example.org.', 'https://evil.example.com'],
  ])('%s, and leads to %s, is named', (text, url) => expect(doubtsOf(text, url)).toEqual(['otherAddress']))

  test.each([
    ['example.org', 'https://example.org'], ['example.org', 'https://www.example.org/report?x=1'], ['www.example.org', 'https://example.org/'], ['Example.org', 'https://docs.example.org'], ['https://example.org/rep…', 'https://example.org/report'],
    ['example.org/report/', 'https://example.org/report'], ['réforme.org', 'https://xn--rforme-bva.org'], ['name@example.org', 'mailto:Name@example.org'], ['https://example.org/a, and more', 'https://example.org/a'],
  ])('%s, and leads to %s, is not', (text, url) => expect(doubtsOf(text, url)).toEqual([]))
})

test.each(['the report', 'Rapport 2024.pdf', 'rapport.pdf', 'e.g. this', 'M. Diallo', '12.5', 'Gao. Kidal', ''])('words such as “%s” are no address', (text) => expect(doubtsOf(text, 'https://example.org/report.pdf')).toEqual([]))

test.each([
  ['http://example.org/report', 'unencrypted'], ['https://192.0.2.7/report', 'bareNumber'], ['http://192.0.2.7', 'bareNumber'], ['https://0xC0000207/', 'bareNumber'], ['https://3221225991', 'bareNumber'], ['https://[2001:db8::1]/', 'bareNumber'],
])('%s is named: %s', (url, doubt) => expect(doubtsOf('the report', url)).toEqual([doubt]))

test('every link is looked at, wherever it stands, and named once; links of this site and what is no address are left to others', () => {
  const evil = link('example.org', 'https://evil.example.com')
  const internal = { type: 'link', fields: { linkType: 'internal', url: 'http://example.org', doc: { relationTo: 'updates', value: 'x' } }, children: [] }
  const nested = { type: 'list', children: [{ type: 'listitem', children: [link('here', 'http://example.org'), internal, link('there', 'not an address'), link('broken', 'http://')] }] }
  expect(doubtfulLinks({ body: body(evil, nested), sections: [{ body: body(evil) }], title: 'http://example.org' })).toEqual([
    { doubt: 'otherAddress', text: 'example.org', target: 'https://evil.example.com/' }, { doubt: 'unencrypted', text: 'here', target: 'http://example.org/' },
  ])
  for (const nothing of [null, undefined, 'text', 7, [], {}, { body: null }, body({ type: 'link' }), body({ type: 'link', fields: null })]) expect(doubtfulLinks(nothing)).toEqual([])
})
