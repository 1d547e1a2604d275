import { createHash } from 'node:crypto'

import { RewritingStream } from 'parse5-html-rewriting-stream'

export type PublicPage = { html: string; status: number | null; styleHashes: string[]; sendsForm: boolean }

type StartTag = Parameters<RewritingStream['emitStartTag']>[0]

const statuses = new Set(['404', '410', '500', '503'])

/**
 * A page as readers get it: no script but data blocks, none of what only scripts need, no inline handlers.
 * Its stylesheets come inside it: `stylesheet` gives the text of one by its address.
 * `status` is what the page asks for with `<meta name="x-status">`; `styleHashes` are the sources a policy has to allow for its styles,
 * `sendsForm` whether something may be changed from here.
 */
export const publicPage = ({ source, stylesheet }: { source: string; stylesheet: (href: string) => string | null }): PublicPage => {
  const out: string[] = []
  const styleHashes = new Set<string>()
  const styles = new Set<string>()
  let [style, status, sendsForm]: [string, number | null, boolean] = ['', null, false]
  const addStyle = (css: string) => styleHashes.add(`'sha256-${createHash('sha256').update(css).digest('base64')}'`)
  let inside: 'nothing' | 'script' | 'data' | 'style' = 'nothing'

  const rewriter = new RewritingStream()
  rewriter.on('data', (text: string) => out.push(text))
  rewriter.on('comment', () => undefined) // React's markers
  rewriter.on('startTag', (tag) => {
    if (tag.tagName === 'script') inside = valueOf(tag, 'type') === 'application/ld+json' ? 'data' : 'script'
    if (tag.tagName === 'style') inside = 'style'
    if (tag.tagName === 'form' && valueOf(tag, 'method').toLowerCase() === 'post') sendsForm = true
    if (tag.tagName === 'meta' && valueOf(tag, 'name') === 'x-status') status = knownStatus(valueOf(tag, 'content'))
    if (inside === 'script' || isForScripts(tag)) return
    const css = tag.tagName === 'link' && valueOf(tag, 'rel') === 'stylesheet' ? stylesheet(valueOf(tag, 'href')) : null
    if (css !== null) {
      if (!styles.has(css)) rewriter.emitRaw(`<style>${css}</style>`)
      styles.add(css)
      return void addStyle(css)
    }
    rewriter.emitStartTag({ ...tag, attrs: tag.attrs.filter(isWanted) })
  })
  rewriter.on('text', ({ text }, raw) => {
    if (inside === 'style') style += text
    if (inside !== 'script') rewriter.emitRaw(raw)
  })
  rewriter.on('endTag', (tag) => {
    const wasScript = inside === 'script'
    if (tag.tagName === 'style') {
      addStyle(style)
      style = ''
    }
    if (tag.tagName === 'script' || tag.tagName === 'style') inside = 'nothing'
    if (!wasScript || tag.tagName !== 'script') rewriter.emitEndTag(tag)
  })
  rewriter.end(source)
  // Where Next put streamed metadata, had there been any.
  return { html: out.join('').replaceAll('<div hidden=""></div>', ''), status, styleHashes: [...styleHashes], sendsForm }
}

const isForScripts = (tag: StartTag): boolean => {
  if (tag.tagName === 'meta') return ['x-status', 'next-size-adjust'].includes(valueOf(tag, 'name'))
  if (tag.tagName !== 'link') return false
  return valueOf(tag, 'rel') === 'modulepreload' || (valueOf(tag, 'rel') === 'preload' && ['script', 'style'].includes(valueOf(tag, 'as')))
}

const isWanted = ({ name, value }: { name: string; value: string }): boolean =>
  !/^on/i.test(name) && name !== 'data-precedence' && name !== 'data-href' && !(/^(href|src|action|formaction|xlink:href)$/i.test(name) && /^\s*javascript:/i.test(value))

const valueOf = (tag: StartTag, name: string): string => tag.attrs.find((attribute) => attribute.name === name)?.value ?? ''

const knownStatus = (value: string): number | null => (statuses.has(value) ? Number(value) : null)
