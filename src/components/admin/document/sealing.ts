import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { bytesToUtf8, managedNonce, utf8ToBytes } from '@noble/ciphers/utils.js'

import { isKept, type Kept } from './keptText'

// Browsers offer no encryption of their own over plain http, where this product works too.
const cipher = managedNonce(xchacha20poly1305)

/** What was typed, readable with this key of 32 bytes only. */
export const seal = (key: Uint8Array, kept: Kept): Uint8Array => cipher(key).encrypt(utf8ToBytes(JSON.stringify(kept)))

/** What was sealed with this key; null for another key, and for what was damaged. */
export const unseal = (key: Uint8Array, sealed: Uint8Array): Kept | null => {
  try {
    const kept: unknown = JSON.parse(bytesToUtf8(cipher(key).decrypt(sealed)))
    return isKept(kept) ? kept : null
  } catch {
    return null // sealed for somebody else, or under an earlier secret: it stays unreadable, and stays
  }
}
