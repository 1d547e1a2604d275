import { pino, type LogFn, type Logger } from 'pino'
import pretty from 'pino-pretty'

import { logLevel } from './env'

/** Readable lines on a terminal, JSON lines otherwise. What people wrote never goes into it, not even by way of an error. */
const makeLog = (): Logger => {
  const options = { level: logLevel(), base: undefined, serializers: { err: safeError }, hooks: { logMethod: withSafeMessage } }
  return process.stdout.isTTY
    ? pino(options, pretty({ colorize: true, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss', singleLine: true }))
    : pino(options, pino.destination({ dest: 1, sync: true }))
}

/** An error's kind, its message without values, and where it was thrown. */
const safeError = (error: unknown): object => {
  if (!(error instanceof Error)) return { type: typeof error }
  return {
    type: error.name,
    code: 'code' in error ? error.code : undefined,
    message: withoutValues(error.message),
    at: error.stack?.split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 8).map((line) => line.trim()),
    cause: error.cause === undefined ? undefined : safeError(error.cause),
  }
}

/** Drizzle writes every parameter of a failed query into its message; PostgreSQL quotes the values that did not fit. */
const withoutValues = (message: string): string =>
  message.split('\n', 1).join('').replace(/^(Failed query):.*$/, '$1').replace(/"[^"]{40,}"/g, '"…"').slice(0, 300)

const withSafeMessage = function (this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const [first, ...rest] = args as unknown[]
  if (first instanceof Error) method.apply(this, [{ err: first }, withoutValues(String(rest[0] ?? first.message))])
  else if (typeof first === 'string') method.apply(this, [withoutValues(first), ...rest] as Parameters<LogFn>)
  else {
    const { msg, ...fields } = first as { msg?: unknown; err?: unknown }
    const message = rest[0] ?? msg ?? (fields.err instanceof Error ? fields.err.message : '')
    method.apply(this, [fields, withoutValues(String(message))])
  }
}

export const log = makeLog()
