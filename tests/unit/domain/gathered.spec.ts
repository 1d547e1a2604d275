import { expect, test } from 'vitest'

import { gathered } from '../../../src/domain/gathered'

test('what is asked for in one turn is answered by asking once, and what comes later by asking again', async () => {
  const asked: string[][] = []
  const sizeOf = gathered<string, number>((keys) => {
    asked.push(keys)
    return Promise.resolve(new Map(keys.filter((key) => key !== 'unknown').map((key) => [key, key.length])))
  })
  expect(await Promise.all(['a', 'bb', 'unknown'].map(sizeOf))).toEqual([1, 2, undefined])
  expect(await sizeOf('ccc')).toBe(3)
  expect(asked).toEqual([['a', 'bb', 'unknown'], ['ccc']])
})

test('a question that failed takes nothing with it that is asked afterwards', async () => {
  let failures = 1
  const value = gathered<string, string>((keys) => (failures-- > 0 ? Promise.reject(new Error('down')) : Promise.resolve(new Map(keys.map((key) => [key, key])))))
  await expect(value('a')).rejects.toThrow('down')
  expect(await value('a')).toBe('a')
})
