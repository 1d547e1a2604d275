import { createHash } from 'node:crypto'

/** The sha256 of these bytes, in lower-case hexadecimal: the name of a file in the store and its ETag. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const isSha256 = (value: string): boolean => /^[0-9a-f]{64}$/.test(value)
