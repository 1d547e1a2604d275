import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** The sha256 of these bytes, in lower-case hexadecimal: the name of a file in the store and its ETag. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The same of what a stream gives, without holding it in memory. Throws when the stream breaks off. */
export const sha256OfStream = async (stream: Readable): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(stream, hash)
  return hash.digest('hex')
}

/** Throws when there is no such file. */
export const sha256OfFile = (path: string): Promise<string> => sha256OfStream(createReadStream(path))

export const isSha256 = (value: string): boolean => /^[0-9a-f]{64}$/.test(value)
