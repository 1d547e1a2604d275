import { Writable } from 'node:stream'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { logsTo, whileAsked } from '../../src/log'

const aLog = (level = 'debug') => {
  const lines: string[] = []
  const destination = new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) })
  return { ...logsTo({ destination, level }), text: () => lines.join('') }
}

const canary = 'CANARY of Gao'
const withCause = Object.assign(new Error(`outer ${canary}`, { cause: Object.assign(new Error(`Key (email)=(${canary})`), { code: '23505', constraint: 'users_email_idx', detail: canary, where: canary, hint: canary }) }), { data: canary, status: 400 })
const multiline = new Error(`first\n    at ${canary} (/a/b.ts:1:2)\n    at /tmp/${canary}:1:1\n    at ${process.cwd()}/${canary}.ts:1:1`)
const renamed = Object.assign(new Error(canary), { name: canary, code: canary })
const coded = Object.assign(new TypeError(canary), { code: 'ENOENT', path: canary, errno: -2, stack: canary })

type Args = unknown[]
const ways: [string, Args][] = [
  ['a sentence', [canary]], ['a sentence with parts', ['%s', canary]], ['an error', [new Error(canary)]], ['an error and a sentence', [new Error(canary), canary]],
  ['an object with a message', [{ msg: canary }]], ['an object with an error', [{ err: new Error(canary) }, canary]], ['an error with a cause', [withCause]], ['an error whose message looks like a stack', [{ err: multiline }]],
  ['an error with another name', [renamed]], ['an error with its own stack', [{ err: coded }]], ['any field', [{ title: canary, data: { deep: canary }, id: canary, key: canary, collection: canary, error: new Error(canary) }]],
  ['a thrown text', [{ err: canary }]], ['a list', [[canary]]], ['nothing', []], ['an error of many', [new AggregateError([new Error(canary)], canary)]], ['a loop', [Object.assign(withCause, { self: withCause })]],
]

describe('what is logged', () => {
  test.each(ways)('holds no value, given %s', (_name, args) => {
    for (const level of ['debug', 'info', 'warn', 'error', 'fatal'] as const) {
      const { log, text } = aLog()
      ;(log[level] as (...words: Args) => void)(...args)
      log.child({ who: canary })[level]({ err: args[0] })
      expect(text()).toMatch(/^\{.*\}\n\{.*\}\n$/)
      expect(text()).not.toMatch(/CANARY|Gao/)
    }
  })

  test('holds no value, whatever is thrown, wherever it stands', () => {
    fc.assert(fc.property(fc.string().map((words) => `${words} said in Gao`), fc.string(), fc.dictionary(fc.string(), fc.anything()), (secret, key, more) => {
      const { log, text } = aLog()
      const error = Object.assign(new Error(`${key}${secret}`, { cause: new Error(secret) }), { detail: secret, name: secret })
      log.error({ err: error, msg: secret, [key]: secret, id: `${secret} `, ...more })
      ;(log.warn as (...words: Args) => void)(secret, secret)
      const words = text().split('\n').filter(Boolean).map((line) => JSON.parse(line) as object)
      expect(words).toHaveLength(2)
      expect(JSON.stringify(words)).not.toContain('said in Gao')
    }))
  })

  test('says what happened, where, and to what: kinds, codes, names of ours, ids', () => {
    const { log, text } = aLog()
    log.error({ err: withCause, id: '3f0c1f0e-0000-4000-8000-000000000000', key: 'connection.lost', collection: 'updates', language: 'fr', count: 3 })
    const line = JSON.parse(text()) as { err: { at: string[]; cause: object } }
    expect(line).toMatchObject({ id: '3f0c1f0e-0000-4000-8000-000000000000', key: 'connection.lost', collection: 'updates', language: 'fr', count: 3 })
    expect(line.err).toMatchObject({ type: 'Error', cause: { code: '23505', constraint: 'users_email_idx' } })
    expect(line.err.at[0]).toMatch(/^tests\/unit\/log\.spec\.ts:\d+$/)
  })

  test('says of a failure what was asked: method, route and a number of the request, in names of ours alone', async () => {
    const { log, text } = aLog()
    await whileAsked({ method: 'POST', route: '/api/updates/*/workflow/submit', request: '0badcafe' }, async () => {
      await Promise.resolve()
      log.error({ err: withCause, method: canary, route: canary })
    })
    whileAsked({ method: canary, route: `/en/${canary}`, request: canary }, () => log.error({ err: new Error(canary) }))
    log.error({ err: withCause, method: 'GET', route: '/en' })
    const lines = text().trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines.map(({ method, route, request }) => [method, route, request])).toEqual([['POST', '/api/updates/*/workflow/submit', '0badcafe'], [undefined, undefined, undefined], [undefined, undefined, undefined]])
    expect(text()).not.toMatch(/CANARY|Gao/)
  })

  test('takes a request whose sender went away for no failure, and a lost connection to the database for one', () => {
    const reset = (message: string) => Object.assign(new Error(message), { code: 'ECONNRESET' })
    const { log, text } = aLog('info')
    log.error({ err: reset('aborted') })
    log.error(reset('aborted'), canary)
    expect(text()).toBe('')
    log.error({ err: reset('read ECONNRESET') })
    expect(text()).toMatch(/^\{"level":50.*"ECONNRESET"/)
  })

  const of = (more: object, message = canary): Error => Object.assign(new Error(message), more)
  const invalid = of({ cause: of({ code: '22P02' }) })
  test.each<[string, string, Error, number]>([
    ['a refusal with its own status', '/api/users/logout', of({ status: 400 }), 20], ['a missing thing', '/admin/collections/updates/*', of({ status: 404 }), 20], ['a view that is not there', '/admin/collections/users/create', of({}, 'not-found'), 20],
    ['a value that the database cannot take', '/api/updates', invalid, 20], ['a number out of range', '/api/updates/*/history', of({ code: '22003' }), 20],
    ['a value of ours in a page of the panel', '/admin', invalid, 50], ['a value of ours in a page', '/en/updates', invalid, 50], ['a refusal while a page is made', '/en', of({ status: 400 }), 50],
    ['a failure with its own status', '/api/updates', of({ status: 500 }), 50], ['a failure', '/api/updates', of({}), 50], ['a mistake in a question of ours', '/api/updates', of({ cause: of({ code: '42703' }) }), 50],
  ])('takes for an error what is answered as one alone: %s', (_name, route, err, level) => {
    const { log, text } = aLog()
    whileAsked({ method: 'GET', route, request: '0badcafe' }, () => log.error({ err }))
    expect(JSON.parse(text())).toMatchObject({ level, route, err: { type: 'Error' } })
  })

  test.each<[string, Error]>([['an operator that its type does not know', of({ cause: of({ code: '42883' }) })], ['a moment that is none', of({ name: 'RangeError' }, 'Invalid time value')]])('takes for an error of ours %s, but for where a person asked so', (_name, err) => {
    for (const [route, hasCondition, level] of [['/api/updates', true, 20], ['/api/updates', false, 50], ['/admin/collections/updates', true, 50]] as const) {
      const { log, text } = aLog()
      whileAsked({ method: 'GET', route, request: '0badcafe', hasCondition }, () => log.error({ err }))
      expect(JSON.parse(text())).toMatchObject({ level, route })
    }
    const { log, text } = aLog()
    whileAsked({ method: 'GET', route: '/api/updates', request: '0badcafe', hasCondition: true }, () => log.error({ err: of({ name: 'RangeError' }, 'Maximum call stack size exceeded') }))
    expect(JSON.parse(text())).toMatchObject({ level: 50 })
  })

  test('takes what we say ourselves, and what nobody asked for, for what it is', () => {
    const { log, text } = aLog()
    whileAsked({ method: 'POST', route: '/api/users/forgot-password', request: '0badcafe' }, () => log.error({ key: 'reset.failed', err: of({ status: 400 }) }))
    log.error({ err: of({ status: 400 }) })
    expect(text().trim().split('\n').map((line) => (JSON.parse(line) as { level: number }).level)).toEqual([50, 50])
  })

  test('tells a shortage of the database from a fault, and many in one line', () => {
    const { log, noteShortage, text } = aLog('info')
    const lines = () => text().trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    whileAsked({ method: 'GET', route: '/en', request: '0badcafe' }, () => {
      for (let n = 0; n < 100; n++) log.error({ err: new Error('timeout exceeded when trying to connect') })
      noteShortage('line')
      log.error({ err: of({}) })
    })
    expect(lines().map(({ level, key, count, route }) => [level, key, count, route])).toEqual([[50, 'shortage.database', 1, undefined], [40, 'shortage.line', 1, undefined], [50, undefined, undefined, '/en']])
  })

  test('says where a sentence came from instead of the sentence', () => {
    const { log, text } = aLog()
    log.warn(canary)
    expect((JSON.parse(text()) as { at: string[] }).at[0]).toMatch(/^tests\/unit\/log\.spec\.ts:\d+$/)
  })
})

