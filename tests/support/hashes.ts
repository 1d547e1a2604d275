import crypto from 'node:crypto'

import { vi } from 'vitest'

/** Counts how often a password is hashed, and how dearly, while `work` runs. */
export const hashesDuring = async (work: () => Promise<unknown>): Promise<string[]> => {
  const counted = vi.spyOn(crypto, 'pbkdf2')
  try {
    await work()
    return counted.mock.calls.map(([, , iterations, length, digest]) => `${iterations} ${length} ${digest}`)
  } finally {
    counted.mockRestore()
  }
}
