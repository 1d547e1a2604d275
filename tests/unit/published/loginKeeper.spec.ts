import { beforeEach, expect, test } from 'vitest'

import { mostConnections } from '../../../src/published/connections'
import { mendLoginWith, wasShortSince, withLogin } from '../../../src/published/loginKeeper'

const failure = (facts: object) => Object.assign(new Error('refused'), facts)
const refused = failure({ code: '28P01', severity: 'FATAL' })
let mended = 0
let mends = true

beforeEach(() => {
  mended = 0
  mends = true
  mendLoginWith(() => Promise.resolve(mends && ++mended > 0))
})

/** A reading that fails with each of these in turn, then answers. */
const failing = (...failures: unknown[]) => () => {
  const next = failures.shift()
  return next === undefined ? Promise.resolve('read') : Promise.reject(next as Error)
}

test('a reading whose login was refused is tried again once, after it was set again', async () => {
  expect(await withLogin(failing(refused))).toBe('read')
  expect(mended).toBe(1)
  await expect(withLogin(failing(refused, refused))).rejects.toBe(refused)
  expect(mended).toBe(2)
  mends = false
  await expect(withLogin(failing(refused))).rejects.toBe(refused)
})

test('a reading is tried again while it meets connections that were ended, as many as a pool can hold, whatever the login needs then', async () => {
  for (const ended of [failure({ code: '57P01', severity: 'FATAL' }), new Error('Connection terminated unexpectedly'), new Error('Client has encountered a connection error and is not queryable'), failure({ code: 'ECONNRESET' })]) {
    expect(await withLogin(failing(ended))).toBe('read')
    const all = Array.from({ length: mostConnections }, () => ended)
    expect(await withLogin(failing(...all))).toBe('read')
    expect(await withLogin(failing(...all, refused))).toBe('read')
    await expect(withLogin(failing(...all, ended))).rejects.toBe(ended)
  }
})

test('a reading that waited in vain for a connection is not made to wait again', async () => {
  const late = new Error('Connection terminated due to connection timeout')
  await expect(withLogin(failing(late))).rejects.toBe(late)
})

test.each([['58P01', 1], ['22023', 1], ['53300', 0], ['57P03', 0]])('of what ends a connection at its beginning, %s is mended %d times', async (code, times) => {
  await withLogin(failing(failure({ code, severity: 'FATAL' }))).catch(() => undefined)
  expect(mended).toBe(times)
})

test('what is wrong with a question mends nothing', async () => {
  await expect(withLogin(failing(failure({ code: '22P02', severity: 'ERROR' })))).rejects.toThrow()
  expect(mended).toBe(0)
})

test.each([
  ['full', failure({ code: '53300', severity: 'FATAL' }), true], ['too slow', failure({ code: '57014', severity: 'ERROR' }), true], ['not there', failure({ code: 'ECONNREFUSED' }), true],
  ['not answering', new Error('timeout exceeded when trying to connect'), true], ['full on disk', failure({ code: '53400', severity: 'ERROR' }), true],
  ['asked nonsense', failure({ code: '22P02', severity: 'ERROR' }), false], ['a bug of ours', new TypeError('x is not a function'), false],
])('a database that is %s is told apart', async (_name, error, isShort) => {
  const before = Date.now() + 1
  await new Promise((resolve) => setTimeout(resolve, 2))
  await expect(withLogin(failing(error))).rejects.toBe(error)
  expect(wasShortSince(before)).toBe(isShort)
})
