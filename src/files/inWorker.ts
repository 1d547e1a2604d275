import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Worker } from 'node:worker_threads'

/** `answer` is null when the worker failed or ran out of time, and `isLate` then says which; `messages` is what it wrote to its error output. */
export type WorkerResult<T> = { answer: T | null; messages: string; isLate: boolean }

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
  const worker = new Thread(join(folder, script), {
    workerData: data, stdout: true, stderr: true, env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    void worker.terminate()
  }, timeLimit)
  try {
    const [answer, messages] = await Promise.all([answerOf<T>(worker), text(worker.stderr)])
    return { answer, messages, isLate }
  } finally {
    clearTimeout(timer)
  }
}

const answerOf = <T>(worker: Worker): Promise<T | null> =>
  new Promise((resolve) => {
    worker.once('message', (answer: T) => resolve(answer))
    worker.once('error', () => resolve(null))
    worker.once('exit', () => resolve(null))
  })
