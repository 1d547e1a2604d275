import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { delayFor } from '../../../src/accounts/pace'
import { makeTurns } from '../../../src/domain/turns'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Checks that take 100 ms each, and the order in which they were made. */
const aRecord = () => {
  const done: string[] = []
  const check = (name: string) => async () => {
    done.push(name)
    await new Promise((resolve) => setTimeout(resolve, 100))
    return name
  }
  return { done, check }
}

describe('turns', () => {
  it('are as many at once as allowed, then in order', async () => {
    const { done, check } = aRecord()
    const turns = makeTurns({ atOnce: 2 })
    const all = ['1', '2', '3', '4'].map((name) => turns.take({ lane: 'a', wait: 0 }, check(name)))
    await vi.advanceTimersByTimeAsync(50)
    expect(done).toEqual(['1', '2'])
    await vi.advanceTimersByTimeAsync(1000)
    expect(await Promise.all(all)).toEqual(['1', '2', '3', '4'])
  })

  it('cost nothing to who went away before', async () => {
    const { done, check } = aRecord()
    const turns = makeTurns({ atOnce: 1 })
    const [stays, leaves] = [new AbortController(), new AbortController()]
    const first = turns.take({ lane: 'a', gone: stays.signal }, check('first'))
    const rest = Array.from({ length: 8 }, () => turns.take({ lane: 'b', gone: leaves.signal }, check('gone')))
    leaves.abort()
    expect(turns.waiting()).toBe(0)
    expect(await Promise.all([...rest, turns.take({ lane: 'b', gone: leaves.signal }, check('gone'))])).toEqual(Array(9).fill('busy'))
    await vi.advanceTimersByTimeAsync(500)
    expect([await first, done]).toEqual(['first', ['first']])
    expect(await turns.take({ lane: 'a', gone: stays.signal }, () => Promise.resolve('again'))).toBe('again')
  })

  it('let a person pass a flood', async () => {
    const { done, check } = aRecord()
    const turns = makeTurns({ atOnce: 1 })
    for (let n = 0; n < 300; n++) void turns.take({ lane: 'flood', wait: 0 }, check('guess'))
    const officer = turns.take({ lane: 'officer', wait: 0 }, check('officer'))
    await vi.advanceTimersByTimeAsync(250)
    expect(await officer).toBe('officer')
    expect(done.indexOf('officer')).toBeLessThan(3)
  })

  it('let a person pass a flood of one client that claims to be somebody else each time', async () => {
    const { done, check } = aRecord()
    const turns = makeTurns({ atOnce: 1, mostWaiting: 50 })
    for (let n = 0; n < 300; n++) void turns.take({ lane: `nobody ${n}`, client: 'flood', wait: 0 }, check('guess'))
    const officer = turns.take({ lane: 'officer', client: 'her browser', wait: 0 }, check('officer'))
    for (let n = 0; n < 300; n++) void turns.take({ lane: `nobody more ${n}`, client: 'flood', wait: 0 }, check('guess'))
    await vi.advanceTimersByTimeAsync(250)
    expect(await officer).toBe('officer')
    expect(done.indexOf('officer')).toBeLessThan(3)
  })

  it('come to whoever waits in a flood that looks just like them', async () => {
    const { check } = aRecord()
    const turns = makeTurns({ atOnce: 2 })
    for (let n = 0; n < 100; n++) void turns.take({ lane: 'same', wait: 0 }, check('guess'))
    const officer = turns.take({ lane: 'same', wait: 0 }, check('officer'))
    for (let n = 0; n < 100; n++) void turns.take({ lane: 'same', wait: 0 }, check('guess'))
    await vi.advanceTimersByTimeAsync(100 * 52)
    expect(await officer).toBe('officer')
  })

  it('are refused to the flood, not to the person, when too many wait', async () => {
    const { check } = aRecord()
    const turns = makeTurns({ atOnce: 1, mostWaiting: 10 })
    const flood = Array.from({ length: 30 }, () => turns.take({ lane: 'flood', wait: 0 }, check('guess')))
    const officer = turns.take({ lane: 'officer', wait: 0 }, check('officer'))
    expect(turns.waiting()).toBe(10)
    await vi.advanceTimersByTimeAsync(3000)
    expect(await officer).toBe('officer')
    expect((await Promise.all(flood)).filter((outcome) => outcome === 'busy')).toHaveLength(20)
  })

  it.each([[0, '0'], [0.5, '5'], [0.95, 'officer']])('are refused to any one of a flood from everywhere and the person in it: %d', async (drawn, refused) => {
    const { check } = aRecord()
    const turns = makeTurns({ atOnce: 1, mostWaiting: 10, random: () => drawn })
    const busy: string[] = []
    const take = (lane: string) => void turns.take({ lane, wait: 10 }, check(lane)).then((outcome) => void (outcome === 'busy' && busy.push(lane)))
    for (let n = 0; n < 10; n++) take(String(n))
    take('officer')
    await vi.advanceTimersByTimeAsync(5)
    expect([busy, turns.waiting()]).toEqual([[refused], 10])
  })

  it('are refused in the longest lane alone, whatever is drawn', async () => {
    for (const drawn of [0, 0.5, 0.999]) {
      const { check } = aRecord()
      const turns = makeTurns({ atOnce: 1, mostWaiting: 3, random: () => drawn })
      const all = ['a', 'flood', 'flood', 'b'].map((lane) => turns.take({ lane, wait: 0 }, check(lane)))
      await vi.advanceTimersByTimeAsync(1000)
      expect((await Promise.all(all)).toSorted()).toEqual(['a', 'b', 'flood', 'flood'])
      const more = ['a', 'flood', 'flood', 'b'].map((lane) => turns.take({ lane, wait: 10 }, check(lane)))
      await vi.advanceTimersByTimeAsync(1000)
      expect(await Promise.all(more)).toEqual(['a', 'flood', 'busy', 'b'])
    }
  })

  it('are put off, end after the longest wait, and are given on when a check fails', async () => {
    const { check, done } = aRecord()
    const turns = makeTurns({ atOnce: 1, longestWait: 5000 })
    const late = turns.take({ lane: 'a', wait: 2000 }, check('late'))
    const never = turns.take({ lane: 'a', wait: 9000 }, check('never'))
    const failing = turns.take({ lane: 'b', wait: 0 }, () => Promise.reject(new Error('database'))).catch((error: Error) => error.message)
    await vi.advanceTimersByTimeAsync(1900)
    expect([await failing, done]).toEqual(['database', []])
    await vi.advanceTimersByTimeAsync(4000)
    expect([await late, await never, turns.waiting()]).toEqual(['late', 'busy', 0])
  })
})

describe('the delay', () => {
  it('is none for somebody who mistypes, grows with guesses, and ends at two seconds whatever was tried', () => {
    expect([1, 5, 6, 9, 13, 10_000].map((pair) => delayFor({ pair, network: pair }))).toEqual([0, 0, 250, 1000, 2000, 2000])
    expect([1, 100, 150, 10_000].map((network) => delayFor({ pair: 1, network }))).toEqual([0, 0, 250, 500])
  })
})
