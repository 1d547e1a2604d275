import type { ImageReference } from '../../../domain/content'
import { imageOf, isObject } from '../../../domain/richTextValues'

/** A value that names an image, with what is known of its file. */
export const asImage = (value: unknown): ImageReference | undefined =>
  isObject(value) && value['collection'] === 'media' ? imageOf({ type: 'upload', image: value }) : undefined

/** Every image that these values name, once each, in the order in which they stand. */
export const imagesIn = (value: unknown): ImageReference[] => {
  const found = new Map<string, ImageReference>()
  const visit = (inner: unknown): void => {
    const image = asImage(inner)
    if (image) found.set(image.id, found.get(image.id) ?? image)
    else if (Array.isArray(inner)) inner.forEach(visit)
    else if (isObject(inner)) Object.values(inner).forEach(visit)
  }
  visit(value)
  return [...found.values()]
}
