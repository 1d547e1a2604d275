import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Worker } from 'node:worker_threads'

/** `files` by their path in qpdf's own, empty file system; `output` is the path to read afterwards. */
export type QpdfRun = { files: Record<string, Uint8Array>; args: string[]; output: string | null }
/** `code` as qpdf gives it: 0, 3 with warnings, 2 with errors (then without bytes); `messages` is what it said. */
export type QpdfResult = { code: number; messages: string; bytes: Buffer | null }

const timeLimit = 30_000
/** A worker is loaded by Node, not by a bundler: its path counts from the folder the product is started in. */
const workerPath = join(process.cwd(), 'src', 'files', 'qpdf.worker.mjs')

/**
 * Runs qpdf (WebAssembly) in a thread of its own: a hostile file can neither hold up the readers nor outlive its 30 seconds.
 * Whatever breaks in there counts as an error of the file.
 */
export const runQpdf = async (run: QpdfRun): Promise<QpdfResult> => {
  const worker = new Worker(workerPath, { workerData: run, stdout: true, stderr: true, env: {} })
  const timer = setTimeout(() => void worker.terminate(), timeLimit)
  try {
    const [result, messages] = await Promise.all([resultOf(worker), text(worker.stderr)])
    return { ...result, messages }
  } finally {
    clearTimeout(timer)
  }
}

const resultOf = (worker: Worker): Promise<Omit<QpdfResult, 'messages'>> =>
  new Promise((resolve) => {
    worker.once('message', ({ code, bytes }: { code: number; bytes: Uint8Array | null }) =>
      resolve({ code, bytes: bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }))
    worker.once('error', () => resolve({ code: 2, bytes: null }))
    worker.once('exit', () => resolve({ code: 2, bytes: null }))
  })
