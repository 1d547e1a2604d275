import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * After a kill -9 of the starter, its PostgreSQL may still run, or its pid file may name a process that is somebody else's by now.
 * Stops the first (a fast shutdown, after checking that it serves this folder); removes the second.
 */
export const clearOrphan = async (dataFolder: string): Promise<void> => {
  const file = path.join(dataFolder, 'postmaster.pid')
  const pid = recordedPid(file)
  if (pid === null) return
  if (!isPostgresOf({ pid, dataFolder })) return rmSync(file, { force: true })
  process.kill(pid, 'SIGINT')
  for (let waited = 0; waited < 100 && isPostgresOf({ pid, dataFolder }); waited++) {
    await wait(100)
    if (waited === 80) process.kill(pid, 'SIGQUIT')
  }
}

const recordedPid = (file: string): number | null => {
  try {
    const pid = Number(readFileSync(file, 'utf8').split('\n', 1)[0])
    return Number.isInteger(pid) && pid > 1 ? pid : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

const isPostgresOf = ({ pid, dataFolder }: { pid: number; dataFolder: string }): boolean => {
  const command = commandOf(pid)
  return command.includes('postgres') && command.includes(dataFolder)
}

const commandOf = (pid: number): string => {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return '' // no such process
  }
}
