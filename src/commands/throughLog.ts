import { log } from '../log'

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
  process.on('warning', (warning: Error & { code?: string }) => log.warn(warning.code === 'connection.lost' ? { key: warning.code } : { err: warning }))
}
