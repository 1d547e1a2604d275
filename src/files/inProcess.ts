import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'

type Run = { script: string; args: string[]; input: Uint8Array }

const timeLimit = 60_000
const folder = join(process.cwd(), 'src', 'files', 'workers')
/** So far behind the readers' pages that these never wait for it, and not so far that it would never end. */
const behind = 10

/**
 * Runs one of the scripts in `workers/` in a process of its own, without this one's settings: its memory is given back whole when it ends,
 * and the readers' pages come first. Resolves to what it wrote; null when it failed or ran out of time (a minute).
 */
export const inProcess = async ({ script, args, input }: Run): Promise<Buffer | null> => {
  const child = spawn(process.execPath, [join(folder, script), ...args], { env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' }, stdio: ['pipe', 'pipe', 'ignore'], timeout: timeLimit, killSignal: 'SIGKILL' })
  const ended = new Promise<number | null>((resolve) => child.once('error', () => resolve(null)).once('close', resolve))
  try {
    if (child.pid !== undefined) setPriority(child.pid, behind)
  } catch {
    // It has ended already: its code tells.
  }
  child.stdin.on('error', () => undefined).end(input) // who ends without reading says why on its output
  const [output, code] = await Promise.all([buffer(child.stdout), ended])
  return code === 0 ? output : null
}
