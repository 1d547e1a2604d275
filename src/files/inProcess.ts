import { spawn, type ChildProcess } from 'node:child_process'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'

import { NotChecked } from './notChecked'

type Run = { script: string; args: string[]; input: Uint8Array; timeLimit?: number }

const usual = 60_000
const folder = join(process.cwd(), 'src', 'files', 'workers')
/** So far behind the readers' pages that these never wait for it, and not so far that it would never end. */
const behind = 10

/**
 * Runs one of the scripts in `workers/` in a process of its own, without this one's settings: its memory is given back whole when it ends,
 * and the readers' pages come first. Resolves to what it wrote. Throws `NotChecked` when it could not be started, failed or ran out of time
 * (a minute, or `timeLimit` in milliseconds).
 */
export const inProcess = async ({ script, args, input, timeLimit = usual }: Run): Promise<Buffer> => {
  const child = spawn(process.execPath, [join(folder, script), ...args], { env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' }, stdio: ['pipe', 'pipe', 'ignore'], timeout: timeLimit, killSignal: 'SIGKILL' })
  const failure = failureOf(child)
  try {
    if (child.pid !== undefined) setPriority(child.pid, behind)
  } catch {
    // It has ended already: its code tells.
  }
  child.stdin.on('error', () => undefined).end(input) // who ends without reading says why on its output
  const [output, failed] = await Promise.all([buffer(child.stdout).catch(() => Buffer.alloc(0)), failure])
  if (failed !== null) throw new NotChecked(failed)
  return output
}

/** Why a process failed, as a code; null when it ended well. Only its time limit is a signal of ours. */
const failureOf = (child: ChildProcess): Promise<string | null> =>
  new Promise((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'ERROR'))
    child.once('close', (code, signal) => resolve(code === 0 ? null : child.killed ? 'LATE' : (signal ?? `EXIT_${code}`)))
  })
