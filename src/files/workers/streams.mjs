import { createInflate } from 'node:zlib'
import { pipeline } from 'node:stream'
import { parentPort, workerData } from 'node:worker_threads'

/** Unpacks every stream of a PDF as far as `limit` bytes in all, keeping none of it, and looks for `needles` on the way. */
const file = Buffer.from(workerData.bytes.buffer, workerData.bytes.byteOffset, workerData.bytes.byteLength)
const needles = workerData.needles.map((needle) => Buffer.from(needle, 'latin1'))
const longest = Math.max(0, ...needles.map(({ length }) => length))
const layersAtMost = 6
let left = workerData.limit
let isFound = false

const digest = (chunk, tail) => {
  left -= chunk.length
  if (needles.length === 0) return tail
  const seen = Buffer.concat([tail, chunk])
  isFound ||= needles.some((needle) => seen.includes(needle))
  return seen.subarray(Math.max(0, seen.length - longest))
}

const isZlib = (chunk) => chunk.length > 2 && (chunk[0] & 0x0f) === 8 && ((chunk[0] << 8) | chunk[1]) % 31 === 0
const isHex = (chunk) => chunk.length > 16 && /^[0-9A-Fa-f\s]+>?\s*$/.test(chunk.toString('latin1', 0, 256))

/** Streams are wrapped in streams: what comes out is looked at like what went in. */
const follow = async (source, layer) => {
  const iterator = source[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done) return
  const rest = (async function* () {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => iterator }
  })()
  if (layer < layersAtMost && isZlib(first.value)) return follow(inflated(rest), layer + 1)
  if (layer < layersAtMost && isHex(first.value)) return follow(fromHex(rest), layer + 1)
  let tail = Buffer.alloc(0)
  for await (const chunk of rest) {
    tail = digest(chunk, tail)
    if (left < 0) return
  }
}

/** Whatever does not open ends there: what a reader cannot unpack, nobody reads. */
const inflated = (source) => {
  const inflate = createInflate({ chunkSize: 256 * 1024 })
  pipeline(source, inflate, () => undefined)
  return (async function* () {
    try {
      for await (const chunk of inflate) yield chunk
    } catch {
      // Cut off or followed by something else.
    }
  })()
}

async function* fromHex(source) {
  for await (const chunk of source) yield Buffer.from(chunk.toString('latin1').replace(/[^0-9A-Fa-f]/g, ''), 'hex')
}

const chunkSize = 1024 * 1024
async function* from({ start, end }) {
  for (let at = start; at < end; at += chunkSize) yield file.subarray(at, Math.min(end, at + chunkSize))
}

/** By the word itself, in whatever state the rest of the file is. */
const streams = function* () {
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    const isEnd = file.toString('latin1', at - 3, at) === 'end'
    if (isEnd) continue
    const start = at + 6 + (file[at + 6] === 13 ? 1 : 0) + (file[at + 6 + (file[at + 6] === 13 ? 1 : 0)] === 10 ? 1 : 0)
    const end = file.indexOf('endstream', start)
    yield { start, end: end === -1 ? file.length : end }
  }
}

for (const stream of streams()) {
  await follow(from(stream), 0)
  if (left < 0 || isFound) break
}
parentPort.postMessage({ isOver: left < 0, isFound })
