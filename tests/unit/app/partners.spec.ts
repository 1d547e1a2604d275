import { describe, expect, it } from 'vitest'

import { localPath } from '../../../src/app/(partners)/localPath'
import { readSession, signSession } from '../../../src/app/(partners)/session'

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
