import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileStore } from '@/files/store'

describe('the store', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'files-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('keeps bytes under their sha256 and gives them back, whole or in part', async () => {
    const store = fileStore(folder)
    const bytes = Buffer.from('Théorie du changement')
    const sha256 = await store.put(bytes)
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(await store.read(sha256)).toEqual(bytes)
    expect(await store.size(sha256)).toBe(bytes.byteLength)
    expect((await buffer(store.open(sha256, { start: 0, end: 2 }))).toString()).toBe('Th\ufffd')
  })

  it('keeps one file however many put the same bytes at once, and leaves nothing half-written', async () => {
    const store = fileStore(folder)
    const bytes = Buffer.alloc(300_000, 'x')
    const names = await Promise.all(Array.from({ length: 20 }, () => store.put(bytes)))
    expect(new Set(names).size).toBe(1)
    const sha256 = names[0] ?? ''
    expect(await readdir(join(folder, sha256.slice(0, 2)))).toEqual([sha256])
    expect(await store.read(sha256)).toEqual(bytes)
  })

  it('knows what it does not have', async () => {
    expect(await fileStore(folder).size('0'.repeat(64))).toBeNull()
  })

  it.each(['', '../../etc/passwd', 'A'.repeat(64), `${'0'.repeat(63)}/`, `${'0'.repeat(64)}\n`])('never turns %j into a path', async (name) => {
    const store = fileStore(folder)
    await expect(async () => store.size(name)).rejects.toThrow('not a sha256')
    expect(() => store.open(name)).toThrow('not a sha256')
    expect(() => store.derived(name)).toThrow('not a sha256')
  })
})
