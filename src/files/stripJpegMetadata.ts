const startOfImage = 0xd8
const endOfImage = 0xd9
const startOfScan = 0xda

/**
 * A JPEG without its EXIF, XMP, IPTC and comments, and without what follows its end, no pixel re-encoded (ITU T.81, annex B).
 * JFIF, the colour profile and Adobe's colour transform stay: without them the colours change. Null when it does not parse.
 */
export const stripJpegMetadata = (jpeg: Buffer): Buffer | null => {
  if (jpeg[0] !== 0xff || jpeg[1] !== startOfImage) return null
  const parts = [jpeg.subarray(0, 2)]
  let at = 2
  let isPicture = false
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1] ?? 0
    if (marker === endOfImage) break
    // Any number of FF may stand before a marker.
    if (marker === 0xff) { at++; continue }
    let end = at + 2 + jpeg.readUInt16BE(at + 2)
    if (marker === startOfScan) end = endOfScan({ jpeg, from: end })
    if (isKept({ marker, content: jpeg.subarray(at + 4, end) })) parts.push(jpeg.subarray(at, end))
    isPicture ||= marker === startOfScan
    at = end
  }
  const isWhole = at >= jpeg.length || (jpeg[at] === 0xff && (jpeg[at + 1] ?? endOfImage) === endOfImage)
  return isPicture && isWhole ? Buffer.concat([...parts, Buffer.from([0xff, endOfImage])]) : null
}

const starts: Record<number, string> = { 0xe0: 'JFIF\0', 0xe2: 'ICC_PROFILE\0', 0xee: 'Adobe' }

/** Of application segments those without which the picture looks different, and no comment. */
const isKept = ({ marker, content }: { marker: number; content: Buffer }): boolean => {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  const start = starts[marker]
  return start !== undefined && content.toString('latin1', 0, start.length) === start
}

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
