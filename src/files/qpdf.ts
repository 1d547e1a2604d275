import { inWorker } from './inWorker'

/** `files` by their path in qpdf's own, empty file system; `output` is the path to read afterwards. */
export type QpdfRun = { files: Record<string, Uint8Array>; args: string[]; output: string | null }
/** `code` as qpdf gives it: 0, 3 with warnings, 2 with errors (then without bytes); `messages` is what it said. */
export type QpdfResult = { code: number; messages: string; bytes: Buffer | null }

type Answer = { code: number; bytes: Uint8Array | null }

/** Runs qpdf (WebAssembly) in a worker. Whatever breaks in there counts as an error of the file. */
export const runQpdf = async (run: QpdfRun): Promise<QpdfResult> => {
  const { answer, messages } = await inWorker<Answer>({ script: 'qpdf.mjs', data: run })
  const bytes = answer?.bytes ?? null
  return { code: answer?.code ?? 2, messages, bytes: bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
}
