import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { atomicWrite } from './atomicWrite'
import { isSha256, sha256Of } from './digest'

/** Both ends included, in bytes. */
export type Slice = { start: number; end: number }

export type FileStore = {
  /** Keeps these bytes and returns their sha256; keeping them twice changes nothing. They are on disk when this returns. */
  put: (bytes: Uint8Array) => Promise<string>
  /** The whole file. Throws when there is none. */
  read: (sha256: string) => Promise<Buffer>
  /** The file, or a slice of it, without holding it in memory. */
  open: (sha256: string, slice?: Slice) => Readable
  /** In bytes; null when there is no such file. */
  size: (sha256: string) => Promise<number | null>
  /** Where what is derived from this file is kept (its smaller pictures, its cover). */
  derived: (sha256: string) => string
}

/** Files kept by content below `folder`, for ever: editions name them, and what an edition names never changes. */
export const fileStore = (folder: string): FileStore => {
  const pathOf = (sha256: string): string => join(folder, valid(sha256).slice(0, 2), sha256)
  return {
    put: async (bytes) => {
      const sha256 = sha256Of(bytes)
      const path = pathOf(sha256)
      if ((await sizeOf(path)) !== bytes.byteLength) await atomicWrite({ path, bytes })
      return sha256
    },
    read: (sha256) => readFile(pathOf(sha256)),
    open: (sha256, slice) => createReadStream(pathOf(sha256), slice),
    size: (sha256) => sizeOf(pathOf(sha256)),
    derived: (sha256) => join(folder, 'variants', valid(sha256)),
  }
}

/** A name that is not a sha256 never becomes a path. */
const valid = (sha256: string): string => {
  if (!isSha256(sha256)) throw new Error('not a sha256')
  return sha256
}

const sizeOf = async (path: string): Promise<number | null> => {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
