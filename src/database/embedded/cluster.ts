import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

import type { Binaries } from './binaries'
import { StartFault } from '../../startFault'
import { freePort } from './freePort'
import { lastLine, whyItEnded } from './lastWords'
import type { Owner } from './owner'
import { becomesReady } from './ready'

/** `ended`: with its code, none where it was killed. `why`: what made it end by itself, as it said; null where it says nothing of that. */
export type Cluster = { port: number; ended: Promise<number | null>; why: () => string | null; stop: () => Promise<void> }
type Options = { programs: Binaries; owner: Owner | null; dataFolder: string; logFile: string; password: string; superuser: string; maxConnections: number; port?: number }

/**
 * Starts PostgreSQL on a port of 127.0.0.1 (a free one, if none is given) and waits until it answers.
 * In a process group of its own, so that Ctrl-C reaches only us and the database goes last.
 * Throws with PostgreSQL's own last words when it ends instead.
 */
export const startCluster = async (options: Options): Promise<Cluster> => {
  const said = () => readFileSync(options.logFile, 'utf8')
  for (let tries = 1; ; tries++) {
    const port = options.port ?? (await freePort())
    const process = launch({ ...options, port })
    const ended = new Promise<number | null>((resolve) => process.once('exit', resolve))
    const cluster = { port, ended, why: () => whyItEnded(said()), stop: () => stop({ process, ended }) }
    const readiness = await becomesReady({ ...options, port, process })
    if (readiness === 'ready') return cluster
    await cluster.stop()
    if (readiness === 'wrongPassword') throw new StartFault('postgres.json in the data folder does not hold the password of the database beside it: put back the one that was made with it')
    const words = whyItEnded(said()) ?? lastLine(said())
    if (tries === 4 || !/still in use|could not bind|lock file/.test(words)) throw new StartFault(`PostgreSQL did not start: ${words} (postgres.log in the data folder)`)
    await wait(1000)
  }
}

/** What it must never trade for speed, a queue that nobody here uses and every login could fill the disk with, and its silence about the values of failed statements. */
const flags = [
  'fsync=on', 'synchronous_commit=on', 'full_page_writes=on', 'listen_addresses=127.0.0.1', 'unix_socket_directories=',
  'max_notify_queue_pages=64', 'log_error_verbosity=terse', 'log_min_error_statement=panic', 'log_min_messages=fatal',
]

const launch = ({ programs, owner, dataFolder, logFile, maxConnections, port }: Options & { port: number }): ChildProcess => {
  const output = openSync(logFile, 'w', 0o600)
  const child = spawn(programs.postgres, ['-D', dataFolder, '-p', String(port), ...[...flags, `max_connections=${maxConnections}`].flatMap((flag) => ['-c', flag])], {
    ...(owner === null ? {} : { uid: owner.uid, gid: owner.gid }),
    cwd: '/',
    env: { NODE_ENV: 'production', LC_ALL: 'C' },
    stdio: ['ignore', output, output],
    detached: true,
  })
  child.on('error', () => child.emit('exit', 1)) // could not even be run: the caller sees an ended process
  closeSync(output)
  return child
}

/** A fast shutdown: open sessions are ended, everything committed is kept. */
const stop = async ({ process, ended }: { process: ChildProcess; ended: Promise<unknown> }): Promise<void> => {
  if (process.exitCode !== null || process.signalCode !== null || process.pid === undefined) return
  process.kill('SIGINT')
  const impatient = setTimeout(() => process.kill('SIGQUIT'), 20_000)
  await ended
  clearTimeout(impatient)
}
