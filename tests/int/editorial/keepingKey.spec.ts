import { afterAll, expect, test } from 'vitest'

import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'

aNewsroom()
afterAll(closeApi)

const keyAs = async (cookie?: string) => callApi({ method: 'GET', path: 'keeping-key', ...(cookie ? { cookie } : {}) })

test('everyone of the team gets a key of their own for what they typed, the same after every sign-in, and nobody else gets one', async () => {
  const answers: { user: string; key: string }[] = []
  for (const name of ['officer', 'officer2', 'officer'] as const) answers.push((await (await keyAs(await signedIn(emailOf(name), password))).json()) as { user: string; key: string })
  const [first, other, again] = answers
  expect(first?.key).toMatch(/^[0-9a-f]{64}$/)
  expect(again).toEqual(first)
  expect(other?.key).not.toBe(first?.key)
  expect((await keyAs()).status).toBe(404)
})
