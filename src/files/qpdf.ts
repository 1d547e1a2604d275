import { inWorker } from './inWorker'

/** `files` by their path in qpdf's own, empty file system; `output` is the path to read afterwards. */
export type QpdfRun = { files: Record<string, Uint8Array>; args: string[]; output: string | null }
/** `code` as qpdf gives it: 0, 3 with warnings, 2 with errors (then without bytes); `isOver` where it needed more time or memory than it may have; `messages` is what it said. */
export type QpdfResult = { code: number; isOver: boolean; messages: string; bytes: Buffer | null }

type Answer = { code: number; bytes: Uint8Array | null; isOver: boolean }

/** In bytes and milliseconds: many times what the largest file that is accepted takes, whatever its streams are wrapped in. */
const limits = { memory: 512 * 1024 * 1024, time: 20_000 }

/** Runs qpdf (WebAssembly) in a worker. Whatever breaks in there counts as an error of the file. */
export const runQpdf = async (run: QpdfRun): Promise<QpdfResult> => {
  const { answer, messages, isLate } = await inWorker<Answer>({ script: 'qpdf.mjs', data: { ...run, memory: limits.memory }, timeLimit: limits.time })
  const bytes = answer?.bytes ?? null
  return { code: answer?.code ?? 2, isOver: isLate || answer?.isOver === true, messages, bytes: bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
}
