import { join } from 'node:path'
import { decodeImage } from './imageDecoder'
import { keptOrMade } from './keptOrMade'
import type { FileStore } from './store'

export const variantWidths = [400, 800, 1200] as const
export const variantFormats = ['avif', 'webp'] as const

export type VariantWidth = (typeof variantWidths)[number]
export type VariantFormat = (typeof variantFormats)[number]
export type Variant = { sha256: string; width: VariantWidth; format: VariantFormat }

/** The most a picture may weigh, in bytes: what a page shows first must stay light on a phone. */
export const variantBudgets: Record<VariantWidth, number> = { 400: 40_000, 800: 60_000, 1200: 120_000 }

export const isVariantWidth = (value: number): value is VariantWidth => (variantWidths as readonly number[]).includes(value)
export const isVariantFormat = (value: string): value is VariantFormat => (variantFormats as readonly string[]).includes(value)

/** A smaller picture of a stored image, made when first asked for and kept. Throws when the store has no such image. */
export const imageVariant = ({ store, variant }: { store: FileStore; variant: Variant }): Promise<Buffer> =>
  keptOrMade({
    path: join(store.derived(variant.sha256), `${variant.width}.${variant.format}`),
    make: async () => shrink({ original: await store.read(variant.sha256), variant }),
  })

const qualities: Record<VariantFormat, readonly number[]> = {
  avif: [55, 45, 36, 28, 20, 12],
  webp: [76, 66, 54, 42, 30, 15],
}

const shrink = async ({ original, variant }: { original: Buffer; variant: Variant }): Promise<Buffer> => {
  let smallest = Buffer.alloc(0)
  for (const quality of qualities[variant.format]) {
    const resized = decodeImage(original).resize({ width: variant.width, withoutEnlargement: true })
    smallest = await resized.toFormat(variant.format, { quality, effort: 4 }).toBuffer()
    if (smallest.byteLength <= variantBudgets[variant.width]) break
  }
  return smallest
}
