import { inWorker } from './inWorker'
import { NotChecked } from './notChecked'

/** `files` by their path in qpdf's own, empty file system; `output` is the path to read afterwards. */
export type QpdfRun = { files: Record<string, Uint8Array>; args: string[]; output: string | null }
/** `code` as qpdf gives it: 0, 3 with warnings, 2 with errors (then without bytes); `isOver` where it needed more time or memory than it may have; `messages` is what it said. */
export type QpdfResult = { code: number; isOver: boolean; messages: string; bytes: Buffer | null }

type Answer = { code: number; bytes: Uint8Array | null; isOver: boolean }

/** In bytes and milliseconds: many times what the largest file that is accepted takes, whatever its streams are wrapped in. */
const limits = { memory: 512 * 1024 * 1024, time: 20_000 }

/** Runs qpdf (WebAssembly) in a worker. Whatever breaks in there counts as an error of the file; throws `NotChecked` where it was the worker that died. */
export const runQpdf = async (run: QpdfRun): Promise<QpdfResult> => {
  const { answer, messages, died } = await inWorker<Answer>({ script: 'qpdf.mjs', data: { ...run, memory: limits.memory }, timeLimit: limits.time })
  const isSpent = died === 'LATE' || died === 'ERR_WORKER_OUT_OF_MEMORY'
  if (died !== null && !isSpent) throw new NotChecked(died)
  const bytes = answer?.bytes ?? null
  return { code: answer?.code ?? 2, isOver: isSpent || answer?.isOver === true, messages, bytes: bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
}

/** Of a file that was checked within what it may take: what needs more now says that the machine is short. */
export const inTime = (result: QpdfResult): QpdfResult => {
  if (result.isOver) throw new NotChecked('OVER')
  return result
}
