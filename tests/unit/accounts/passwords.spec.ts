import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { passwordRefusal } from '../../../src/accounts/passwordRule'
import { passwordProblem, personalWords } from '../../../src/domain/password'

const person = { name: 'Aminata Traoré-Diallo', email: 'aminata.traore@justfuture.example' }
const keyOf = async (password: string) => (await passwordRefusal({ password, ...person }))?.key ?? null

// The word lists are loaded by the first of them, which takes a while on a busy machine.
describe('a password', { timeout: 60_000 }, () => {
  it.each([
    ['abc', 'field.passwordShort'], ['Tr0ub4dor&3', 'field.passwordShort'], ['', 'field.passwordShort'], ['password1234', 'field.passwordWeak'], ['aaaaaaaaaaaaaaaa', 'field.passwordWeak'],
    ['azertyuiop12', 'field.passwordWeak'], ['123456789012', 'field.passwordWeak'], ['motdepasse12', 'field.passwordWeak'], ['aminata.traore', 'field.passwordWeak'], ['traore diallo', 'field.passwordWeak'],
    ['aminata.traore@justfuture.example', 'field.passwordWeak'], ['x'.repeat(257), 'field.passwordLong'],
    ['Just Future 2026', 'field.passwordWeak'], ['JustFuture2026!', 'field.passwordWeak'], ['Programme Just Future', 'field.passwordWeak'], ['cordaid-assn-2026', 'field.passwordWeak'], ['Cordaid Future Programme', 'field.passwordWeak'],
    ['otter plum window seven', null], ['lampe orage fenêtre', null], ['just otter plum window seven', null], ['k7#Vq9!zLm2x', null],
  ])('%j: %s', async (password, key) => {
    expect(await keyOf(password)).toBe(key)
  })

  it('is judged in bounded time, however long and odd it is', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ minLength: 200, maxLength: 256 }), async (password) => {
      expect([null, 'field.passwordWeak']).toContain(await keyOf(password))
    }), { numRuns: 5 })
  })

  it('is refused for its length before its strength, and never for both', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 0, max: 4 }), (password, score) => {
      const problem = passwordProblem({ password, score })
      expect(problem === null).toBe(password.length >= 12 && password.length <= 256 && score >= 3)
    }))
  })
})

it('what somebody who knows the person would try first is known', () => {
  expect(personalWords(person)).toEqual(expect.arrayContaining(['aminata', 'traoré', 'diallo', 'justfuture', 'aminata.traore@justfuture.example']))
  expect(personalWords({ name: null, email: undefined })).toEqual([])
})
