import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Worker } from 'node:worker_threads'

import { NotChecked } from './notChecked'

/**
 * `answer` is null when the script threw, which is the file's doing, or the worker `died`, which is not: then the code of why, `LATE` where its
 * time was up. `messages` is what it wrote to its error output.
 */
export type WorkerResult<T> = { answer: T | null; messages: string; died: string | null }
type End<T> = Pick<WorkerResult<T>, 'answer' | 'died'>

const usual = 60_000
/** Workers are loaded by Node, not by a bundler: their path counts from the folder the product is started in. */
const folder = join(process.cwd(), 'src', 'files', 'workers')

/** A bundler takes `new Worker` apart and packs a copy of the script that finds nothing; a class of our own it leaves alone. */
class Thread extends Worker {}

/**
 * Runs one of the scripts in `workers/` over a file in a thread of its own, without this process's settings: a hostile file can
 * neither hold up the readers, nor outlive its time (a minute, or `timeLimit` in milliseconds), nor take the memory of the others.
 */
export const inWorker = async <T>({ script, data, timeLimit = usual }: { script: string; data: unknown; timeLimit?: number }): Promise<WorkerResult<T>> => {
  const worker = start({ script, data })
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    void worker.terminate()
  }, timeLimit)
  try {
    const [{ answer, died }, messages] = await Promise.all([endOf<T>(worker), text(worker.stderr)])
    return { answer, messages, died: isLate && answer === null ? 'LATE' : died }
  } finally {
    clearTimeout(timer)
  }
}

const start = ({ script, data }: { script: string; data: unknown }): Worker => {
  try {
    return new Thread(join(folder, script), {
      workerData: data, stdout: true, stderr: true, env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 1024 },
    })
  } catch (error) {
    throw new NotChecked(codeOf(error) ?? 'ERROR')
  }
}

/** What the script throws over a file bears no code of a worker's, or of a program that is not there. */
const ofWorkers = /^(ERR_WORKER_|ERR_DLOPEN_|(ERR_)?MODULE_)/

const endOf = <T>(worker: Worker): Promise<End<T>> =>
  new Promise((resolve) => {
    worker.once('message', (answer: T) => resolve({ answer, died: null }))
    worker.once('error', (error) => {
      const code = codeOf(error) ?? ''
      resolve({ answer: null, died: ofWorkers.test(code) ? code : null })
    })
    worker.once('exit', (code) => resolve({ answer: null, died: `EXIT_${code}` }))
  })

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code
