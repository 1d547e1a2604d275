import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Takes the folder for this process by a file that names it; a file left behind by a process that is gone does not count.
 * Throws one line when another living process holds it. Returns what gives it back.
 */
export const holdFolder = ({ file, folder }: { file: string; folder: string }): (() => void) => {
  const mine = nameOf(process.pid)
  for (let tries = 0; tries < 3; tries++) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const theirs = readFileSync(file, 'utf8')
    const pid = Number(theirs.split(' ', 1)[0])
    if (pid !== process.pid && nameOf(pid) === theirs) throw inUse({ pid, folder })
    renameSync(file, `${file}.${process.pid}`) // of two that find it left behind, one gets it
    rmSync(`${file}.${process.pid}`, { force: true })
  }
  throw inUse({ pid: null, folder })
}

const inUse = ({ pid, folder }: { pid: number | null; folder: string }): Error =>
  new Error(`the data folder ${folder} is in use by another start${pid === null ? '' : ` (process ${pid})`}: stop that one, or set DATA_DIR to another folder`)

/** A process id and when it began: ids are given out again, the pair is not. */
const nameOf = (pid: number): string => `${pid} ${beganAt(pid)}`

const beganAt = (pid: number): string => {
  try {
    if (process.platform !== 'linux') return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
    return state === 'Z' ? 'gone' : (fields[18] ?? '')
  } catch {
    return 'gone' // no such process
  }
}
