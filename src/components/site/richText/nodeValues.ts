import type { ImageReference, Reference, RichTextNode } from '../../../domain/content'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isSize = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0 && Number(value) < 100_000

/** The own, plain value of a key: never something inherited. */
export const valueOf = (node: unknown, key: string): unknown => (isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined)
export const textOf = (node: unknown, key: string): string => {
  const value = valueOf(node, key)
  return typeof value === 'string' ? value : ''
}

/** Children that are nodes; a tree that is not one has none. */
export const childrenOf = (node: unknown): RichTextNode[] => {
  const children = valueOf(node, 'children')
  return Array.isArray(children) ? children.filter((child): child is RichTextNode => isObject(child) && typeof child.type === 'string') : []
}

/** A relation as editions hold it (`collection`, `id`) or as the editor does (`relationTo`, `value`). */
export const referenceOf = (value: unknown): Reference | undefined => {
  const collection = textOf(value, 'collection') || textOf(value, 'relationTo')
  const inner = valueOf(value, 'value')
  const id = textOf(value, 'id') || (typeof inner === 'string' ? inner : textOf(inner, 'id'))
  return collection && id ? { collection, id } : undefined
}

/** The image that an upload node shows, wherever the edition put it; undefined unless it is complete. */
export const imageOf = (node: RichTextNode): ImageReference | undefined =>
  [valueOf(node, 'image'), valueOf(valueOf(node, 'fields'), 'image'), valueOf(node, 'value'), node].map(toImage).find(Boolean)

const toImage = (value: unknown): ImageReference | undefined => {
  const sha256 = textOf(value, 'sha256')
  const [width, height] = [valueOf(value, 'width'), valueOf(value, 'height')]
  const reference = referenceOf(value)
  if (!/^[0-9a-f]{64}$/.test(sha256) || !isSize(width) || !isSize(height) || !reference) return undefined
  return { ...reference, sha256, width, height, mimeType: textOf(value, 'mimeType') }
}

/** Everything that is written below a node, without marks. */
export const plainText = (node: unknown, depth = 0): string =>
  depth > 60 ? '' : textOf(node, 'text') + childrenOf(node).map((child) => plainText(child, depth + 1)).join('')