test.each(['warn', 'error', 'silent'])('what has to be read to go on is printed at the level %s, and nothing else that is only said', (level) => {
  const { say, tell, text } = aLog(level)
  say('4/5 starting the site')
  tell('5/5 ready')
  tell('port 3000 is taken', 'fatal')
  expect(text().trim().split('\n').map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['5/5 ready', 'port 3000 is taken'])
})

test('a line of a key of ours says a whole sentence of ours', () => {
  const { log, text } = aLog()
  log.warn({ key: 'mail.unsent', code: 'ECONNREFUSED', to: canary }, canary)
  log.warn({ key: 'constructor', msg: canary })
  const [line, other] = text().trim().split('\n').map((each) => JSON.parse(each) as { msg?: string })
  expect(line).toMatchObject({ code: 'ECONNREFUSED', msg: expect.stringContaining('check SMTP_URL and MAIL_FROM') })
  expect(other).not.toHaveProperty('msg')
  expect(text()).not.toContain('CANARY')
})

test('what has neither words nor a code is not worth a line at info, and a warning of a library names it', () => {
  const { log, text } = aLog('info')
  log.info(canary)
  log.info({ id: '3f0c1f0e-0000-4000-8000-000000000000' })
  const ofLibrary = Object.assign(new Error(canary), { stack: `Error\n    at x (${process.cwd()}/node_modules/payload/package.json:1:1)\n    at y (${process.cwd()}/src/log.ts:1:1)` })
  log.warn({ err: ofLibrary })
  const lines = text().trim().split('\n').map((line) => JSON.parse(line) as object)
  expect(lines).toMatchObject([{ level: 30, id: '3f0c1f0e-0000-4000-8000-000000000000' }, { level: 40, library: 'payload' }])
})

test('what the operator is told while starting is said as it is', () => {
  const { say, text } = aLog()
  say('5/5 ready')
  say('port 3000 is taken', 'fatal')
  expect(text().trim().split('\n').map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['5/5 ready', 'port 3000 is taken'])
})
