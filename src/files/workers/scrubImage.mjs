import { buffer } from 'node:stream/consumers'
import { decodeImage } from './decoder.mjs'

/** Quick rather than small: readers are never sent this picture, only smaller ones made of it, and others wait for their turn. */
const encode = {
  'image/jpeg': (image) => image.jpeg({ quality: 88 }),
  'image/png': (image) => image.png({ compressionLevel: 9 }),
  'image/webp': (image) => image.webp({ quality: 88 }),
  'image/avif': (image) => image.avif({ quality: 65, effort: 4 }),
}

/** From the bytes on its input a line of JSON, and after it the picture. */
const scrub = async () => {
  try {
    const { data, info } = await encode[process.argv[2]](decodeImage(await buffer(process.stdin))).toBuffer({ resolveWithObject: true })
    process.stdout.write(`${JSON.stringify({ width: info.width, height: info.height })}\n`)
    process.stdout.write(data)
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ refused: /pixel limit/i.test(error.message) ? 'pixels' : 'broken' })}\n`)
  }
}

await scrub()
