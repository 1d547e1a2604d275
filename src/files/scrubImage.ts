import { sha256Of } from './digest'
import { maxPixels } from './imageDecoder'
import { inProcess } from './inProcess'
import { NotChecked } from './notChecked'
import { accepted, refused, type Outcome } from './outcome'
import type { ImageType } from '../domain/uploads'

export type ScrubbedImage = { bytes: Buffer; mimeType: ImageType; width: number; height: number; sha256: string }

type Told = { width: number; height: number } | { refused: 'broken' | 'pixels' }

/** `bytes` must have been sniffed as `type`. Gives the picture alone: upright, sRGB, re-encoded, without EXIF, XMP, IPTC or GPS. Throws `NotChecked`. */
export const scrubImage = async ({ bytes, type }: { bytes: Uint8Array; type: ImageType }): Promise<Outcome<ScrubbedImage>> => {
  const output = await inProcess({ script: 'scrubImage.mjs', args: [type], input: bytes })
  const end = output.indexOf('\n')
  if (end === -1) throw new NotChecked('SILENT')
  const told = JSON.parse(output.toString('utf8', 0, end)) as Told
  if ('refused' in told) return told.refused === 'pixels' ? refused('file.imagePixels', { limit: maxPixels / 1_000_000 }) : refused('file.broken')
  const picture = output.subarray(end + 1)
  return accepted({ bytes: picture, mimeType: type, width: told.width, height: told.height, sha256: sha256Of(picture) })
}
