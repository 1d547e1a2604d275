import type { ImageReference, Reference, RichTextNode } from './content'

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A rich text as the editor stores it: a tree below a root. */
export const isRichText = (value: unknown): value is { root: Record<string, unknown> } => isObject(value) && isObject(value['root']) && value['root']['type'] === 'root'

/** The own, plain value of a key: never something inherited. */
export const valueOf = (node: unknown, key: string): unknown => (isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined)

export const textOf = (node: unknown, key: string): string => {
  const value = valueOf(node, key)
  return typeof value === 'string' ? value : ''
}

/** A number, or 0 where there is none. */
export const numberOf = (node: unknown, key: string): number => {
  const value = valueOf(node, key)
  return typeof value === 'number' ? value : 0
}

/** Children that are nodes; a tree that is not one has none. */
export const childrenOf = (node: unknown): RichTextNode[] => {
  const children = valueOf(node, 'children')
  return Array.isArray(children) ? children.filter((child): child is RichTextNode => isObject(child) && typeof child.type === 'string') : []
}

/** A relation as editions hold it (`collection`, `id`) or as the editor does (`relationTo`, `value`). */
export const referenceOf = (value: unknown): Reference | undefined => {
  const collection = textOf(value, 'collection') || textOf(value, 'relationTo')
  const id = textOf(value, 'id') || textOf(value, 'value')
  return collection && id ? { collection, id } : undefined
}

/** The image that an upload node shows; undefined unless it is complete. */
export const imageOf = (node: RichTextNode): ImageReference | undefined => {
  const image = valueOf(node, 'image')
  const reference = referenceOf(image)
  const sha256 = textOf(image, 'sha256')
  const [width, height] = [valueOf(image, 'width'), valueOf(image, 'height')]
  if (!reference || !/^[0-9a-f]{64}$/.test(sha256) || !isSize(width) || !isSize(height)) return undefined
  const previewAt = textOf(image, 'previewAt')
  return { ...reference, sha256, width, height, mimeType: textOf(image, 'mimeType'), ...(previewAt && { previewAt }) }
}

const isSize = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0 && Number(value) < 100_000

/** Deeper than any text that a person writes; a tree made to exhaust the stack ends here. */
export const deepestNode = 60

/** Everything that is written below a node, without marks; a tree deeper than any that a person writes is cut. */
export const plainText = (node: unknown, depth = 0): string =>
  depth > deepestNode ? '' : textOf(node, 'text') + childrenOf(node).map((child) => plainText(child, depth + 1)).join('')
