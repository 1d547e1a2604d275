import { createHash } from 'node:crypto'
import type { SeedReference } from './types'

type Inline = TextNode | LinkNode
type TextNode = { type: 'text'; version: 1; text: string; format: number; detail: 0; mode: 'normal'; style: '' }
type LinkFields =
  | { linkType: 'custom'; newTab: false; url: string }
  | { linkType: 'internal'; newTab: false; doc: { relationTo: string; value: SeedReference } }
type Element = { version: number; format: ''; indent: 0; direction: null }
type LinkNode = Element & { type: 'link'; id: string; fields: LinkFields; children: TextNode[] }
type ItemNode = Element & { type: 'listitem'; value: number; children: Inline[] }
export type BlockNode =
  | (Element & { type: 'paragraph'; textFormat: 0; textStyle: ''; children: Inline[] })
  | (Element & { type: 'heading'; tag: 'h2' | 'h3'; children: Inline[] })
  | (Element & { type: 'quote'; children: Inline[] })
  | (Element & { type: 'list'; listType: 'bullet' | 'number'; tag: 'ul' | 'ol'; start: 1; children: ItemNode[] })
/** What Payload's Lexical field stores; an internal link holds a relation by name until the importer resolves it. */
export type SeedRichText = { root: Element & { type: 'root'; children: BlockNode[] } }

/** A piece of running text: a string, or what `strong`, `em` and `link` return. */
export type Run = string | Inline

/** `body(h2('…'), p('…', link('…', url)))`: the whole text of an editor body. */
export const body = (...blocks: BlockNode[]): SeedRichText => ({ root: { type: 'root', ...element, children: blocks } })

export const p = (...runs: Run[]): BlockNode => ({
  type: 'paragraph', ...element, textFormat: 0, textStyle: '', children: inline(runs),
})
export const h2 = (...runs: Run[]): BlockNode => ({ type: 'heading', tag: 'h2', ...element, children: inline(runs) })
export const h3 = (...runs: Run[]): BlockNode => ({ type: 'heading', tag: 'h3', ...element, children: inline(runs) })
export const quote = (...runs: Run[]): BlockNode => ({ type: 'quote', ...element, children: inline(runs) })
/** Each item is one run, or an array of runs. */
export const ul = (...items: (Run | Run[])[]): BlockNode => list('bullet', items)
export const ol = (...items: (Run | Run[])[]): BlockNode => list('number', items)

export const strong = (text: string): TextNode => textNode(text, 1)
export const em = (text: string): TextNode => textNode(text, 2)

/** A link to an address, or to a document of the seed by name. */
export const link = (text: string, target: string | SeedReference): LinkNode => ({
  type: 'link',
  ...element,
  version: 3,
  id: createHash('sha256').update(JSON.stringify([text, target])).digest('hex').slice(0, 24),
  fields:
    typeof target === 'string'
      ? { linkType: 'custom', newTab: false, url: target }
      : { linkType: 'internal', newTab: false, doc: { relationTo: target.collection, value: target } },
  children: [textNode(text, 0)],
})

const element: Element = { version: 1, format: '', indent: 0, direction: null }

const textNode = (text: string, format: number): TextNode => ({
  type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '',
})

const inline = (runs: Run[]): Inline[] => runs.map((run) => (typeof run === 'string' ? textNode(run, 0) : run))

const list = (listType: 'bullet' | 'number', items: (Run | Run[])[]): BlockNode => ({
  type: 'list',
  listType,
  tag: listType === 'bullet' ? 'ul' : 'ol',
  start: 1,
  ...element,
  children: items.map((item, index) => ({
    type: 'listitem', ...element, value: index + 1, children: inline(Array.isArray(item) ? item : [item]),
  })),
})
