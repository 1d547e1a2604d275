/** What a JPEG 2000 file needs to be shown (ISO 15444-1, annex I); XML, UUID and other boxes say who made it and where. */
const keptBoxes = new Set(['jP  ', 'ftyp', 'rreq', 'jp2h', 'jpch', 'jplh', 'jp2c'])
const startOfCodestream = 0xff4f
const startOfTile = 0xff90
const comment = 0xff64

/** A JPEG 2000 picture without metadata and comments; null when it does not parse. */
export const stripJpxMetadata = (jpx: Buffer): Buffer | null => {
  if (jpx.length > 4 && jpx.readUInt16BE(0) === startOfCodestream) return withoutComments(jpx)
  const boxes: Buffer[] = []
  for (let at = 0; at < jpx.length; ) {
    const box = boxAt({ jpx, at })
    if (box === null) return null
    if (keptBoxes.has(box.type)) boxes.push(box.type === 'jp2c' ? rewritten(box) : box.whole)
    at += box.whole.length
  }
  return boxes.length > 0 ? Buffer.concat(boxes) : null
}

type Box = { type: string; whole: Buffer; content: Buffer }

/** A length of 1 stands before a longer one, 0 means: until the end. */
const boxAt = ({ jpx, at }: { jpx: Buffer; at: number }): Box | null => {
  if (at + 8 > jpx.length) return null
  const short = jpx.readUInt32BE(at)
  const header = short === 1 ? 16 : 8
  if (at + header > jpx.length) return null
  const length = short === 1 ? Number(jpx.readBigUInt64BE(at + 8)) : short === 0 ? jpx.length - at : short
  if (length < header || at + length > jpx.length) return null
  return { type: jpx.toString('latin1', at + 4, at + 8), whole: jpx.subarray(at, at + length), content: jpx.subarray(at + header, at + length) }
}

const rewritten = ({ content }: Box): Buffer => {
  const codestream = withoutComments(content)
  const header = Buffer.alloc(8)
  header.writeUInt32BE(codestream.length + 8)
  header.write('jp2c', 4, 'latin1')
  return Buffer.concat([header, codestream])
}

/** Comments of the main header: encoders sign there. */
const withoutComments = (codestream: Buffer): Buffer => {
  const parts = [codestream.subarray(0, 2)]
  let at = 2
  while (at + 4 <= codestream.length && codestream.readUInt16BE(at) !== startOfTile) {
    const end = at + 2 + codestream.readUInt16BE(at + 2)
    if (codestream.readUInt16BE(at) !== comment) parts.push(codestream.subarray(at, end))
    at = end
  }
  return Buffer.concat([...parts, codestream.subarray(at)])
}
