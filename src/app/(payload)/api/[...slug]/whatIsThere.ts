import { stat } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { uploadFolder } from '@/files/folders'

type Asked = { payload: Payload; segments: readonly string[] }

/** Whether Payload has an answer of its own here: it takes a collection without endpoints, and a file that is not on the disk, for failures of ours. */
export const isThere = async ({ payload, segments: [first = '', second, name] }: Asked): Promise<boolean> => {
  const collection = Object.hasOwn(payload.collections, first) ? payload.collections[first as keyof typeof payload.collections] : undefined
  if ((collection?.config.endpoints as unknown) === false) return false
  return second !== 'file' || name === undefined || !collection?.config.upload || isFile(name)
}

const isFile = (name: string): Promise<boolean> =>
  path.basename(name) !== name || name.includes('\0') ? Promise.resolve(false) : stat(path.join(uploadFolder(), name)).then((found) => found.isFile(), () => false)
