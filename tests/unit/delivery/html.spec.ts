import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'

import { publicPage as rewritten } from '../../../src/delivery/html'
import { encodingFor, isFresh, tagOf } from '../../../src/delivery/encoding'

const publicPage = (source: string) => rewritten({ source, stylesheet: (href) => (href === '/known.css' ? 'p{color:red}' : null) })
const page = (inside: string) => `<!DOCTYPE html><html lang="fr"><head>${inside}</head><body></body></html>`

test('no script leaves but data blocks', () => {
  const { html } = publicPage(page('<script src="/a.js" async=""></script><script>if (a < b) document.write("</p><b>x</b>")</script><SCRIPT type="module">x</SCRIPT><script type="application/ld+json">{"@type":"Event"}</script>'))
  expect(html).toBe(page('<script type="application/ld+json">{"@type":"Event"}</script>'))
})

test('what only scripts need goes with them', () => {
  const { html } = publicPage(page('<link rel="preload" as="script" href="/a.js"/><link rel="modulepreload" href="/b.js"><link rel="alternate" hreflang="en" href="/en"><!--$--><p>a<!-- -->b</p><!--/$--><div hidden=""><!--$--><!--/$--></div>'))
  expect(html).toBe(page('<link rel="alternate" hreflang="en" href="/en"><p>ab</p>'))
})

test('handlers and script addresses that slipped through are taken away', () => {
  const { html } = publicPage('<a href="javascript:alert(1)" onclick="x()">a</a><svg onload="x"><a xlink:href=" JavaScript:x">b</a></svg>')
  expect(html).toBe('<a>a</a><svg><a>b</a></svg>')
})

test('the text of a page is left as it is', () => {
  const text = '<p lang="fr">« À l’État &amp; &lt;script&gt; &#x2028; »\u00a0: 1\u202f000 😀</p><pre>\n  a\n</pre>'
  expect(publicPage(text).html).toBe(text)
})

test('a page says its status, in one tag that readers never see', () => {
  expect(publicPage(page('<meta name="x-status" content="410">'))).toMatchObject({ status: 410, html: page('') })
  expect(publicPage(page('<meta name="x-status" content="200">')).status).toBeNull()
})

test('the policy names exactly the styles of the page', () => {
  const style = 'a > b{content:"é"}'
  const { html, styleHashes } = publicPage(page(`<style data-href="/x.css" data-precedence="next">${style}</style>`))
  expect(html).toBe(page(`<style>${style}</style>`))
  expect(styleHashes).toEqual([`'sha256-${createHash('sha256').update(style).digest('base64')}'`])
})

test('a stylesheet comes inside the page, once, and the policy names it', () => {
  const { html, styleHashes } = publicPage(page('<link rel="preload" as="style" href="/known.css"/><link rel="stylesheet" href="/known.css" data-precedence="next"/><link rel="stylesheet" href="/known.css"/>'))
  expect(html).toBe(page('<style>p{color:red}</style>'))
  expect(styleHashes).toEqual([`'sha256-${createHash('sha256').update('p{color:red}').digest('base64')}'`])
})

test.each([
  ['gzip, deflate, br, zstd', 'br'], ['gzip', 'gzip'], ['br;q=0, gzip', 'gzip'], ['identity', null], [undefined, null], ['br;q=0.0,gzip;q=0', null],
])('a reader who accepts %s gets %s', (accepted, encoding) => expect(encodingFor(accepted)).toBe(encoding))

test('a tag follows the bytes and their encoding', () => {
  const body = Buffer.from('a')
  const tag = tagOf({ body, encoding: 'br' })
  expect(tag).not.toBe(tagOf({ body, encoding: null }))
  expect(tag).not.toBe(tagOf({ body: Buffer.from('b'), encoding: 'br' }))
  expect(isFresh({ ifNoneMatch: `"other", W/${tag}`, tag })).toBe(true)
  expect(isFresh({ ifNoneMatch: '"other"', tag })).toBe(false)
  expect(isFresh({ ifNoneMatch: undefined, tag })).toBe(false)
})
