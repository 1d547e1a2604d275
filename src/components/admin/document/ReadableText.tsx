import { createElement, type ReactNode } from 'react'

import { plainParagraphs } from '../../../domain/plainText'
import type { PanelWords } from '../../../i18n/admin/panel.en'

type Node = { type?: string; tag?: string; text?: string; format?: unknown; children?: Node[]; listType?: string; headerState?: number; fields?: { url?: string } }
type Props = { value: unknown; words: PanelWords }

const marks = [[1, 'strong'], [2, 'em'], [8, 'u'], [32, 'sub'], [64, 'sup']] as const

const marked = (node: Node): ReactNode =>
  marks.reduce<ReactNode>((inner, [bit, tag]) => (typeof node.format === 'number' && (node.format & bit) !== 0 ? createElement(tag, null, inner) : inner), node.text ?? '')

const headings: Record<string, string> = { h2: 'h4', h3: 'h5', h4: 'h6' }

/** The elements that a text may be made of; what is not here is shown by its text alone. */
const elementOf = (node: Node): string | undefined => {
  const elements: Record<string, string> = {
    paragraph: 'p', quote: 'blockquote', listitem: 'li', table: 'table', tablerow: 'tr', tablecell: node.headerState ? 'th' : 'td',
    heading: headings[node.tag ?? ''] ?? 'h6', list: node.listType === 'number' ? 'ol' : 'ul', link: 'u', autolink: 'u',
  }
  return elements[node.type ?? '']
}

const render = (node: Node, { key, words }: { key: number; words: PanelWords }): ReactNode => {
  if (node.type === 'text') return <span key={key}>{marked(node)}</span>
  if (node.type === 'linebreak') return <br key={key} />
  if (node.type === 'horizontalrule') return <hr key={key} />
  if (node.type === 'upload') return <p className="jf-quiet" key={key}>[{words.beside.image}]</p>
  const inner = node.children?.map((child, index) => render(child, { key: index, words })) ?? []
  const element = elementOf(node)
  if (element === 'table') return <table key={key}><tbody>{inner}</tbody></table>
  return element ? createElement(element, { key }, inner.length > 0 ? inner : undefined) : <span key={key}>{inner}</span>
}

const rootOf = (value: unknown): Node | undefined =>
  value !== null && typeof value === 'object' && 'root' in value ? (value.root as Node) : undefined

/** A value of a text as a person reads it: rich text with its headings and lists, everything else as paragraphs. */
export const ReadableText = ({ value, words }: Props) => {
  const root = rootOf(value)
  if (root) return <>{root.children?.map((child, index) => render(child, { key: index, words }))}</>
  return <>{plainParagraphs(value).map((paragraph, index) => <p key={index}>{paragraph}</p>)}</>
}
