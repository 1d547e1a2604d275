import { inWorker } from './inWorker'
import { NotChecked } from './notChecked'

/** What the streams of a PDF may unpack to, all together, in bytes: twenty pages scanned in colour without loss. */
export const unpackedLimit = 300 * 1024 * 1024

/** As cameras and word processors write them. */
const traces = ['<x:xmpmeta', 'Exif\0\0', 'http://ns.adobe.com/xap/', 'Photoshop 3.0\0']

type Answer = { isOver: boolean; isFound: boolean }

/** Whether a PDF stays within what it may unpack to; nothing is kept in memory. A file that breaks the attempt does not. */
export const unpacksWithin = async (bytes: Uint8Array): Promise<boolean> => {
  const answer = await look({ bytes, limit: unpackedLimit, needles: [] })
  return answer !== null && !answer.isOver
}

/** Whether any stream, unpacked, still says who made it or where; in doubt it does. */
export const holdsTraces = async (bytes: Uint8Array): Promise<boolean> => {
  const answer = await look({ bytes, limit: 2 * unpackedLimit, needles: traces })
  return answer === null || answer.isOver || answer.isFound
}

const look = async (data: { bytes: Uint8Array; limit: number; needles: string[] }): Promise<Answer | null> => {
  const { answer, died } = await inWorker<Answer>({ script: 'streams.mjs', data })
  if (died !== null) throw new NotChecked(died)
  return answer
}
