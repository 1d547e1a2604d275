import { expect, test } from 'vitest'

import { readEnv } from '../../src/env'

const secret = 'x'.repeat(32)

test('an empty environment is enough', () => {
  expect(readEnv({})).toMatchObject({ PORT: 3000, DATA_DIR: '.data', SEED_DEMO: 'yes', NODE_ENV: 'production' })
  expect(readEnv({ PORT: '' }).PORT).toBe(3000)
})

test('every wrong setting is told at once, one line each, with its meaning and never its value', () => {
  const wrong = { PORT: '70000', PUBLIC_URL: 'ftp://a', SEED_PASSWORD: 'short', SEED_DEMO: 'perhaps', DATABASE_URL: 'mysql://secret' }
  const said = (() => {
    try {
      readEnv(wrong)
      return ''
    } catch (error) {
      return (error as Error).message
    }
  })()
  expect(said.split('\n').map((line) => line.split(':', 1)[0]).sort()).toEqual(Object.keys(wrong).sort())
  for (const value of Object.values(wrong)) expect(said).not.toContain(value)
})

test('a database of the operator needs a secret of the operator', () => {
  expect(() => readEnv({ DATABASE_URL: 'postgres://a/b' })).toThrow(/^PAYLOAD_SECRET: .*required with DATABASE_URL$/)
  expect(readEnv({ DATABASE_URL: 'postgres://a/b', PAYLOAD_SECRET: secret }).PAYLOAD_SECRET).toBe(secret)
})

test.each(['https://example.org/cms', 'https://example.org/?', 'https://example.org?a=b', 'https://example.org/#top', 'https://example.org#', 'https://example.org//', 'https://name@example.org', 'https://name:word@example.org', 'https://example.org\\cms', 'https://'])(
  'the address of the site is no more than that: %s is refused',
  (address) => expect(() => readEnv({ PUBLIC_URL: address })).toThrow(/^PUBLIC_URL: .*without a path.*$/),
)

test.each(['https://example.org', 'https://example.org/', 'http://localhost:3000', 'http://127.0.0.1:3999', 'https://[2001:db8::1]:8443'])('%s is an address of a site', (address) => {
  expect(readEnv({ PUBLIC_URL: address }).PUBLIC_URL).toBe(address)
})
