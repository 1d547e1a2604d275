import type { ImageReference } from '../../domain/content'

/** Widths in which the image door serves every image. */
export const imageWidths = [400, 800, 1200] as const

type Props = {
  image: ImageReference
  alt: string
  caption?: string | undefined
  credit?: string | undefined
  /** Above the fold: fetched at once. Everything else waits until the reader comes near. */
  isFirst?: boolean
  sizes?: string
}

const sources = (image: ImageReference, format: 'avif' | 'webp'): string =>
  widthsFor(image).map((width) => `${doorOf(image)}/${image.sha256}/${width}.${format} ${width}w`).join(', ')

const doorOf = ({ previewAt }: ImageReference): string => previewAt ?? '/images'

/** No enlarging: the smallest width is always offered, the others as far as the image goes. */
const widthsFor = (image: ImageReference): number[] => imageWidths.filter((width, i) => i === 0 || width <= Math.max(image.width, imageWidths[0]))

/** An image with its place kept free (no shift when it arrives), as AVIF, or WebP where that is not known. */
export const Picture = ({ image, alt, caption, credit, isFirst = false, sizes = '(min-width: 60rem) 40rem, 100vw' }: Props) => {
  const smallest = widthsFor(image)[0] ?? imageWidths[0]
  const picture = (
    <picture>
      <source type="image/avif" srcSet={sources(image, 'avif')} sizes={sizes} />
      <img
        src={`${doorOf(image)}/${image.sha256}/${smallest}.webp`}
        srcSet={sources(image, 'webp')}
        sizes={sizes}
        width={image.width}
        height={image.height}
        alt={alt}
        loading={isFirst ? undefined : 'lazy'}
        decoding="async"
      />
    </picture>
  )
  if (!caption && !credit) return <figure>{picture}</figure>
  return (
    <figure>
      {picture}
      <figcaption>{caption}{caption && credit ? ' ' : ''}{credit && <small>{credit}</small>}</figcaption>
    </figure>
  )
}
