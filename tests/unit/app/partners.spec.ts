import { describe, expect, it } from 'vitest'

import { isSameOrigin } from '../../../src/app/(partners)/isSameOrigin'
import { localPath } from '../../../src/app/(partners)/localPath'
import { readSession, signSession } from '../../../src/app/(partners)/session'
import { throttle } from '../../../src/access/throttle'

describe('where to go after signing in', () => {
  const to = (text: string | null) => localPath({ text, otherwise: '/en/home' })

  it('is a page of this site', () => {
    expect(to('/fr/publications/tdc?page=2')).toBe('/fr/publications/tdc?page=2')
    expect(to('/d/k7m2/fr')).toBe('/d/k7m2/fr')
  })

  it.each([null, '', 'https://evil.example/', '//evil.example/', '/\\evil.example', '/\t/evil.example', '/..//evil.example', '/en\r\nSet-Cookie: a=b', '/admin', '/api/users', '/partners/renew?next=/', '/en/../admin', 'javascript:alert(1)'])(
    'is never %j', (text) => {
      expect(to(text)).toBe('/en/home')
    })
})

describe('a form', () => {
  const from = (headers: Record<string, string>) => isSameOrigin(new Request('http://site.example/partners/sign-in', { method: 'POST', headers: { host: 'site.example', ...headers } }))

  it('counts when a page of this site sent it, and no page elsewhere', () => {
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true)
    expect(from({ origin: 'http://site.example' })).toBe(true)
    expect(from({ 'sec-fetch-site': 'cross-site', origin: 'http://site.example' })).toBe(false)
    expect(from({ 'sec-fetch-site': 'same-site' })).toBe(false)
    expect(from({ origin: 'http://evil.example' })).toBe(false)
    expect(from({ origin: 'null' })).toBe(false)
    expect(from({})).toBe(false)
  })
})

describe('guesses', () => {
  it('of one account from one network stop after five, while its owner elsewhere still gets in', () => {
    let time = 0
    const guesses = throttle({ now: () => time })
    const here = { email: 'a@example.org', network: '1' }
    for (let n = 0; n < 5; n++) {
      expect(guesses.isTooMuch(here)).toBe(false)
      guesses.fail(here)
    }
    expect(guesses.isTooMuch(here)).toBe(true)
    expect(guesses.isTooMuch({ ...here, network: '2' })).toBe(false)
    expect(guesses.isTooMuch({ email: 'b@example.org', network: '1' })).toBe(false)
    time += 15 * 60 * 1000 + 1
    expect(guesses.isTooMuch(here)).toBe(false)
  })

  it('of many accounts from one network stop too', () => {
    const guesses = throttle()
    for (let n = 0; n < 50; n++) guesses.fail({ email: `${n}@example.org`, network: '1' })
    expect(guesses.isTooMuch({ email: 'new@example.org', network: '1' })).toBe(true)
  })
})

describe('a session’s cookie', () => {
  const secret = 'a secret of this test alone, 32 signs'

  it('names its account until it expires, and only with this secret', async () => {
    const made = { secret, account: 'a', session: 's' }
    const text = await signSession({ ...made, expiresAt: new Date(Date.now() + 60_000) })
    expect(await readSession({ secret, text })).toEqual({ account: 'a', session: 's' })
    expect(await readSession({ secret: `${secret}.`, text })).toBeNull()
    expect(await readSession({ secret, text: await signSession({ ...made, expiresAt: new Date(Date.now() - 1000) }) })).toBeNull()
    expect(await readSession({ secret, text: null })).toBeNull()
  })
})
