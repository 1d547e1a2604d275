const startOfImage = 0xd8
const endOfImage = 0xd9
const startOfScan = 0xda

/**
 * A JPEG without its EXIF, XMP, IPTC and comments, and without what follows its end, no pixel re-encoded (ITU T.81, annex B).
 * JFIF, the colour profile and Adobe's colour transform stay: without them the colours change. What does not parse is left as it is.
 */
export const stripJpegMetadata = (jpeg: Buffer): Buffer => {
  if (jpeg[0] !== 0xff || jpeg[1] !== startOfImage) return jpeg
  const parts = [jpeg.subarray(0, 2)]
  let at = 2
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1] ?? 0
    let end = at + 2 + jpeg.readUInt16BE(at + 2)
    if (marker === startOfScan) end = endOfScan({ jpeg, from: end })
    if (!isMetadata(marker)) parts.push(jpeg.subarray(at, end))
    if (jpeg[end] === 0xff && jpeg[end + 1] === endOfImage) return Buffer.concat([...parts, jpeg.subarray(end, end + 2)])
    at = end
  }
  return jpeg
}

/** Application segments other than JFIF (0), colour profile (2) and Adobe (14); comments. */
const isMetadata = (marker: number): boolean =>
  marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && ![0xe0, 0xe2, 0xee].includes(marker))

/** Within a scan, `FF` is followed by `00` or a restart marker; anything else is the next segment. */
const endOfScan = ({ jpeg, from }: { jpeg: Buffer; from: number }): number => {
  let at = jpeg.indexOf(0xff, from)
  while (at !== -1) {
    const next = jpeg[at + 1] ?? endOfImage
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
    at = jpeg.indexOf(0xff, at + 1)
  }
  return jpeg.length
}
