import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { isSecretLost, keepSecret } from '../../../src/commands/secret'

const folder = mkdtempSync(path.join(tmpdir(), 'just-future-secret-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a secret is made once, and is lost only where a database stands without it', () => {
  expect(isSecretLost(folder)).toBe(false)
  const first = keepSecret(folder)
  mkdirSync(path.join(folder, 'postgres'))
  writeFileSync(path.join(folder, 'postgres', 'PG_VERSION'), '17\n')
  expect([isSecretLost(folder), keepSecret(folder)]).toEqual([false, first])
  rmSync(path.join(folder, 'secret'))
  expect(isSecretLost(folder)).toBe(true)
  expect(keepSecret(folder)).not.toBe(first)
  expect(isSecretLost(folder)).toBe(false)
})
