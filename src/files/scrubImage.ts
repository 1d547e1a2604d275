import type { Sharp } from 'sharp'
import { sha256Of } from './digest'
import { decodeImage, maxPixels } from './imageDecoder'
import { accepted, refused, type Outcome } from './outcome'
import type { ImageType } from './sniff'

export type ScrubbedImage = { bytes: Buffer; mimeType: ImageType; width: number; height: number; sha256: string }

/** `bytes` must have been sniffed as `type`. Gives the picture alone: upright, sRGB, re-encoded, without EXIF, XMP, IPTC or GPS. */
export const scrubImage = async ({ bytes, type }: { bytes: Uint8Array; type: ImageType }): Promise<Outcome<ScrubbedImage>> => {
  try {
    const { data, info } = await encode[type](decodeImage(bytes)).toBuffer({ resolveWithObject: true })
    return accepted({ bytes: data, mimeType: type, width: info.width, height: info.height, sha256: sha256Of(data) })
  } catch (error) {
    return isPixelLimit(error) ? refused('file.imagePixels', { limit: maxPixels / 1_000_000 }) : refused('file.broken')
  }
}

const encode: Record<ImageType, (image: Sharp) => Sharp> = {
  'image/jpeg': (image) => image.jpeg({ quality: 88, mozjpeg: true }),
  'image/png': (image) => image.png({ compressionLevel: 9 }),
  'image/webp': (image) => image.webp({ quality: 88 }),
  'image/avif': (image) => image.avif({ quality: 65, effort: 4 }),
}

const isPixelLimit = (error: unknown): boolean => error instanceof Error && /pixel limit/i.test(error.message)
