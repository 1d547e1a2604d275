/** The one way to a picture's pixels, in this process and in those that it starts. */
export { decodeImage, maxPixels } from './workers/decoder.mjs'
