import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { ask, checkSession } from '../../../../src/components/admin/request'

let answer: Response

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(answer))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const asked = async (status: number, body: string) => {
  answer = new Response(body, { status })
  return ask({ url: '/api/updates/1/workflow/publish', words: 'en', body: {} })
}

describe('what came of a request is unknown where the answer is', () => {
  test.each([
    ['of a proxy that heard nothing', 502, '<h1>Bad gateway</h1>'],
    ['of a proxy that waited too long', 504, '{"errors":[{"message":"upstream"}]}'],
    ['of nobody that we know', 500, '<h1>Oops</h1>'],
    ['of a network that wants a sign-in', 200, '<html>Welcome to our hotel</html>'],
    ['cut short', 200, '{"languages":[{"langu'],
  ])('%s', async (_whose, status, body) => {
    expect(await asked(status, body)).toEqual({ kind: 'offline' })
  })
})

test('our own answers are taken for what they say', async () => {
  expect(await asked(200, '{"lead":"en"}')).toEqual({ kind: 'done', data: { lead: 'en' } })
  expect(await asked(409, '{"errors":[{"message":"Not now."}]}')).toEqual({ kind: 'refused', problems: [{ message: 'Not now.' }] })
  expect(await asked(500, '{"errors":[{"message":"Something went wrong."}]}')).toEqual({ kind: 'failed' })
})

test('a session is not called ended where something else answered', async () => {
  answer = new Response('<html>Welcome to our hotel</html>', { status: 200 })
  expect(await checkSession()).toBe('offline')
  answer = new Response('{"user":null}', { status: 200 })
  expect(await checkSession()).toBe('signedOut')
})
