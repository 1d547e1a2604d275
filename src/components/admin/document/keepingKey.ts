import { hexToBytes } from '@noble/ciphers/utils.js'

const keys = new Map<string, Uint8Array>()

/** The key of this person's kept text, asked from the server once per page; null while it cannot be had, or somebody else signed in meanwhile. */
export const keepingKey = async (user: string): Promise<Uint8Array | null> => {
  const known = keys.get(user)
  if (known) return known
  const response = await fetch('/api/keeping-key', { credentials: 'include', cache: 'no-store' }).catch(() => null)
  if (!response?.ok) return null
  const answer = (await response.json()) as { user: string; key: string }
  if (answer.user !== user) return null
  const key = hexToBytes(answer.key)
  keys.set(user, key)
  return key
}
