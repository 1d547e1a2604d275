import { AsyncLocalStorage } from 'node:async_hooks'
import { existsSync } from 'node:fs'
import path from 'node:path'

import { pino, type DestinationStream, type LogFn, type Logger } from 'pino'
import pretty from 'pino-pretty'

import { isDataFault, isQuestionFault } from './database/dataFault'
import { logLevel } from './env'
import { gatherShortages, isShort, type Shortage } from './shortage'

const identifier = /^[a-z][a-z0-9_]{0,62}$/
const code = /^[A-Z0-9_]{2,40}$/

/** What a line may say of its matter, and in which form: names that are ours, ids, numbers. Anything else is somebody's text. */
const facts: Record<string, RegExp> = {
  id: /^[0-9a-f-]{36}$/, key: /^[a-z]+(\.[a-zA-Z]+)+$/, code, collection: /^[a-z][a-z-]{1,40}$/, language: /^[a-z]{2}$/, status: /^\d{3}$/, count: /^\d+$/,
}
/** What an error may say of itself: PostgreSQL's and Node's own words for what failed. */
const traits: Record<string, RegExp> = { code, status: /^\d{3}$/, table: identifier, column: identifier, constraint: identifier }

/** What is being asked of the product: a route in names of ours, a number that the lines of one request share, and whether a person's own condition is to be met. */
export type Asked = { method: string; route: string; request: string; hasCondition?: boolean }
const ofAsking: Record<string, RegExp> = { method: /^[A-Z]{3,10}$/, route: /^\/[\w./*-]*$/, request: /^[0-9a-f]{8}$/ }

// On globalThis because the server and the pages' bundle each load this module, and a request goes through both.
const holder = globalThis as typeof globalThis & { askedNow?: AsyncLocalStorage<Asked> }
const askedNow = (holder.askedNow ??= new AsyncLocalStorage<Asked>())

/** Does the work of one request: every line that is written meanwhile says which. */
export const whileAsked = <T>(asked: Asked, work: () => T): T => askedNow.run(asked, work)

/** Does what no request caused, though it may come to light in the midst of one: its lines name none. */
export const whileUnasked = <T>(work: () => T): T => askedNow.exit(work)

/** Notes of this request that what it asks for has to meet a condition of whoever asks, which may compare what cannot be compared. */
export const noteCondition = (): void => void Object.assign(askedNow.getStore() ?? {}, { hasCondition: true })

type Level = 'debug' | 'error' | 'fatal' | 'info' | 'warn'
type Say = (sentence: string, level?: Level) => void
type NoteShortage = (shortage: Shortage, error?: unknown) => void
type Logs = { log: Logger; say: Say; tell: Say; noteShortage: NoteShortage }

/** What a line of this key says: whole sentences of ours, since nothing that anyone wrote may stand in them. */
const sentences = new Map(Object.entries({
  'mail.again': 'a letter could not be sent and is tried again',
  'mail.unsent': 'a letter could not be sent: check SMTP_URL and MAIL_FROM. Administrators find it in the admin, under "Unsent mail"',
  'mail.lost': 'a letter could neither be sent nor kept',
  'reset.failed': 'a link to a new password could not be made',
  'readers.mended': "the readers' login did not work: its password and settings were set again",
  'readers.notMended': "the readers' login does not work and could not be mended",
  'ending.failed': 'something did not end in good order',
  'connection.lost': 'a connection to the database was lost; the next question makes a new one',
  'disk.full': 'the disk is full: nothing can be saved until there is room in the data folder',
  'upload.notChecked': 'an upload could not be checked: what looks into files died, ran out of time or could not be started. Nothing was kept of it; see whether memory is short',
  'shortage.database': 'the database could not serve what was asked of it: it was full, too slow or away',
  'shortage.line': 'too many asked for pages at once: some were told to come back',
  'shortage.letters': 'too many links to a new password were asked for at once: some were not sent',
  'shortage.pipeline': 'a connection asked for far more than it waited for: some of it was refused',
  'shortage.connections': 'too many connections at once: some were refused',
  'request.cutOff': 'whoever asked went away before all of the request had come',
}))

/**
 * `log` is for everything that runs, libraries included: of what it is given it writes kinds, codes, names of ours, ids and places in
 * the sources, never a message, since messages quote what people wrote. `say` tells the operator a sentence of ours, as it is; `tell`
 * one that has to be read to go on, whatever the level. `noteShortage` writes a line for many.
 */
export const logsTo = ({ destination, level }: { destination: DestinationStream; level: string }): Logs => {
  const options = { level, base: undefined }
  // Of many requests there is none to name.
  const noteShortage = gatherShortages({ every: 30_000, tell: ({ shortage, count, error }) => askedNow.exit(() => log[shortage === 'database' ? 'error' : 'warn']({ key: `shortage.${shortage}`, count, err: error })) })
  const log: Logger = pino({ ...options, hooks: { logMethod: withoutWords(noteShortage) } }, destination)
  Object.assign(log, { child: () => log }) // what a child is named after is not ours either
  const words = pino(options, destination)
  const always = pino({ ...options, level: 'info' }, destination)
  return { log, say: (sentence, at = 'info') => words[at](sentence), tell: (sentence, at = 'info') => always[at](sentence), noteShortage }
}

const withoutWords = (noteShortage: NoteShortage) => function (this: Logger, args: Parameters<LogFn>, method: LogFn, level: number): void {
  const given: unknown[] = args
  const { err, error, ...fields } = (isRecord(given[0]) && !(given[0] instanceof Error) ? given[0] : {}) as Record<string, unknown>
  const failure = [err, error, ...given].find((each) => each instanceof Error) ?? err
  if (isCutOff(failure) && level > (this.levels.values['debug'] ?? 0)) return this.debug({ key: 'request.cutOff' })
  if (level === this.levels.values['error'] && fields['key'] === undefined && isRefusal(failure)) return this.debug({ ...fields, err: failure })
  if (level === this.levels.values['error'] && fields['key'] === undefined && isShort(failure)) return noteShortage('database', failure)
  const known = named(fields, facts)
  if (level === this.levels.values['info'] && failure === undefined && Object.keys(known).length === 0) return this.debug({})
  const at = placesIn(failure === undefined ? new Error().stack : (failure as { stack?: unknown } | null)?.stack)
  const library = libraryOf(at)
  const what = { ...(library === undefined ? {} : { library }), ...(failure === undefined ? { at } : { err: described(failure) }) }
  method.call(this, { ...named(askedNow.getStore() ?? {}, ofAsking), ...known, ...what }, sentences.get(String(fields['key'])))
}

/** Node's own error for a request whose sender went away: a phone without a network, and no fault of the server. A database's lost connection bears another. */
const isCutOff = (failure: unknown): boolean => failure instanceof Error && failure.message === 'aborted' && (failure as NodeJS.ErrnoException).code === 'ECONNRESET'

/**
 * Whether Payload answers an asker with less than 500 for this: with the error's own status, with the 404 of a view that is not there,
 * or as `answerDataFaults` does. No fault of ours, so that whoever watches for errors finds those. Elsewhere nobody is answered by it.
 */
const isRefusal = (failure: unknown): boolean => {
  const { route = '', hasCondition = false } = askedNow.getStore() ?? {}
  if (!(failure instanceof Error) || !/^\/(api|admin)(\/|$)/.test(route)) return false
  const status = 'status' in failure ? Number(failure.status) : 500
  return (status >= 400 && status < 500) || failure.message === 'not-found' || (route.startsWith('/api/') && (isDataFault(failure) || (hasCondition && isQuestionFault(failure))))
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const named = (value: object, known: Record<string, RegExp>): object =>
  Object.fromEntries(Object.entries(known).flatMap(([name, form]) => {
    const fact = (value as Record<string, unknown>)[name]
    return (typeof fact === 'string' || typeof fact === 'number') && form.test(String(fact)) ? [[name, fact]] : []
  }))

const described = (error: unknown, depth = 0): object => {
  if (!(error instanceof Error)) return { type: typeof error }
  return {
    type: /^[A-Z]\w{1,40}$/.test(error.name) ? error.name : 'Error',
    ...named(error, traits),
    at: placesIn(error.stack),
    ...(error.cause === undefined || depth > 4 ? {} : { cause: described(error.cause, depth + 1) }),
  }
}

/**
 * How loud Payload is about what it refuses, by the names of its errors and ours: a refusal is no failure. Not `info`, at which it writes
 * the message alone, and so nothing here.
 */
export const expectedRefusals = {
  RefusedRequest: 'debug', ValidationError: 'debug', Forbidden: 'debug', NotFound: 'debug', Locked: 'debug', MissingFile: 'debug', AuthenticationError: 'debug', UnauthorizedError: 'debug', QueryError: 'debug', SyntaxError: 'warn',
} as const

const root = `${process.cwd()}${path.sep}`
const own = path.join('src', 'log.ts')

/** Files of ours and lines in them. A message may look like a part of the stack, but it names no file that is there. */
const placesIn = (stack: unknown): string[] =>
  [...(typeof stack === 'string' ? stack : '').matchAll(/^\s+at (?:.* \()?(?:file:\/\/)?(\/.*?):(\d+):\d+\)?$/gm)]
    .map(([, file = '', line = '']) => ({ file, line }))
    .filter(({ file }) => file.startsWith(root) && existsSync(file))
    .map(({ file, line }) => `${file.slice(root.length)}:${line}`)
    .filter((place) => !place.startsWith(own) && !place.includes('node_modules/pino/'))
    .slice(0, 8)

/** The library that the innermost of these places is in, where it is in one. */
const libraryOf = ([first = '']: string[]): string | undefined => /^node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//.exec(first)?.[1]

/** Readable lines on a terminal, JSON lines otherwise. */
const destination = (): DestinationStream =>
  process.stdout.isTTY ? pretty({ colorize: true, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss', singleLine: true }) : pino.destination({ dest: 1, sync: true })

export const { log, say, tell, noteShortage } = logsTo({ destination: destination(), level: logLevel() })
