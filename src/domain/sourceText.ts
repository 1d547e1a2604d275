import type { ImageTexts } from './content'

type Node = Record<string, unknown>

const words = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(words)
  if (value === null || typeof value !== 'object') return value
  const node = value as Node
  if (node['collection'] === 'media') return { collection: 'media', id: node['id'] }
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, words(inner)]))
}

const imageWords = (media: ImageTexts): ImageTexts =>
  Object.fromEntries(Object.entries(media).map(([id, { alt, caption }]) => [id, { alt, ...(caption ? { caption } : {}) }]))

/**
 * What a translator translates of a text: everything said in it and the words of its images. Its address, the credits of images and the
 * bytes of pictures are not: a change of those leaves a translation as right as it was.
 */
export const sourceText = ({ slug: _slug, media, ...text }: Node & { media?: ImageTexts }): Node => ({
  ...(words(text) as Node), ...(media ? { media: imageWords(media) } : {}),
})
