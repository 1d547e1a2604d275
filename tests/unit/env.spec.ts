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

const signs = ['ab/cd', '12/ab', '1#b', 'a?b', '1?b@c', '%zz', '50%', '/', 'a b/c', '7/x@y']

test.each(['DATABASE_URL', 'DATABASE_READ_URL', 'SMTP_URL'])('%s with a sign in its password that cuts it short is told in one line, with its form and how that sign is written, and never its value', (name) => {
  const scheme = name === 'SMTP_URL' ? 'smtp' : 'postgres'
  for (const password of signs) {
    const address = (word: string) => `${scheme}://just_future:${word}@database:5432/just_future`
    const given = { PAYLOAD_SECRET: secret, MAIL_FROM: 'cms@example.org', [name]: address(password) }
    expect(() => readEnv(given), password).toThrow(new RegExp(`^${name}: ${scheme}://user:password@host[^\\n]*percent-encoded: %2F %23 %3F %40 %3A %25[^\\n]*$`))
    const whole = { ...given, [name]: address(encodeURIComponent(password)) }
    expect(readEnv(whole)).toMatchObject({ [name]: whole[name] })
  }
  for (const value of [`${scheme}://host:port/x`, `${scheme}://user:word@`]) expect(() => readEnv({ PAYLOAD_SECRET: secret, MAIL_FROM: 'cms@example.org', [name]: value }), value).toThrow(new RegExp(`^${name}: `))
})

test('a password as openssl makes it in hexadecimal, and an address without one, need nothing', () => {
  for (const url of [`postgres://just_future:${'0a'.repeat(32)}@database:5432/just_future`, 'postgresql://a/b', 'postgres://a@b/c?sslmode=require&options=x%20y', 'postgres://a:b@[::1]:5432/c', 'postgres://me%40server:b@host/c', 'postgres://a:b@host/c@d']) {
    expect(readEnv({ PAYLOAD_SECRET: secret, DATABASE_URL: url }).DATABASE_URL).toBe(url)
  }
})
