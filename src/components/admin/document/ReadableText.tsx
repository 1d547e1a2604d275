import { createElement, type ReactNode } from 'react'

import type { FileReference } from '../../../domain/content'
import { plainParagraphs } from '../../../domain/plainText'
import { imageOf, isObject, referenceOf } from '../../../domain/richTextValues'
import type { PanelWords } from '../../../i18n/admin/panel.en'
import { formatBytes, languageName } from '../../../i18n/format'
import { copied, writeTarget } from '../editor/paste/internalLinks'
import { type ImageWords, Picture } from './Picture'

type Node = { type?: string; tag?: string; text?: string; format?: unknown; children?: Node[]; listType?: string; headerState?: number; start?: number; colSpan?: number; rowSpan?: number; image?: unknown; fields?: { url?: string; doc?: unknown; linkType?: string; blockType?: string; text?: string } }
type Props = { value: unknown; words: PanelWords; images?: ImageWords }
type Given = { words: PanelWords; images: ImageWords | undefined }

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

const isInternal = ({ fields }: Node): boolean => fields?.linkType === 'internal'

/** Where a link leads, for whoever copies it. */
const leadingTo = (node: Node): Record<string, string> => {
  const target = isInternal(node) ? referenceOf(node.fields?.doc) : undefined
  if (target) return { [copied.target]: writeTarget(target) }
  return node.fields?.url && !isInternal(node) ? { [copied.address]: node.fields.url } : {}
}

/** How far a cell of a table reaches, and where a list begins to count, so that who copies it copies that too. */
const spans = ({ type, listType, start = 1, colSpan = 1, rowSpan = 1 }: Node): Record<string, number> =>
  type === 'tablecell' ? { ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) } : listType === 'number' && start > 1 ? { start } : {}

const render = (node: Node, { key, ...given }: Given & { key: number }): ReactNode => {
  const { words } = given
  if (node.type === 'text') return <span key={key}>{marked(node)}</span>
  if (node.type === 'linebreak') return <br key={key} />
  if (node.type === 'horizontalrule') return <hr key={key} />
  if (node.type === 'upload') return <Upload key={key} node={node} {...given} />
  if (node.type === 'inlineBlock') return <small key={key} {...{ [copied.note]: node.fields?.text ?? '' }}> [{words.compare.labelled(words.compare.facts['note'] ?? '', node.fields?.text ?? '')}]</small>
  const inner = (node.type === 'list' ? withInnerLists(node.children ?? []) : node.children)?.map((child, index) => render(child, { key: index, ...given })) ?? []
  const element = elementOf(node)
  if (element === 'table') return <table key={key}><tbody>{inner}</tbody></table>
  if (node.fields?.url && !isInternal(node)) inner.push(<small key="target" {...{ [copied.aside]: '' }}> ({node.fields.url})</small>)
  return element ? createElement(element, { key, ...spans(node), ...leadingTo(node) }, inner.length > 0 ? inner : undefined) : <span key={key}>{inner}</span>
}

/** The editor puts an inner list into an item of its own: it belongs to the item before, and has no mark. */
const withInnerLists = (items: readonly Node[]): Node[] => {
  const joined: Node[] = []
  for (const item of items) {
    const last = joined.at(-1)
    const isInner = item.children?.length && item.children.every(({ type }) => type === 'list')
    if (last && isInner) joined.splice(-1, 1, { ...last, children: [...(last.children ?? []), ...(item.children ?? [])] })
    else joined.push(item)
  }
  return joined
}

const rootOf = (value: unknown): Node | undefined =>
  value !== null && typeof value === 'object' && 'root' in value ? (value.root as Node) : undefined

/** The picture with its words where these are known; a picture that is only named is said to be one. */
const Upload = ({ node, words, images }: Given & { node: Node }) => {
  const image = imageOf({ type: 'upload', image: node.image })
  if (!image || !images) return <p className="jf-quiet" {...{ [copied.picture]: referenceOf(node)?.id ?? '' }}>[{words.beside.image}]</p>
  return <Picture image={image} images={images} words={words} />
}

const isFile = (value: unknown): value is FileReference => isObject(value) && value['collection'] === 'documents' && typeof value['name'] === 'string'

/** A PDF by what a person needs to know of it. */
const FileFacts = ({ file: { id, name, language, pages, bytes }, words }: { file: FileReference; words: PanelWords }) => (
  <>
    <p><a href={`/admin/collections/documents/${id}`} rel="noopener" target="_blank">{name}</a></p>
    <p lang={words.code}>{words.beside.file({ language: languageName(words.code, language), pages, size: formatBytes(words.code, bytes) })}</p>
  </>
)

/** A value of a text as a person reads it: rich text with its headings, lists and pictures, a PDF by its name and size, everything else as paragraphs. */
export const ReadableText = ({ value, words, images }: Props) => {
  const root = rootOf(value)
  if (root) return <>{root.children?.map((child, index) => render(child, { key: index, words, images }))}</>
  if (isFile(value)) return <FileFacts file={value} words={words} />
  return <>{plainParagraphs(value).map((paragraph, index) => <p key={index}>{paragraph}</p>)}</>
}
