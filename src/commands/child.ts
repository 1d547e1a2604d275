import { spawn, type ChildProcess } from 'node:child_process'

import { end, endLater, isEnding } from './ending'
import { loading } from './loading'

/** A process that was started: when it ends, with which code (none where it was killed), why as far as it says, and how to end it. */
export type Running = { ended: Promise<number | null>; why?: () => string | null; stop: () => Promise<void> }
/** What is to run: `ready` once it does; `stop` ends it however far it has come. */
export type Begun = { ready: Promise<Running>; stop: () => Promise<void> }
type Child = Running & { ended: Promise<number>; pid: number }
type Options = { script: string; args?: string[]; env: NodeJS.ProcessEnv; onMessage?: (message: unknown) => void }

/**
 * Starts one of our scripts as a process of its own. In its own group, so that Ctrl-C reaches it through us, in order;
 * its channel to us tells it when we are gone, however we went.
 */
export const startChild = ({ script, args = [], env, onMessage }: Options): Child => {
  // Decoding photos in threads, glibc else keeps half as much memory again as is in use; nothing else reads this.
  const child = spawn(process.execPath, [...loading, script, ...args], { env: { MALLOC_ARENA_MAX: '2', ...env }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true })
  if (onMessage !== undefined) child.on('message', onMessage)
  const ended = new Promise<number>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => {
      if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL') // whatever it left behind
      resolve(code ?? 1)
    })
  })
  return { ended, stop: () => stopGroup({ child, ended }), pid: child.pid ?? 0 }
}

/** Runs a script to its end; none while this process is being stopped. Ends it when the script fails, which has said why by then. */
export const runChild = async (options: Options): Promise<void> => {
  if (isEnding()) await end(1)
  const { ended, stop } = startChild(options)
  endLater(stop)
  const code = await ended
  if (code !== 0) await end(1)
}

const stopGroup = async ({ child, ended }: { child: ChildProcess; ended: Promise<number> }): Promise<void> => {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  signalGroup(child.pid, 'SIGTERM')
  const pid = child.pid
  const impatient = setTimeout(() => signalGroup(pid, 'SIGKILL'), 10_000)
  await ended
  clearTimeout(impatient)
}

/** Signals a process and those it started; a group that is gone is fine. */
export const signalGroup = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
