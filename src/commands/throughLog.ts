import { log, whileUnasked } from '../log'

const levels = { debug: 'debug', dir: 'debug', error: 'error', info: 'info', log: 'info', table: 'debug', trace: 'debug', warn: 'warn' } as const

/**
 * Whatever this process would print by itself, libraries included, goes through the log, which keeps no words: an uncaught error's
 * message and a warning of Node may quote what somebody wrote. An uncaught error still ends the process.
 */
export const speakThroughLog = (): void => {
  for (const [name, level] of Object.entries(levels) as [keyof typeof levels, (typeof levels)[keyof typeof levels]][]) {
    console[name] = (...words: unknown[]) => (log[level] as (...words: unknown[]) => void)(...words)
  }
  warnThroughLog()
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error })
    process.exit(1)
  })
}

/** Warnings of Node and of libraries: as loud as the log is. */
export const warnThroughLog = (): void => {
  process.removeAllListeners('warning')
  process.on('warning', (warning: Warning) => {
    if (warning.code === 'connection.lost') tellLoss(warning)
    else log.warn({ err: warning })
  })
}

type Warning = Error & { code?: string; detail?: string }

/** In milliseconds: a database that goes takes every connection with it, each of which tells. */
const together = 5_000
let lastTold = -Infinity

/** One line for all that are lost at once. A connection belongs to the request that happened to open it, which did not cause this. */
const tellLoss = ({ code, detail }: Warning): void => {
  const isNew = performance.now() - lastTold > together
  if (isNew) lastTold = performance.now()
  whileUnasked(() => log[isNew ? 'warn' : 'debug']({ key: code, code: detail }))
}
