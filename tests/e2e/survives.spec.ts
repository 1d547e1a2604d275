import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { aRunningProduct, type RunningProduct } from '../support/server'

/** Children of the starter whose command line holds these words. */
const childOf = ({ parent, words }: { parent: number; words: string }): number | undefined =>
  readdirSync('/proc').filter((pid) => /^\d+$/.test(pid)).map(Number).find((pid) => {
    try {
      const isChild = Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[1]) === parent
      return isChild && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(words)
    } catch {
      return false // gone meanwhile
    }
  })

let product: RunningProduct
const kill = async (words: string): Promise<void> => {
  for (let tries = 0; tries < 600; tries++) {
    const pid = childOf({ parent: product.pid, words })
    if (pid !== undefined) {
      process.kill(pid, 'SIGKILL')
      return
    }
    await wait(100)
  }
  throw new Error(`no process with ${words}`)
}
const status = (path: string): Promise<number> => fetch(product.url + path, { signal: AbortSignal.timeout(30_000) }).then((answer) => answer.status, () => 0)
const answersAgain = (path: string) => expect.poll(() => status(path), { timeout: 60_000, interval: 250 }).toBe(200)
const signsIn = async (): Promise<number> =>
  (await fetch(`${product.url}/api/users/login`, { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: product.url }, body: JSON.stringify({ email: 'officer@example.org', password: product.password }) })).status

beforeAll(async () => {
  product = await aRunningProduct()
})
afterAll(() => product.clear())

describe('what is killed is started again', () => {
  test('the server: pages come back, and the starter says so', async () => {
    await kill('src/server.ts')
    await expect.poll(product.output, { timeout: 60_000 }).toContain('the site runs again')
    await answersAgain('/en')
    expect(await signsIn()).toBe(200)
  })

  test('PostgreSQL: the server stays, pages come back, people can sign in and write', async () => {
    await kill('postgres')
    await expect.poll(product.output, { timeout: 60_000 }).toContain('PostgreSQL runs again')
    await answersAgain('/fr')
    await answersAgain('/api/health')
    expect(await signsIn()).toBe(200)
    expect(product.output().match(/the site runs again/g)).toHaveLength(1)
  })

  test('but what keeps ending ends the product, with a code that says so', async () => {
    let code: number | null | undefined
    void product.stopped().then((given) => (code = given))
    const killed = new Set<number>()
    // A process that is ending may be found once more: that would be a kill too few.
    const killNext = () => {
      const pid = childOf({ parent: product.pid, words: 'src/server.ts' })
      if (pid === undefined || killed.has(pid)) return
      killed.add(pid)
      process.kill(pid, 'SIGKILL')
    }
    await expect.poll(() => (killNext(), code), { timeout: 240_000, interval: 50 }).toBe(1)
    expect(killed.size).toBeGreaterThanOrEqual(6) // one of the seven may be the end that the first test made
    expect(product.output()).toContain('giving up')
  })
})
