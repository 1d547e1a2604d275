import { describe, expect, test } from 'vitest'

import { isDiskFull } from '../../../src/database/dataFault'

const withCode = (code: string, cause?: Error): Error => Object.assign(new Error('of a library', cause ? { cause } : {}), { code })

describe('a full disk', () => {
  test.each([
    ['of the database', withCode('53100'), true],
    ['of the files', withCode('ENOSPC'), true],
    ['below what a library made of it', new Error('Failed query', { cause: withCode('53100') }), true],
    ['and not another lack', withCode('53300'), false],
    ['and not a failure without a code', new Error('disk full'), false],
  ])('is known by its code: %s', (_where, error, is) => {
    expect(isDiskFull(error)).toBe(is)
  })
})
