import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, afterEach, describe, expect, it } from 'vitest'

import { inProcess } from '../../../src/files/inProcess'
import { inWorker } from '../../../src/files/inWorker'
import { scrubImage } from '../../../src/files/scrubImage'

const folder = mkdtempSync(path.join(tmpdir(), 'just-future-workers-'))
const node = process.execPath
afterEach(() => void (process.execPath = node))
afterAll(() => rmSync(folder, { recursive: true }))

let written = 0
/** A script beside ours. */
const scriptOf = (text: string): string => {
  const file = path.join(folder, `${++written}.mjs`)
  writeFileSync(file, text)
  return path.relative(path.resolve('src/files/workers'), file)
}
const run = (text: string, timeLimit?: number) => inProcess({ script: scriptOf(text), args: [], input: Buffer.from('x'), ...(timeLimit === undefined ? {} : { timeLimit }) })
const work = (text: string, timeLimit?: number) => inWorker({ script: scriptOf(text), data: {}, ...(timeLimit === undefined ? {} : { timeLimit }) })
const hang = 'setInterval(() => undefined, 1000)'

describe('a process that looks into a file', () => {
  it('is told apart by how it failed', async () => {
    await expect(run(`process.kill(process.pid, 'SIGKILL'); ${hang}`)).rejects.toMatchObject({ name: 'NotChecked', code: 'SIGKILL' })
    await expect(run('process.exit(3)')).rejects.toMatchObject({ name: 'NotChecked', code: 'EXIT_3' })
    await expect(run(hang, 300)).rejects.toMatchObject({ name: 'NotChecked', code: 'LATE' })
    expect((await run(`process.stdout.write('seen')`)).toString()).toBe('seen')
  })

  it('that cannot be started says nothing of the picture', async () => {
    process.execPath = path.join(folder, 'nowhere')
    await expect(scrubImage({ bytes: Buffer.from('x'), type: 'image/png' })).rejects.toMatchObject({ name: 'NotChecked', code: 'ENOENT' })
    process.execPath = node
    expect(await scrubImage({ bytes: Buffer.from('x'), type: 'image/png' })).toMatchObject({ refusal: { key: 'file.broken' } })
  })
})

describe('a thread that looks into a file', () => {
  it('died, or its script threw, which is the file’s doing', async () => {
    expect(await work('process.exit(3)')).toMatchObject({ answer: null, died: 'EXIT_3' })
    expect(await work(hang, 300)).toMatchObject({ answer: null, died: 'LATE' })
    expect(await inWorker({ script: 'nowhere.mjs', data: {} })).toMatchObject({ answer: null, died: expect.stringMatching(/MODULE_NOT_FOUND$/) as string })
    expect(await work(`throw new Error('an odd file')`)).toMatchObject({ answer: null, died: null })
    expect(await work(`import { parentPort } from 'node:worker_threads'; parentPort.postMessage(7)`)).toMatchObject({ answer: 7, died: null })
  })
})
